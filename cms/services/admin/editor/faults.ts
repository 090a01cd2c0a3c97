import { definitionFaults } from '../../../../content-models/services/definitionFaults.ts';
import {
  serviceDefinitionSchema,
  type ServiceDefinition,
} from '../../../../content-models/services/serviceDefinition.ts';
import type { Words } from '../../../words/inLanguage.ts';
import { getAt, listAt, type Draft, type Path } from './editorState.ts';

/** What is wrong in a draft, and where. */
export interface Fault {
  path: Path;
  message: Words;
}

const inEnglish: [RegExp, string][] = [
  [/^Nie ma stanu „(.*)”, do którego prowadzi definicja\.$/, 'There is no status “$1” that the definition leads to.'],
  [/^Pole „(.*)” występuje w „(.*)” dwa razy\.$/, 'The field “$1” is twice in “$2”.'],
  [
    /^Pytania w „(.*)” są w każdym wierszu te same: nie mogą mieć warunków\.$/,
    'The questions in “$1” are the same in each row: they cannot have conditions.',
  ],
  [
    /^Zgoda „(.*)” nie może być obowiązkowa: sprawę załatwia się tak samo bez niej\.$/,
    'The consent “$1” cannot be required: the case is handled the same without it.',
  ],
  [/^Nazwa „(.*)” występuje dwa razy\.$/, 'The name “$1” is there twice.'],
  [
    /^(?:Krok|Pytanie) „(.*)” patrzy na „(.*)”, a może tylko na wcześniejsze pytania\.$/,
    '“$1” looks at “$2”, and it may look at earlier questions only.',
  ],
  [
    /^Wyliczenie „(.*)” patrzy na „(.*)”, czego nie ma wśród pytań ani wcześniejszych wyliczeń\.$/,
    '“$1” looks at “$2”, which is neither a question nor worked out before.',
  ],
  [
    /^Opłata patrzy na „(.*)”, czego nie ma wśród pytań ani wyliczeń\.$/,
    'The fee looks at “$1”, which is neither a question nor worked out.',
  ],
  [/^Pytanie „(.*)” się nie pokazało, a powinno\.$/, 'The question “$1” was not shown and should be.'],
  [/^Pytanie „(.*)” się pokazało, a nie powinno\.$/, 'The question “$1” was shown and should not be.'],
  [/^„(.*)” wyniosło (.*), a powinno (.*)\.$/, '“$1” came to $2 and should come to $3.'],
  [/^Opłata wyniosła nie wiadomo ile, a powinna (.*)\.$/, 'The fee could not be worked out and should be $1.'],
  [/^Opłata wyniosła (.*), a powinna (.*)\.$/, 'The fee came to $1 and should be $2.'],
  [/^Odpowiedź na „(.*)” odrzucono, a jest dobra\.$/, 'The answer to “$1” was refused and is right.'],
  [/^Odpowiedź na „(.*)” przyjęto, a jest zła\.$/, 'The answer to “$1” was taken and is wrong.'],
  [/^Termin odpowiedzi wypadł (.*) Powinien wypaść (.*)$/, 'The term of the answer fell on $1 It should fall on $2'],
];

/** A sentence of the models in both languages of the admin. */
export const bothWays = (pl: string): Words => {
  const found = inEnglish.find(([pattern]) => pattern.test(pl));
  return { pl, en: found ? pl.replace(found[0], found[1]) : pl };
};

const isPolish = (text: string): boolean => /[ąćęłńóśźż]|^Podaj |^Wpisz |^Popraw /i.test(text);

const wordsOf = (issue: { code: string; message: string; input?: unknown; origin?: unknown }): Words => {
  if (isPolish(issue.message)) return bothWays(issue.message);
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? { pl: 'Dodaj coś na tę listę: jest za krótka.', en: 'Add something to this list: it is too short.' }
      : { pl: 'Wpisz więcej: to jest puste albo za krótkie.', en: 'Write more: this is empty or too short.' };
  if (issue.code === 'too_big') return { pl: 'To jest za długie albo za duże.', en: 'This is too long or too large.' };
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value')
    return { pl: 'Uzupełnij to albo wybierz z listy.', en: 'Fill this in or choose from the list.' };
  return {
    pl: 'Popraw zapis: tak tego nie da się zachować.',
    en: 'Correct how this is written: it cannot be kept like this.',
  };
};

/** The place that a sentence about the order of the form speaks of, by the label or name it quotes. */
const placeOf = (draft: Draft, sentence: string): Path => {
  const quoted = [...sentence.matchAll(/„([^”]*)”/g)].map(([, text]) => text);
  // a field of a row is told of with its group behind it
  const subject = sentence.startsWith('Pole') ? quoted[1] : quoted[0];
  if (sentence.startsWith('Opłata')) return ['fee'];
  if (sentence.startsWith('Nie ma stanu')) return ['statuses'];
  const steps = listAt(draft, ['steps']);
  const isMeant = (one: unknown): boolean => ['label', 'title', 'name'].some((key) => getAt(one, [key]) === subject);
  const places: Path[] = [
    ...listAt(draft, ['computed']).map((_, at): Path => ['computed', at]),
    ...steps.map((_, at): Path => ['steps', at]),
    ...steps.flatMap((step, at) => listAt(step, ['fields']).map((_, within): Path => ['steps', at, 'fields', within])),
  ];
  const kind = (path: Path): boolean => {
    if (sentence.startsWith('Krok')) return path.length === 2 && path[0] === 'steps';
    if (sentence.startsWith('Wyliczenie')) return path[0] === 'computed';
    return sentence.startsWith('Nazwa') || path.length === 4;
  };
  return places.findLast((path) => kind(path) && isMeant(getAt(draft, path))) ?? ['steps'];
};

/** Everything that keeps a draft from being published, each with its place; nothing of it keeps it from being saved. */
export const faultsOf = (draft: Draft): Fault[] => {
  const parsed = serviceDefinitionSchema.safeParse(draft);
  if (parsed.success) return [];
  const shape = parsed.error.issues
    .filter(({ path }) => path.length > 0)
    .map((issue): Fault => ({
      path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      message: wordsOf(issue),
    }));
  let order: string[] = [];
  try {
    order = definitionFaults(draft as unknown as ServiceDefinition);
  } catch {
    // a draft with a part missing has no order to be checked yet; what is missing is said above
  }
  return [
    ...shape,
    ...order.map((sentence): Fault => ({ path: placeOf(draft, sentence), message: bothWays(sentence) })),
  ];
};

/** Whether one place is within another, or is it. */
export const isWithin = (path: Path, outer: Path): boolean => outer.every((key, at) => path[at] === key);
