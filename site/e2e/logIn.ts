import { expect, type Cookie, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';

const product = sharedProduct();

/** Logs a demo resident in on a commune's site; `box` is what stands before @mieszkaniec.example. */
export const logIn = async (page: Page, tenant: string, box: string): Promise<void> => {
  await page.goto(`${product.origin(tenant)}/moje-miasto/logowanie/`);
  await page.getByLabel('Adres e-mail').fill(`${box}@mieszkaniec.example`);
  await page.getByLabel('Hasło', { exact: true }).fill(product.demoPassword);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(page.getByRole('heading', { name: 'Do zrobienia' })).toBeVisible();
};

/** Logs a demo member of staff in to the admin of Chełm, by their whole address. */
export const logIntoAdmin = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${product.origin('chelm')}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(product.demoPassword);
  await page.getByRole('button', { name: 'Zaloguj' }).click();
  await expect(page).toHaveURL(/\/admin$/);
};

const kept = new Map<string, Cookie[]>();

/** Opens the panel for a resident who logged in in an earlier journey of the file, or logs them in. */
export const comeBack = async (page: Page, tenant: string, box: string): Promise<void> => {
  const name = `${tenant} ${box}`;
  const cookies = kept.get(name);
  if (!cookies) {
    await logIn(page, tenant, box);
    kept.set(name, await page.context().cookies());
    return;
  }
  await page.context().addCookies(cookies);
  await page.goto(`${product.origin(tenant)}/moje-miasto/`);
  await expect(page.getByRole('heading', { name: 'Do zrobienia' })).toBeVisible();
};

interface LinkOfResident {
  id: string;
  name: string;
  institution: { slug: string; kind: string; name: string };
  topics: string[];
}

/** What the portal's API answers to the resident of this page, byte for byte. */
export const ask = (page: Page, path: string): Promise<{ status: number; text: string }> =>
  page.evaluate(async (asked) => {
    const answer = await fetch(`/api/portal${asked}`);
    return { status: answer.status, text: await answer.text() };
  }, path);

/** The same as the model the caller expects; a refusal fails the journey. */
export const askFor = async <Model>(page: Page, path: string): Promise<Model> => {
  const { status, text } = await ask(page, path);
  expect(status, path.replaceAll(/[0-9a-f-]{36}/g, 'ID')).toBe(200);
  return JSON.parse(text) as Model;
};

/** What the resident of this page has linked, as the portal's API tells it. */
export const linksOf = async (page: Page): Promise<LinkOfResident[]> =>
  (await askFor<{ links: LinkOfResident[] }>(page, '/links')).links;

/** The link that this resident has to one institution, by its short name. */
export const linkTo = async (page: Page, institution: string): Promise<LinkOfResident> => {
  const found = (await linksOf(page)).find((link) => link.institution.slug === institution);
  if (!found) throw new Error(`This resident has no link to ${institution}.`);
  return found;
};
