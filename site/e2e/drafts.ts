import type { Page } from '@playwright/test';

/** Throws away what the resident of this page had begun, so that every form opens at its first screen. */
export const forgetDrafts = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/portal/drafts');
    const { drafts } = (await answer.json()) as { drafts: { service: string }[] };
    for (const { service } of drafts) await fetch(`/api/portal/drafts/${service}`, { method: 'DELETE' });
  });
