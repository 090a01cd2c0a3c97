import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer a colour scheme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer a narrow screen can change. */
export const sizeRules = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

/** What axe finds on the page as it stands; by the rules that are named, or by all of WCAG 2.2 AA. */
export const barriers = async (page: Page, rules?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(wcag)).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ''}`);
};

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
export const seriousBarriers = async (page: Page, within?: string): Promise<string[]> => {
  const whole = new AxeBuilder({ page }).withTags(wcag);
  const axe = ownOfPayload.reduce(
    (some, part) => some.exclude(part),
    within === undefined ? whole : whole.include(within),
  );
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`));
};
