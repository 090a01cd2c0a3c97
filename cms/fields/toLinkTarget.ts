import type { LinkTarget } from '../../content-models/menus/menu.ts';
import { maybeIdOf } from './idOf.ts';

/** The target of a link out of the fields of `linkTargetFields`; nothing when neither is filled. */
export const toLinkTarget = (row: {
  document?: { value: unknown } | null | undefined;
  address?: string | null | undefined;
}): LinkTarget | undefined => {
  const id = maybeIdOf(row.document?.value);
  if (id !== undefined) return { kind: 'document', id };
  return row.address ? { kind: 'address', href: row.address } : undefined;
};
