import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer a colour scheme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer a narrow screen can change. */
export const sizeRules = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

/** Selectors of what is looked at, and of what is not; each is a path through frames, of which there are none. */
interface Part {
  include: string[][];
  exclude?: string[][];
}

type Violation = Pick<AxeResults['violations'][number], 'id' | 'impact'> & { html: string[] };

/** Asks axe in the page itself, whose script is put in once: nothing here has frames of another origin to look into. */
const violations = async (page: Page, part: Part, rules?: string[]): Promise<Violation[]> => {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: wcag },
    resultTypes: ['violations'],
  };
  return page.evaluate(
    async ([where, how]) => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(where, how);
      return found.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }));
    },
    [part, options] as const,
  );
};

/** What axe finds on the page as it stands; by the rules that are named, or by all of WCAG 2.2 AA. */
export const barriers = async (page: Page, rules?: string[]): Promise<string[]> =>
  (await violations(page, { include: [['html']] }, rules)).map(
    ({ id, html }) => `${id} ${html[0]?.slice(0, 200) ?? ''}`,
  );

/** Whether the page is wider than its screen. */
export const sideways = async (page: Page): Promise<string[]> => {
  const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
  return over > 0 ? [`scrolls sideways by ${String(over)} pixels`] : [];
};

/**
 * Parts of the admin that are Payload's own and take neither names nor other elements from outside: the arrows, crosses
 * and inputs of its choices, the root and the buttons of its editor, the dots and their menus, its fields for days, its
 * row of tabs, and the row of facts above a document.
 */
const ownOfPayload = [
  '.react-select',
  '.ContentEditable__root',
  '.toolbar-popup__button',
  '.popup-button',
  '.date-time-picker',
  '.doc-tabs__tabs',
  '.doc-controls__content',
];

/** What axe calls serious or critical in the admin, or in one part of it, but for what only Payload could mend. */
export const seriousBarriers = async (page: Page, within = 'html'): Promise<string[]> => {
  const found = await violations(page, { include: [[within]], exclude: ownOfPayload.map((part) => [part]) });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, html }) => html.map((one) => `${id} ${one.slice(0, 200)}`));
};
