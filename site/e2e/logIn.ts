import { expect, type Page } from '@playwright/test';
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

interface LinkOfResident {
  id: string;
  name: string;
  institution: { slug: string; kind: string; name: string };
  topics: string[];
}

/** What the resident of this page has linked, as the portal's API tells it. */
export const linksOf = (page: Page): Promise<LinkOfResident[]> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/portal/links');
    return ((await answer.json()) as { links: LinkOfResident[] }).links;
  });
