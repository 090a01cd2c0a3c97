import { expect, type Locator, type Page, type Request } from '@playwright/test';

/** Saves what was typed, unless the document has just saved itself: the button has then nothing to do. */
export const saveDraft = async (page: Page) => {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const button = page.locator('#action-save-draft');
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 2000 });
    await expect(button).toBeDisabled({ timeout: 3000 });
  }).toPass();
};

/** Opens a part of a panel; while the form is still coming in, the panel may be drawn anew and shut again. */
export const unfold = async (page: Page, name: string): Promise<Locator> => {
  const part = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await expect(async () => {
    if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    await expect(part).toHaveAttribute('open', { timeout: 1000 });
  }).toPass();
  return part;
};

/** Publishes what the form says. A press before the page has come alive reaches nobody, so it is pressed again. */
export const save = async (page: Page) => {
  const isSaving = (request: Request) => request.method() === 'PATCH' && !request.url().includes('autosave=true');
  await expect(async () => {
    const [sent] = await Promise.all([
      page.waitForRequest(isSaving, { timeout: 8000 }),
      page.locator('#action-save').click({ timeout: 8000 }),
    ]);
    expect((await sent.response())?.ok()).toBe(true);
  }).toPass();
};

/** Watches what a page asks of the office; the answer waits until nothing has been on its way for a moment. */
export const watchForms = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let changedAt = Date.now();
  const note = (change: () => void): void => {
    changedAt = Date.now();
    change();
  };
  page.on('request', (request) => {
    if (request.method() === 'POST') note(() => open.add(request));
  });
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => {
      note(() => open.delete(request));
    });
  return () => expect.poll(() => open.size === 0 && Date.now() - changedAt > 600, { intervals: [100] }).toBe(true);
};
