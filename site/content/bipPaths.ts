import { changeActions, kindSlug, type Change } from '../../content-models/changeRegister/change.ts';
import type { TenantContent } from './content.ts';
import { archiveOf } from './readBip.ts';
import { changeDay } from './readChanges.ts';

/** The pages of the register on which a row stands, besides the first one: its month's and year's, its action's and its kind's. */
export const registerListsOf = (change: Change): string[] => {
  const [year = '', month = ''] = changeDay(change).split('-');
  return [
    `/bip/rejestr-zmian/${year}/${month}/`,
    `/bip/rejestr-zmian/${year}/`,
    `/bip/rejestr-zmian/dzialanie/${changeActions[change.action].slug}/`,
    `/bip/rejestr-zmian/rodzaj/${kindSlug(change.kind)}/`,
  ];
};

/** The lists of the register of changes, with the files of its months, and the years of the archive. */
export const bipListPaths = (content: TenantContent): string[] => {
  const paths = new Set<string>();
  for (const change of content.changes.values()) {
    if (!change.inBip) continue;
    const [month = '', ...others] = registerListsOf(change);
    for (const path of [month, `${month}rejestr.json`, `${month}rejestr.xml`, ...others]) paths.add(path);
  }
  for (const { since } of archiveOf(content, content.today ?? '')) paths.add(`/bip/archiwum/${since.slice(0, 4)}/`);
  return [...paths].sort();
};
