import type { PayloadRequest } from 'payload';
import { filerText } from '../../content-models/services/filer.ts';
import { filerOf } from '../../content-models/services/filerOf.ts';
import { interpret, fieldsOf } from '../../content-models/services/interpretService.ts';
import { answerText, questionText } from '../../content-models/services/answerValue.ts';
import type { Block, Inline } from '../../content-models/richText/richText.ts';
import { formatDateTime, localDateOf } from '../../content-models/shared/localDate.ts';
import { toCaseFile } from '../cases/caseModels.ts';
import { openAnswers } from '../cases/sealedCase.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { makePdf } from '../pdf/makePdf.ts';
import type { CaseDoc } from '../payload-types.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { filedFiles } from './isUnchanged.ts';

const text = (words: string, bold = false): Inline => ({ type: 'text', text: words, ...(bold ? { bold } : {}) });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });
const lines = (words: string): Inline[] =>
  words.split('\n').flatMap((line, at): Inline[] => [...(at === 0 ? [] : [{ type: 'break' } as const]), text(line)]);
const fact = (label: string, value: string): Block => paragraph(text(`${label}: `, true), ...lines(value));

/**
 * „Potwierdzenie złożenia” as a file: out of what was filed alone, so that it has the same bytes whenever it is asked
 * for. It is not a UPO and says so (poland.md C15, C16).
 */
export const confirmationPdf = async (req: PayloadRequest, doc: CaseDoc): Promise<Buffer> => {
  const commune = await communeById(req.payload, idOf(doc.commune), req);
  const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
  const files = await filedFiles(req, doc);
  const day = localDateOf(doc.filedAt);
  const { steps, answers } = interpret(definition, openAnswers(doc.id, doc.sealedAnswers), day);
  const filed = fieldsOf({ steps }).flatMap((field): Block[] => {
    const answer = answers[field.name];
    if (field.type === 'files' || field.type === 'info' || answer === undefined) return [];
    return [fact(questionText(field), answerText(field, answer))];
  });
  const party = filerText(filerOf(definition, answers));
  const code = doc.checkCode ?? '';
  const address = `${commune.origin}/moje-miasto/sprawdz/?kod=${code}`;
  return makePdf({
    title: 'Potwierdzenie złożenia',
    subject: `Potwierdzenie złożenia sprawy ${doc.number}`,
    issuer: commune.officeName,
    language: 'pl',
    createdOn: day,
    body: {
      blocks: [
        fact('Numer sprawy', doc.number),
        fact('Złożono', formatDateTime(doc.filedAt)),
        fact('Rodzaj sprawy', definition.title),
        ...(party === undefined ? [] : [fact('Składa', party)]),
        fact('Urząd', commune.officeName),
        paragraph(
          text(
            'To potwierdzenie, że sprawa dotarła do urzędu przez Moje Miasto. Nie jest urzędowym poświadczeniem odbioru (UPO).',
          ),
        ),
        heading('Co zostało wysłane'),
        ...filed,
        ...(files.length === 0 ? [] : [heading('Pliki i ich skróty SHA-256')]),
        ...files.map((file) => fact(toCaseFile(file).fileName, file.sha256)),
        heading('Jak to sprawdzić'),
        paragraph(text('Zeskanuj kod albo otwórz adres. Strona powie, czy to potwierdzenie jest prawdziwe.')),
        paragraph(text(address)),
        fact('Kod', code),
        fact('Skrót SHA-256 wszystkiego, co złożono', doc.filedHash ?? ''),
      ],
    },
    qr: { text: address, alt: `Kod QR do sprawdzenia potwierdzenia, adres: ${address}` },
  });
};
