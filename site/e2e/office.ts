import { expect, type Browser, type Cookie, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { logIntoAdmin } from './logIn.ts';

const chelm = sharedProduct().origin('chelm');
const kept = new Map<string, Cookie[]>();

/** Who writes in Chełm, and who publishes. */
export const editorOfChelm = 'redaktor@chelm.example';
export const publisherOfChelm = 'wydawca@chelm.example';

/** The admin's start page for a member of staff, in a browser of their own; each logs in once in a file. */
export const deskOf = async (browser: Browser, email: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'pl-PL' });
  const page = await context.newPage();
  const cookies = kept.get(email);
  if (cookies) {
    await context.addCookies(cookies);
    await page.goto(`${chelm}/admin`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dzień dobry');
    return page;
  }
  await logIntoAdmin(page, email);
  kept.set(email, await context.cookies());
  return page;
};

interface Answer<Body> {
  status: number;
  body: Body;
}

/** What the cms answers to whoever is logged in on this page. */
export const callAs = <Body>(
  page: Page,
  method: 'GET' | 'PATCH' | 'POST',
  path: string,
  body?: object,
): Promise<Answer<Body>> =>
  page.evaluate(
    async ([verb, address, sent]) => {
      const answer = await fetch(`/api${address}`, {
        method: verb,
        ...(sent === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
      });
      return { status: answer.status, body: (await answer.json().catch(() => undefined)) as Body };
    },
    [method, path, body] as const,
  );

/** Makes a row and gives back its id; a refusal fails the journey. */
export const make = async (page: Page, path: string, body: object): Promise<string> => {
  const answer = await callAs<{ doc: { id: string } }>(page, 'POST', path, body);
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(201);
  return answer.body.doc.id;
};

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  indent: 0,
  format: '',
  direction: 'ltr',
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
});

/** What every document of the office says, as a form would send it. */
export const wholeText = (title: string, text: string) => ({
  title,
  summary: 'Kiedy i gdzie, w dwóch zdaniach.',
  language: 'pl',
  body: { root: { ...paragraph(''), type: 'root', children: [paragraph(text)] } },
  producedBy: 'Kierownik Wydziału Kultury',
  producedAt: '2026-11-02T12:00:00.000Z',
});

/** Who holds the document now, by name. */
export const holdersOf = async (page: Page, collection: string, id: string): Promise<string[]> => {
  const question = new URLSearchParams({
    'where[document.relationTo][equals]': collection,
    'where[document.value][equals]': id,
  });
  const { body } = await callAs<{ docs: { user: { value: { name: string } } }[] }>(
    page,
    'GET',
    `/payload-locked-documents?${question.toString()}`,
  );
  return body.docs.map(({ user }) => user.value.name);
};

/** Sends a letter to the office as the resident of this page, and gives back its number. */
export const fileLetter = async (page: Page, subject: string): Promise<string> => {
  const answer = await page.evaluate(async (about) => {
    const service = (await (await fetch('/api/portal/services/pismo-ogolne')).json()) as {
      number: number;
      definition: { clause: { version: string } };
    };
    const filed = await fetch('/api/portal/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        service: 'pismo-ogolne',
        version: service.number,
        answers: {
          givenName: 'Anna',
          familyName: 'Próbna',
          street: 'Kredowa 12/3',
          postalCode: '22-100',
          town: 'Chełm',
          subject: about,
          text: 'Proszę o ławkę.',
        },
        clauseVersion: service.definition.clause.version,
      }),
    });
    return { status: filed.status, text: await filed.text() };
  }, subject);
  expect(answer.status, answer.text).toBe(201);
  return (JSON.parse(answer.text) as { number: string }).number;
};
