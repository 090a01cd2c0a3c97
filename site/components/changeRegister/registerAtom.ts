import { changeActions, type Change } from '../../../content-models/changeRegister/change.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { documentKindNames } from '../../../content-models/publications/documentKinds.ts';
import { atomXml, type AtomEntry } from '../feeds/atomXml.ts';

const textOf = ({ kind, revision, by, reason, fields }: Change): string =>
  [
    `${documentKindNames[kind]}, wersja ${String(revision)}. Wprowadził: ${by}.`,
    ...(reason === undefined ? [] : [`Powód: ${reason}`]),
    ...(fields.length === 0 ? [] : [`Zmienione części: ${fields.map(({ label }) => label).join(', ')}.`]),
  ].join('\n');

const entryOf = (change: Change, href: string): AtomEntry => ({
  id: change.id,
  title: `${changeActions[change.action].label}: ${change.title}`,
  updated: change.at,
  author: change.by,
  href,
  categories: [{ term: change.action, label: changeActions[change.action].label }],
  content: textOf(change),
});

/** Rows of the register as an Atom feed (RFC 4287); `hrefOf` says where the document of a change stands now. */
export const registerAtom = (
  { origin, officeName, officeNameGenitive }: Pick<Commune, 'origin' | 'officeName' | 'officeNameGenitive'>,
  changes: readonly Change[],
  { hrefOf, day }: { hrefOf: (change: Change) => string; day: string },
): string => {
  const page = `${origin}/bip/rejestr-zmian/`;
  return atomXml({
    self: `${page}atom.xml`,
    page,
    title: `Rejestr zmian BIP – ${officeName}`,
    subtitle: `Zmiany w Biuletynie Informacji Publicznej ${officeNameGenitive}`,
    author: officeName,
    updated: changes[0]?.at ?? `${day}T00:00:00.000Z`,
    entries: changes.map((change) => entryOf(change, hrefOf(change))),
  });
};
