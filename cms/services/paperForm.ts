import type { Block } from '../../content-models/richText/richText.ts';
import { screensOfForm } from '../../content-models/services/filerStep.ts';
import { ruleWordsOf } from '../../content-models/services/ruleInWords.ts';
import { isComposed, partsOf } from '../../content-models/services/composedParts.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { withdrawalText, type RowField, type ServiceField } from '../../content-models/services/serviceField.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../content-models/shared/polish.ts';
import type { PaperContent } from '../pdf/makePdf.ts';
import type { PaperBlock } from '../pdf/putPaper.ts';

type Piece = Block | PaperBlock;

const words = (text: string, bold = false) => [
  { type: 'text' as const, text: bindShortWords(text), ...(bold ? { bold } : {}) },
];
const paragraph = (text: string, bold = false): Piece => ({ type: 'paragraph', children: words(text, bold) });
const heading = (level: 2 | 3, text: string): Piece => ({ type: 'heading', level, children: words(text) });
const lines = (count: number, label: string): Piece => ({ type: 'lines', count, label });

/** How an answer is written by hand, where its kind does not say it. */
const wayToWrite = (field: RowField): string | undefined => {
  switch (field.type) {
    case 'date':
      return 'Wpisz dzień, miesiąc i rok.';
    case 'money':
      return 'Kwota w złotych.';
    case 'number':
      return field.unit === undefined ? undefined : `Podaj w: ${field.unit}.`;
    default:
      return undefined;
  }
};

const place = (field: RowField): Piece[] => {
  switch (field.type) {
    case 'choice':
      return [{ type: 'boxes', items: field.options.map(({ label }) => label) }];
    case 'yesNo':
      return [{ type: 'boxes', items: ['tak', 'nie'] }];
    case 'longText':
      return [lines(6, field.label)];
    default:
      return [lines(1, field.label)];
  }
};

/** Rows of a group: a table where it fits the page, else the questions again and again. */
const rowsOf = (field: ServiceField & { type: 'group' }): Piece[] => {
  const count = Math.max(field.minRows, Math.min(field.maxRows, 4));
  const isNarrow = field.fields.length <= 4 && field.fields.every(({ type }) => type !== 'longText');
  if (!isNarrow)
    return Array.from({ length: count }, (_, at) => at).flatMap((at) => [
      paragraph(`${field.rowLabel} ${String(at + 1)}`, true),
      ...field.fields.flatMap((one) => [...told(one), ...place(one)]),
    ]);
  const head = field.fields.map((one) => {
    const choices =
      one.type === 'choice' ? one.options.map(({ label }) => label) : one.type === 'yesNo' ? ['tak', 'nie'] : [];
    const how =
      choices.length > 0
        ? ` (wpisz: ${choices.join(', ')})`
        : one.type === 'number' && one.unit
          ? ` (${one.unit})`
          : '';
    return words(`${one.label}${how}`);
  });
  return [
    {
      type: 'table',
      head: [words(field.rowLabel), ...head],
      rows: Array.from({ length: count }, (_, at) => [words(String(at + 1)), ...head.map(() => [])]),
    },
    ...(field.maxRows > count ? [paragraph('Gdy jest ich więcej, dopisz je na osobnej kartce.')] : []),
  ];
};

const told = (field: ServiceField | RowField, isTitle = true): Piece[] => {
  const how = 'decimals' in field || field.type === 'date' || field.type === 'money' ? wayToWrite(field) : undefined;
  const notes = [field.hint, how, field.required && field.soft !== true ? undefined : 'Nieobowiązkowe.'].filter(
    (note) => note !== undefined,
  );
  return [paragraph(field.label, isTitle), ...(notes.length > 0 ? [paragraph(notes.join(' '))] : [])];
};

const question = (field: ServiceField): Piece[] => {
  if (isComposed(field))
    return [...told(field), ...partsOf(field).flatMap((part) => [...told(part, false), ...place(part)])];
  switch (field.type) {
    case 'info':
      return [paragraph(field.label, true), ...field.paragraphs.map((text) => paragraph(text))];
    case 'declaration':
      return [{ type: 'boxes', items: [field.text] }];
    case 'consent':
      return [
        { type: 'boxes', items: [field.text] },
        paragraph(`Nieobowiązkowe. Wersja zgody: ${field.version}. ${withdrawalText}`),
      ];
    case 'multiChoice':
      return [
        ...told(field),
        paragraph('Możesz zaznaczyć kilka odpowiedzi.'),
        { type: 'boxes', items: field.options.map(({ label }) => label) },
      ];
    case 'files':
      return [...told(field), { type: 'boxes', items: [`Dołączam do wniosku: ${field.label}`] }];
    case 'group':
      return [...told(field), ...rowsOf(field)];
    default:
      return [...told(field), ...place(field)];
  }
};

/** The same form for paper: every screen and question in its order, conditions in words, boxes and lines to fill in. */
export const paperForm = (
  definition: ServiceDefinition,
  { issuer, createdOn }: { issuer: string; createdOn: LocalDate },
): PaperContent => {
  const { condition } = ruleWordsOf(definition);
  const only = (rule: Parameters<typeof condition>[0] | undefined, isScreen: boolean): Piece[] =>
    rule === undefined ? [] : [paragraph(`${isScreen ? 'Wypełnij tę część' : 'Wypełnij'}, jeśli ${condition(rule)}.`)];
  const blocks: Piece[] = [
    paragraph(definition.summary),
    heading(2, 'Jak złożyć ten formularz na papierze'),
    paragraph(definition.paperRoute),
    paragraph('Pisz czytelnie, drukowanymi literami. W kwadratach postaw znak X.'),
    ...(definition.fee === undefined
      ? []
      : [paragraph(`Opłata: ${definition.fee.label}, ${definition.fee.basis}. Ile wynosi, powie Ci urząd.`)]),
    ...screensOfForm(definition, createdOn).flatMap((step) => [
      heading(2, step.title),
      ...only(step.showWhen, true),
      ...step.fields.flatMap((field) => [...only(field.showWhen, false), ...question(field)]),
    ]),
    heading(2, definition.clause.title),
    ...definition.clause.paragraphs.map((text) => paragraph(text)),
    paragraph(`Wersja informacji: ${definition.clause.version}.`),
    { type: 'boxes', items: ['Znam informację o danych osobowych.'] },
    heading(2, 'Podpis'),
    paragraph('Miejscowość i data', true),
    lines(1, 'miejscowość i data'),
    paragraph('Czytelny podpis', true),
    lines(1, 'czytelny podpis'),
  ];
  return {
    title: definition.title,
    subject: `Formularz do wypełnienia na papierze: ${definition.title}`,
    issuer,
    language: 'pl',
    createdOn,
    body: { blocks },
  };
};
