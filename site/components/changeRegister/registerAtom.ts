import { changeActions, type Change } from '../../../content-models/changeRegister/change.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { documentKindNames } from '../../../content-models/publications/documentKinds.ts';
import { escapeXml as xml } from '../feeds/escapeXml.ts';

const textOf = ({ kind, revision, by, reason, fields }: Change): string =>
  [
    `${documentKindNames[kind]}, wersja ${String(revision)}. Wprowadził: ${by}.`,
    ...(reason === undefined ? [] : [`Powód: ${reason}`]),
    ...(fields.length === 0 ? [] : [`Zmienione części: ${fields.map(({ label }) => label).join(', ')}.`]),
  ].join('\n');

const entryXml = (change: Change, href: string): string =>
  [
    '  <entry>',
    `    <id>urn:uuid:${change.id}</id>`,
    `    <title>${xml(`${changeActions[change.action].label}: ${change.title}`)}</title>`,
    `    <updated>${change.at}</updated>`,
    `    <author><name>${xml(change.by)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    `    <category term="${change.action}" label="${xml(changeActions[change.action].label)}"/>`,
    `    <content type="text">${xml(textOf(change))}</content>`,
    '  </entry>',
  ].join('\n');

/** Rows of the register as an Atom feed (RFC 4287); `hrefOf` says where the document of a change stands now. */
export const registerAtom = (
  { origin, officeName, officeNameGenitive }: Pick<Commune, 'origin' | 'officeName' | 'officeNameGenitive'>,
  changes: readonly Change[],
  { hrefOf, day }: { hrefOf: (change: Change) => string; day: string },
): string => {
  const page = `${origin}/bip/rejestr-zmian/`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">',
    `  <id>${xml(`${page}atom.xml`)}</id>`,
    `  <title>${xml(`Rejestr zmian BIP – ${officeName}`)}</title>`,
    `  <subtitle>${xml(`Zmiany w Biuletynie Informacji Publicznej ${officeNameGenitive}`)}</subtitle>`,
    `  <updated>${changes[0]?.at ?? `${day}T00:00:00.000Z`}</updated>`,
    `  <author><name>${xml(officeName)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(`${page}atom.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...changes.map((change) => entryXml(change, hrefOf(change))),
    '</feed>',
    '',
  ].join('\n');
};
