import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import type { CaseDetail } from '../../content-models/cases/case.ts';
import type { Block } from '../../content-models/richText/richText.ts';
import { filerText, type Filer } from '../../content-models/services/filer.ts';
import { formatDateTime, localDateOf } from '../../content-models/shared/localDate.ts';
import { caseFilePath } from '../cases/caseFileResponse.ts';
import { caseDetailById, toCaseFile } from '../cases/caseModels.ts';
import type { GivenFile } from '../connectors/files/givenFile.ts';
import { writeZip } from '../connectors/files/handOver/writeZip.ts';
import { sentLetterFiles } from '../letters/sentLetterFiles.ts';
import { makePdf } from '../pdf/makePdf.ts';
import type { CaseDoc, CaseFileDoc } from '../payload-types.ts';
import type { CaseAtHand } from './actOnCase.ts';

const xmlMarks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML may carry it: control characters are not allowed there at all. */
export const xmlText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- exactly these are what XML 1.0 refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => xmlMarks[mark] ?? mark);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

/** For whom it was filed: `dziecko`, `firma` or `mocodawca`, with the numbers the office knows them by. */
const partyElements = (filer: Filer | undefined): string[] => {
  const number = (name: string, value: string | undefined) => (value === undefined ? '' : element(name, value));
  const party = (kind: string, inside: string) => [`  <strona rodzaj="${kind}">${inside}</strona>`];
  switch (filer?.kind) {
    case 'child':
      return party(
        'dziecko',
        `${element('imie', filer.givenName)}${element('nazwisko', filer.familyName)}${number('pesel', filer.pesel)}`,
      );
    case 'company':
      return party(
        'firma',
        `${element('nazwa', filer.name)}${element('nip', filer.nip)}${element('rolaNadawcy', filer.role)}`,
      );
    case 'attorney': {
      const { of } = filer;
      const numbers = of.is === 'person' ? number('pesel', of.pesel) : element('nip', of.nip);
      return party('mocodawca', `${element('nazwa', of.name)}${numbers}`);
    }
    default:
      return [];
  }
};

const metadataOf = (
  detail: CaseDetail,
  doc: CaseDoc,
  { definition, resident }: CaseAtHand,
  files: { name: string; original: string; mimeType: string; sum: string; size: number }[],
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sprawa>',
    `  ${element('numer', detail.number)}`,
    ...(doc.sign ? [`  ${element('znakSprawy', doc.sign)}`] : []),
    `  ${element('tytul', detail.title)}`,
    `  ${element('usluga', detail.service)}`,
    `  ${element('klasaJrwa', definition.jrwaClass)}`,
    ...(definition.retention ? [`  ${element('kategoriaArchiwalna', definition.retention)}`] : []),
    `  ${element('urzad', detail.officeName)}`,
    `  ${element('komorka', detail.department)}`,
    `  ${element('dataWplywu', detail.filedAt)}`,
    ...(doc.registeredAt ? [`  ${element('dataRejestracji', doc.registeredAt)}`] : []),
    `  ${element('termin', detail.dueOn)}`,
    `  ${element('stan', detail.statusLabel)}`,
    `  <nadawca>${element('imie', resident.givenName)}${element('nazwisko', resident.familyName)}${element('email', resident.email)}</nadawca>`,
    ...partyElements(detail.filer),
    `  ${element('podpisane', detail.signed ? 'tak' : 'nie')}`,
    '  <pliki>',
    ...files.map(
      ({ name, original, mimeType, sum, size }) =>
        `    <plik>${element('sciezka', name)}${element('nazwa', original)}${element('typ', mimeType)}${element('rozmiar', String(size))}${element('sha256', sum)}</plik>`,
    ),
    '  </pliki>',
    '  <przebieg>',
    ...detail.events.map(
      ({ at, kind, by, statusLabel }) =>
        `    <zdarzenie>${element('kiedy', at)}${element('rodzaj', kind)}${element('kto', by === 'resident' ? 'strona' : 'urzad')}${statusLabel === undefined ? '' : element('stan', statusLabel)}</zdarzenie>`,
    ),
    '  </przebieg>',
    '</sprawa>',
    '',
  ].join('\n');

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });

const summaryOf = (detail: CaseDetail, { resident }: CaseAtHand, sign: string | null | undefined): Block[] => [
  paragraph(`Numer: ${detail.number}${sign ? `, znak sprawy: ${sign}` : ''}`),
  paragraph(`Nadawca: ${resident.givenName} ${resident.familyName}, ${resident.email}`),
  ...(detail.filer === undefined || filerText(detail.filer) === undefined
    ? []
    : [paragraph(`Składa ${filerText(detail.filer) ?? ''}`)]),
  paragraph(`Wpłynęła: ${formatDateTime(detail.filedAt)}. Stan: ${detail.statusLabel}.`),
  heading('Treść'),
  ...[...detail.answers, ...detail.computed].map(({ label, value }) =>
    paragraph(`${label}: ${value === '' ? 'nie podano' : value}`),
  ),
  heading('Przebieg'),
  ...detail.events.map(({ at, by, statusLabel, message }) =>
    paragraph(
      `${formatDateTime(at)}, ${by === 'resident' ? 'strona' : 'urząd'}${statusLabel === undefined ? '' : `: ${statusLabel}`}${message === undefined ? '' : `. ${message}`}`,
    ),
  ),
];

/** The whole case for the office's own records system: a summary as PDF, every file byte for byte, metadata, checksums. */
export const handOverFile = async (req: PayloadRequest, atHand: CaseAtHand): Promise<Buffer> => {
  const { detail, doc } = await caseDetailById(req, atHand.doc.id);
  const rows = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { case: { equals: doc.id } },
    sort: 'id',
    pagination: false,
    limit: 1000,
    req,
  });
  const filed = await Promise.all(
    rows.docs.map(async (row, place) => {
      const { fileName, mimeType, size } = toCaseFile(row);
      const bytes = await readFile(caseFilePath(row.filename ?? ''));
      const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? '';
      const name = `pliki/${String(place + 1).padStart(3, '0')}${ending}`;
      return { name, original: fileName, mimeType, size, bytes, sum: sha256(bytes) };
    }),
  );
  const files = [...filed, ...(await sentLetterFiles(req, doc.id))];
  const summary = await makePdf({
    title: `${detail.title}, ${detail.number}`,
    subject: 'Zestawienie sprawy',
    issuer: detail.officeName,
    language: 'pl',
    createdOn: localDateOf(new Date()),
    body: { blocks: summaryOf(detail, atHand, doc.sign) },
  });
  const parts: GivenFile[] = [
    { name: 'sprawa.pdf', bytes: summary },
    { name: 'metadane.xml', bytes: Buffer.from(metadataOf(detail, doc, atHand, files)) },
    ...files.map(({ name, bytes }) => ({ name, bytes })),
  ];
  const sums = parts.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return writeZip([...parts, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }]);
};
