import { fold } from '../../../../content-models/shared/polish.ts';

/** Where something stands in a definition: `['steps', 0, 'title']`. */
export type Path = readonly (string | number)[];
/** A definition as it stands while somebody writes it, whole or not. */
export type Draft = Record<string, unknown>;

/** What was done in this sitting and can be taken back, and what was taken back. */
export interface History {
  past: Draft[];
  future: Draft[];
  /** typing in one place is one step, however many letters it has */
  place?: string | undefined;
}

/** Nothing done yet. */
export const noHistory: History = { past: [], future: [] };
const longest = 100;

/** Remembers how the draft was before a change; letters typed one after another in one place are one change. */
export const remember = (history: History, before: Draft, place?: string): History =>
  place !== undefined && place === history.place && history.future.length === 0
    ? history
    : { past: [...history.past, before].slice(-longest), future: [], place };

/** Takes the last change back; nothing when there is none. */
export const undo = ({ past, future }: History, now: Draft): { history: History; draft: Draft } | undefined => {
  const draft = past.at(-1);
  return draft && { history: { past: past.slice(0, -1), future: [now, ...future] }, draft };
};

/** Does again what was taken back; nothing when there is none. */
export const redo = ({ past, future }: History, now: Draft): { history: History; draft: Draft } | undefined => {
  const [draft, ...rest] = future;
  return draft && { history: { past: [...past, now], future: rest }, draft };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in that place. */
export const getAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return (at as unknown[])[Number(key)];
    return isObject(at) ? at[String(key)] : undefined;
  }, value);

/** The list that stands in that place; an empty one where there is none. */
export const listAt = (value: unknown, path: Path): unknown[] => {
  const found = getAt(value, path);
  return Array.isArray(found) ? (found as unknown[]) : [];
};

/** The same with something else in that place; `undefined` takes the place away. */
export const setAt = <Whole>(whole: Whole, path: Path, value: unknown): Whole => {
  const [key, ...rest] = path;
  if (key === undefined) return value as Whole;
  if (typeof key === 'number') {
    const list = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    list[key] = setAt(list[key], rest, value);
    return list as Whole;
  }
  const next: Record<string, unknown> = isObject(whole) ? { ...whole } : {};
  const inner = setAt(next[key], rest, value);
  if (inner === undefined) return Object.fromEntries(Object.entries(next).filter(([name]) => name !== key)) as Whole;
  return { ...next, [key]: inner } as Whole;
};

/** The list with one thing put in at that place. */
export const putIn = (list: readonly unknown[], at: number, value: unknown): unknown[] => [
  ...list.slice(0, at),
  value,
  ...list.slice(at),
];

/** The list without what stands at that place. */
export const takeOut = (list: readonly unknown[], at: number): unknown[] => list.filter((_, index) => index !== at);

/** The list with one thing moved to another place; the same list when there is no such place. */
export const moveIn = (list: readonly unknown[], from: number, to: number): unknown[] =>
  to < 0 || to >= list.length ? [...list] : putIn(takeOut(list, from), to, list[from]);

/** Moves a question up or down, over the edge of its screen into the next one. */
export const moveQuestion = (
  draft: Draft,
  step: number,
  field: number,
  by: 1 | -1,
): { draft: Draft; at: [number, number] } => {
  const fields = listAt(draft, ['steps', step, 'fields']);
  const to = field + by;
  if (to >= 0 && to < fields.length)
    return { draft: setAt(draft, ['steps', step, 'fields'], moveIn(fields, field, to)), at: [step, to] };
  const next = step + by;
  if (next < 0 || next >= listAt(draft, ['steps']).length) return { draft, at: [step, field] };
  const others = listAt(draft, ['steps', next, 'fields']);
  const place = by === 1 ? 0 : others.length;
  const without = setAt(draft, ['steps', step, 'fields'], takeOut(fields, field));
  return { draft: setAt(without, ['steps', next, 'fields'], putIn(others, place, fields[field])), at: [next, place] };
};

/** A name of letters and digits made of a label, unlike those that are taken: „Ile osób mieszka” is `ileOsobMieszka`. */
export const nameFor = (label: string, taken: readonly string[]): string => {
  const words = fold(label)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .slice(0, 4)
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .replace(/^[0-9]+/, '')
    .slice(0, 36);
  const name = joined === '' ? 'pytanie' : joined.charAt(0).toLowerCase() + joined.slice(1);
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}${String(number)}`;
  return free;
};

/** Every name of a screen, a question or something computed that a new one must be unlike. */
export const takenNames = (draft: Draft): string[] =>
  [
    ...listAt(draft, ['steps']),
    ...listAt(draft, ['steps']).flatMap((step) => listAt(step, ['fields'])),
    ...listAt(draft, ['computed']),
  ].flatMap((one) => {
    const name = getAt(one, ['name']);
    return typeof name === 'string' ? [name] : [];
  });

const inText = (text: string, from: string, to: string): string =>
  text.replaceAll(new RegExp(`\\{\\{\\s*${from}(?=[\\s.|}])`, 'g'), `{{${to}`);

/** A rule that looked at one name looking at another. */
const inRule = (rule: unknown, from: string, to: string): unknown => {
  if (Array.isArray(rule)) return rule.map((part) => inRule(part, from, to));
  if (!isObject(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([operator, parts]) => {
      if (operator !== 'var' && operator !== 'missing') return [operator, inRule(parts, from, to)];
      const renamed = (path: unknown): unknown =>
        typeof path === 'string' && path.split('.')[0] === from ? to + path.slice(from.length) : path;
      if (!Array.isArray(parts)) return [operator, renamed(parts)];
      return [
        operator,
        (parts as unknown[]).map((part, at) => (at === 0 || operator === 'missing' ? renamed(part) : part)),
      ];
    }),
  );
};

const ruleKeys = new Set(['showWhen', 'rule', 'when', 'grosze']);

/** Gives a question or something computed another name, in every rule, example and letter that speaks of it. */
export const renameQuestion = (draft: Draft, from: string, to: string): Draft => {
  const visit = (value: unknown, key: string): unknown => {
    if (ruleKeys.has(key)) return inRule(value, from, to);
    if (Array.isArray(value)) return value.map((one) => visit(one, typeof one === 'string' ? key : ''));
    if (typeof value === 'string') {
      if (key === 'shown' || key === 'hidden' || key === 'wrong') return value === from ? to : value;
      return key === 'paragraphs' || key === 'grounds' || key === 'title' ? inText(value, from, to) : value;
    }
    if (!isObject(value)) return value;
    const keyed = key === 'answers' || key === 'computed';
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        return keyed ? [name === from ? to : name, inner] : [name, visit(inner, name)];
      }),
    );
  };
  const named = (list: unknown[]): unknown[] =>
    list.map((one) => (getAt(one, ['name']) === from ? setAt(one, ['name'], to) : one));
  const renamed = visit(draft, '') as Draft;
  const steps = listAt(renamed, ['steps']).map((step) => setAt(step, ['fields'], named(listAt(step, ['fields']))));
  const withSteps = setAt(renamed, ['steps'], steps);
  return renamed.computed === undefined
    ? withSteps
    : setAt(withSteps, ['computed'], named(listAt(renamed, ['computed'])));
};

/** Gives a question its label; its name follows while it is young: made in this sitting and never changed by hand. */
export const labelQuestion = (draft: Draft, path: Path, label: string, isYoung: boolean): Draft => {
  const name = getAt(draft, [...path, 'name']);
  const old = getAt(draft, [...path, 'label']);
  const labelled = setAt(draft, [...path, 'label'], label);
  if (!isYoung || typeof name !== 'string' || typeof old !== 'string') return labelled;
  const others = takenNames(draft).filter((one) => one !== name);
  return name === nameFor(old, others) ? renameQuestion(labelled, name, nameFor(label, others)) : labelled;
};

/** The names of what is in a list of the draft, in its order. */
export const namesAt = (draft: Draft, key: string): string[] =>
  listAt(draft, [key]).map((one) => {
    const name = getAt(one, ['name']);
    return typeof name === 'string' ? name : '';
  });
