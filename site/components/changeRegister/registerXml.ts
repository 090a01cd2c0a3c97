import type { FileDocument, RegisterFile } from '../../../content-models/changeRegister/registerFile.ts';
import { escapeXml } from '../feeds/escapeXml.ts';

const element = (indent: string, name: string, text: string | number | undefined): string[] =>
  text === undefined ? [] : [`${indent}<${name}>${escapeXml(String(text))}</${name}>`];

const changeXml = ({ fields, ...change }: FileDocument['changes'][number]): string[] => [
  '      <change>',
  ...Object.entries(change).flatMap(([name, text]) => element('        ', name, text)),
  ...fields.flatMap((field) => element('        ', 'field', field)),
  '      </change>',
];

const documentXml = ({ changes, ...document }: FileDocument): string[] => [
  '  <document>',
  ...Object.entries(document).flatMap(([name, text]) => element('    ', name, text)),
  '    <changes>',
  ...changes.flatMap(changeXml),
  '    </changes>',
  '  </document>',
];

/** The register's file as XML, with the names of its JSON. */
export const registerXml = ({ publisher, url, documents }: RegisterFile): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<register xml:lang="pl">',
    ...element('  ', 'publisher', publisher),
    ...element('  ', 'url', url),
    ...documents.flatMap(documentXml),
    '</register>',
    '',
  ].join('\n');
