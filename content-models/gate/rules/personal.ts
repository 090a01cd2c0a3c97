import { isAccountNumber } from '../../shared/accountNumber.ts';
import type { Finding, GateContext, GateDocument, GateRule } from '../gate.ts';
import { personalHits, type PersonalRule } from '../personalData.ts';
import { allPassages } from '../textWalk.ts';

const mend = (field: string, rule: PersonalRule): Pick<Finding, 'mend' | 'mendLabel'> => ({
  mend: { kind: 'mask', field, rule },
  mendLabel: 'Usuń z treści',
});

const looksFor = (
  rule: PersonalRule,
  message: string,
  isAllowed: (exact: string, context: GateContext) => boolean = () => false,
): GateRule => ({
  id: rule,
  find: (document: GateDocument, context: GateContext) =>
    allPassages(document).flatMap(({ field, words }) =>
      personalHits(rule, words)
        .filter(({ exact }) => !isAllowed(exact, context))
        .map(({ masked }) => ({ message, quote: masked, ...mend(field, rule) })),
    ),
});

/** The rules about data of people that were left in a text; what they find is only ever shown masked. */
export const personalRules: GateRule[] = [
  looksFor('pesel', 'W treści jest numer PESEL. Usuń go: po publikacji przeczyta go każdy.'),
  looksFor('idCard', 'W treści jest numer dowodu osobistego. Usuń go.'),
  looksFor(
    'accountNumber',
    'Numer konta nie jest żadnym z kont zapisanych w faktach urzędu. Sprawdź, czyj jest, i wstaw konto jako fakt.',
    (exact, { facts }) => facts.some((fact) => fact.exact === exact),
  ),
  looksFor(
    'landRegister',
    'Numer księgi wieczystej prowadzi do danych właściciela. Zostaw go tylko, jeśli wymaga tego przepis.',
  ),
  looksFor(
    'privateContact',
    'Wygląda na prywatny telefon lub e-mail. Podaj służbowy albo wstaw go jako fakt.',
    (exact, { facts, ownContacts }) => ownContacts.includes(exact) || facts.some((fact) => fact.exact === exact),
  ),
];

/** Accounts and phones of the office that somebody typed instead of placing the fact. */
export const typedFactRule: GateRule = {
  id: 'typedFact',
  find: (document, { facts }) =>
    allPassages(document)
      .filter(({ field }) => document.texts.some((text) => text.field === field))
      .flatMap(({ field, words }) =>
        facts.flatMap((fact) => {
          const found = fact.exact === undefined ? undefined : spelledIn(words, fact.exact);
          return found === undefined
            ? []
            : [
                {
                  message: `To fakt „${fact.name}”. Wstawiony jako fakt zmieni się tu sam, gdy urząd go zmieni.`,
                  quote: found,
                  mend: { kind: 'fact' as const, field, find: found, id: fact.id },
                  mendLabel: 'Wstaw fakt',
                },
              ];
        }),
      ),
};

/** A number as somebody spelled it: with spaces, hyphens or a country code. */
const spelledIn = (words: string, exact: string): string | undefined => {
  const digits = exact.replace(/^\+48/, '');
  const pattern = new RegExp(
    `(?<!\\d)${isAccountNumber(exact) ? '(?:PL ?)?' : '(?:\\+48[ \\u00a0-]?)?'}${digits.split('').join('[ \\u00a0()-]?')}(?!\\d)`,
    'i',
  );
  return pattern.exec(words)?.[0];
};

/** Facts that have no value here, or that nobody has looked at for long. */
export const staleFactRule = (
  textFactsOf: (document: GateDocument) => { id: string; text?: string | undefined }[],
): GateRule => ({
  id: 'staleFact',
  find: (document, { facts, today }) => {
    const seen = new Set<string>();
    return textFactsOf(document).flatMap(({ id }): Finding[] => {
      if (seen.has(id)) return [];
      seen.add(id);
      const fact = facts.find((one) => one.id === id);
      if (!fact)
        return [{ message: 'Fakt, który tu stoi, już nie istnieje. W tym miejscu nie będzie nic. Wstaw inny.' }];
      const days = (Date.parse(today) - Date.parse(fact.checkedOn)) / 86_400_000;
      return days > 400
        ? [
            {
              message: `Faktu „${fact.name}” nikt nie sprawdzał od ponad roku. Otwórz go, sprawdź i zapisz.`,
              quote: fact.text,
            },
          ]
        : [];
    });
  },
});
