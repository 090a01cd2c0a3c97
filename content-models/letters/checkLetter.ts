import type { LetterKind } from '../services/letterTemplate.ts';
import { hasOpenPlace } from './fillTemplate.ts';
import type { FoundSignature, LetterContent, LetterFault } from './letter.ts';

type Part = 'authority' | 'on' | 'addressee' | 'basis' | 'paragraphs' | 'grounds' | 'appeal' | 'newDueOn' | 'signer';

/** What the law asks of each kind, in its order: a decision KPA art. 107 § 1, an order art. 124, a notice of delay art. 36. */
const decision: Partial<Record<Part, string>> = {
  authority: 'Wpisz organ, który wydaje decyzję (art. 107 § 1 pkt 1 KPA).',
  on: 'Wpisz datę wydania decyzji (art. 107 § 1 pkt 2 KPA).',
  addressee: 'Wpisz stronę, do której jest decyzja (art. 107 § 1 pkt 3 KPA).',
  basis: 'Podaj podstawę prawną decyzji (art. 107 § 1 pkt 4 KPA).',
  paragraphs: 'Napisz rozstrzygnięcie (art. 107 § 1 pkt 5 KPA).',
  grounds: 'Napisz uzasadnienie albo zaznacz, że decyzja uwzględnia żądanie w całości (art. 107 § 1 pkt 6 i § 4 KPA).',
  appeal: 'Dodaj pouczenie o odwołaniu: do kogo i w ile dni (art. 107 § 1 pkt 7 KPA).',
  signer: 'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje decyzję (art. 107 § 1 pkt 8 KPA).',
};
const order: Partial<Record<Part, string>> = {
  authority: 'Wpisz organ, który wydaje postanowienie (art. 124 § 1 KPA).',
  on: 'Wpisz datę wydania postanowienia (art. 124 § 1 KPA).',
  addressee: 'Wpisz stronę, do której jest postanowienie (art. 124 § 1 KPA).',
  basis: 'Podaj podstawę prawną postanowienia (art. 124 § 1 KPA).',
  paragraphs: 'Napisz rozstrzygnięcie postanowienia (art. 124 § 1 KPA).',
  grounds: 'Napisz uzasadnienie, bo na to postanowienie służy zażalenie (art. 124 § 2 KPA).',
  appeal: 'Dodaj pouczenie o zażaleniu: do kogo i w ile dni (art. 124 § 1 KPA).',
  signer: 'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje postanowienie (art. 124 § 1 KPA).',
};
const plain: Partial<Record<Part, string>> = {
  on: 'Wpisz datę pisma.',
  addressee: 'Wpisz, do kogo jest pismo.',
  paragraphs: 'Napisz treść pisma.',
  signer: 'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje pismo.',
};
const wanted: Readonly<Record<LetterKind, Partial<Record<Part, string>>>> = {
  decision,
  refusal: order,
  suspension: order,
  certificate: {
    authority: 'Wpisz organ, który wydaje zaświadczenie (art. 217 § 1 KPA).',
    on: 'Wpisz datę zaświadczenia.',
    addressee: 'Wpisz osobę, która ubiega się o zaświadczenie (art. 217 § 1 KPA).',
    paragraphs: 'Napisz, co urząd zaświadcza (art. 218 § 1 KPA).',
    signer: 'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje zaświadczenie.',
  },
  extension: {
    ...plain,
    grounds: 'Podaj przyczyny zwłoki (art. 36 § 1 KPA).',
    newDueOn: 'Wskaż nowy termin załatwienia sprawy (art. 36 § 1 KPA).',
  },
  call: plain,
  notice: plain,
  letter: plain,
};

const lacks: Readonly<Record<Part, (content: LetterContent) => boolean>> = {
  authority: ({ authority }) => authority === '',
  on: ({ on }) => on === undefined,
  addressee: ({ addressee }) => addressee.name === '',
  basis: ({ basis }) => basis === '',
  paragraphs: ({ paragraphs }) => paragraphs.length === 0,
  grounds: ({ grounds }) => grounds.length === 0,
  appeal: ({ appeal }) => appeal === undefined || appeal.to === '',
  newDueOn: ({ newDueOn }) => newDueOn === undefined,
  signer: ({ signer }) => signer.name === '' || signer.position === '',
};

/** Everything the law asks of a letter of this kind that it has not, and places that nobody filled; each keeps it from being sent. */
export const checkLetter = (kind: LetterKind, content: LetterContent): LetterFault[] => {
  const missing = (Object.entries(wanted[kind]) as [Part, string][]).flatMap(([part, message]) =>
    // the grounds may be left out where all that was asked for is given (KPA art. 107 § 4)
    lacks[part](content) && !(part === 'grounds' && kind === 'decision' && content.grantsAll)
      ? [{ part, message }]
      : [],
  );
  const texts: [string, string[]][] = [
    ['title', [content.title]],
    ['basis', [content.basis]],
    ['paragraphs', content.paragraphs],
    ['grounds', content.grounds],
  ];
  const open = texts.flatMap(([part, lines]) =>
    lines.some(hasOpenPlace) ? [{ part, message: 'Uzupełnij miejsca oznaczone „[uzupełnij: …]”.' }] : [],
  );
  return [...missing, ...open];
};

/** Kinds that are nothing without a signature: a decision or an order in electronic form is signed (KPA art. 14 § 1a). */
const mustBeSigned = (kind: LetterKind): boolean => kind === 'decision' || kind === 'refusal' || kind === 'suspension';

/** What the signature of a printed letter lacks; only what keeps it from being sent. */
export const checkSignature = (kind: LetterKind, signature: FoundSignature | undefined): LetterFault[] =>
  mustBeSigned(kind) && signature === undefined
    ? [
        {
          part: 'signed',
          message: 'Dodaj plik podpisany elektronicznie poza systemem (art. 14 § 1a i art. 107 § 1 pkt 8 KPA).',
        },
      ]
    : [];

/** What whoever sends a letter should know of its signature. */
export const warnOfSignature = (
  kind: LetterKind,
  signed: { signature: FoundSignature; holdsOurs?: boolean | undefined } | undefined,
): LetterFault[] => {
  const warn = (message: string): LetterFault => ({ part: 'signed', message });
  if (signed === undefined) return mustBeSigned(kind) ? [] : [warn('Pismo nie ma podpisu elektronicznego.')];
  return [
    ...(signed.signature.found
      ? []
      : [warn('W tym pliku nie ma podpisu elektronicznego. Sprawdź, czy to właściwy plik.')]),
    ...(signed.holdsOurs === false
      ? [
          warn(
            'Podpisany plik nie zawiera pisma w tej postaci, w jakiej je wydrukowano. Sprawdź, czy to to samo pismo.',
          ),
        ]
      : []),
  ];
};
