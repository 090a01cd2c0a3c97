import type { LetterKind } from '../../content-models/services/letterTemplate.ts';
import { instructionOf } from '../../content-models/letters/instruction.ts';
import type { LetterContent } from '../../content-models/letters/letter.ts';
import type { Block, Inline } from '../../content-models/richText/richText.ts';
import { formatDate, type LocalDate } from '../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../content-models/shared/polish.ts';
import { makePdf } from '../pdf/makePdf.ts';

const text = (words: string, bold = false): Inline => ({
  type: 'text',
  text: bindShortWords(words),
  ...(bold ? { bold } : {}),
});
const lines = (words: readonly string[]): Inline[] =>
  words.flatMap((line, at): Inline[] => [...(at === 0 ? [] : [{ type: 'break' } as const]), text(line)]);
/** A paragraph keeps the lines it was typed in: rows of an answer stand one under another. */
const paragraph = (words: string): Block => ({ type: 'paragraph', children: lines(words.split('\n')) });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });
const part = (title: string, words: readonly string[]): Block[] =>
  words.length === 0 ? [] : [heading(title), ...words.map(paragraph)];

/** Where and when, in which case, to whom: above the title. */
const opening = ({ place, on, sign, authority, addressee }: LetterContent): Block[] => [
  ...(authority === '' ? [] : [paragraph(authority)]),
  paragraph([place, ...(on === undefined ? [] : [formatDate(on)])].join(', ')),
  ...(sign === '' ? [] : [paragraph(`Znak sprawy: ${sign}`)]),
  { type: 'paragraph', children: lines([addressee.name, ...addressee.address]) },
];

const basisLead: Partial<Record<LetterKind, string>> = {
  decision: 'Na podstawie',
  refusal: 'Na podstawie',
  suspension: 'Na podstawie',
};

/** A letter's body: its basis, what it says, why, what the party can do, who signs. */
const body = (kind: LetterKind, content: LetterContent): Block[] => {
  const lead = basisLead[kind] ?? 'Podstawa prawna:';
  return [
    ...(content.basis === '' ? [] : [paragraph(`${lead} ${content.basis}`)]),
    ...content.paragraphs.map(paragraph),
    ...(content.newDueOn === undefined
      ? []
      : [paragraph(`Nowy termin załatwienia sprawy: ${formatDate(content.newDueOn)}`)]),
    ...part(kind === 'extension' ? 'Przyczyny' : 'Uzasadnienie', content.grounds),
    ...part('Pouczenie', instructionOf(kind, content)),
    ...(content.signer.name === ''
      ? []
      : [
          {
            type: 'paragraph' as const,
            children: [text(content.signer.name, true), { type: 'break' as const }, text(content.signer.position)],
          },
        ]),
  ];
};

/** What the office's letterhead says. */
export interface Letterhead {
  officeName: string;
  /** when the letter has no day of its own yet */
  madeOn: LocalDate;
}

/** A letter as a tagged PDF (PDF/UA); the same letter always has the same bytes. */
export const letterPdf = (kind: LetterKind, content: LetterContent, head: Letterhead): Promise<Buffer> =>
  makePdf({
    title: content.title,
    subject: content.sign === '' ? content.title : `${content.title}, ${content.sign}`,
    issuer: head.officeName,
    language: 'pl',
    createdOn: content.on ?? head.madeOn,
    opening: { blocks: opening(content) },
    body: { blocks: body(kind, content) },
  });
