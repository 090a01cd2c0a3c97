import { formatMoney } from '../shared/money.ts';
import { lineText } from './answerValue.ts';
import { askables } from './askable.ts';
import { isComposed, pathsWithin } from './composedParts.ts';
import { screensOfForm } from './filerStep.ts';
import type { Rule } from './rule.ts';
import { valueSentence } from './ruleSentence.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { RowField, ServiceField } from './serviceField.ts';

/** What a rule may name: a question, or something computed. */
type Known = { label: string; field?: ServiceField } | undefined;

const parts = (given: Rule | undefined): Rule[] => (given === undefined ? [] : Array.isArray(given) ? given : [given]);
const operation = (rule: Rule): [string, Rule[]] | undefined => {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [entry] = Object.entries(rule);
  return entry && [entry[0], parts(entry[1])];
};
const nameIn = (rule: Rule | undefined): string | undefined => {
  const found = rule === undefined ? undefined : operation(rule);
  const [path] = found?.[0] === 'var' ? found[1] : [];
  return typeof path === 'string' ? path : undefined;
};

const isYesNo = (type: ServiceField['type'] | undefined): boolean =>
  type === 'yesNo' || type === 'declaration' || type === 'consent';
const plainText = (rule: Rule): string => (typeof rule === 'string' ? rule : JSON.stringify(rule));

const comparisons: Record<string, [plain: string, turned: string]> = {
  '==': ['to', 'to'],
  '===': ['to', 'to'],
  '!=': ['to nie', 'to nie'],
  '!==': ['to nie', 'to nie'],
  '<': ['to mniej niż', 'to więcej niż'],
  '<=': ['to najwyżej', 'to co najmniej'],
  '>': ['to więcej niż', 'to mniej niż'],
  '>=': ['to co najmniej', 'to najwyżej'],
};
const sums: Record<string, string> = {
  '+': ' + ',
  '-': ' − ',
  '*': ' × ',
  '/': ' : ',
  '%': ' reszta z dzielenia przez ',
};

/** Rules of one definition in words of its own labels: „„Dlaczego składasz deklarację” to nie „nikt już tu nie mieszka””. */
export const ruleWordsOf = (
  definition: Pick<ServiceDefinition, 'steps' | 'computed' | 'filers'>,
): { condition: (rule: Rule) => string; amount: (rule: Rule) => string; worth: (rule: Rule) => string } => {
  const known = new Map<string, Known>([['today', { label: 'dzień złożenia' }]]);
  for (const { fields } of screensOfForm(definition))
    for (const field of fields) {
      known.set(field.name, { label: field.label, field });
      if (isComposed(field))
        for (const { path, label, part } of pathsWithin(field))
          known.set(path, { label, ...(part === undefined ? {} : { field: part }) });
    }
  for (const { name, label } of definition.computed ?? []) if (!known.has(name)) known.set(name, { label });

  const wordsWith = (rows: readonly RowField[]) => {
    const found = (path: string): Known => {
      const row = rows.find(({ name }) => name === path);
      return row ? { label: row.label, field: row } : (known.get(path) ?? known.get(path.split('.')[0] ?? path));
    };
    const quoted = (path: string): string => (path === '' ? 'pozycja' : `„${found(path)?.label ?? path}”`);

    /** A plain value as an answer to the question it is compared with. */
    const answer = (value: Rule, name?: string): string => {
      const field = name === undefined ? undefined : found(name)?.field;
      if (typeof value === 'boolean') return value ? 'tak' : 'nie';
      if (value === null) return 'nic';
      if (field?.type === 'multiChoice' || field?.type === 'choice')
        return `„${field.options.find((option) => option.value === value)?.label ?? plainText(value)}”`;
      if (field?.type === 'money' && typeof value === 'number') return formatMoney(value);
      if (field?.type === 'date' && typeof value === 'string' && value !== '') return lineText(field, value);
      if (typeof value === 'number') return value.toLocaleString('pl', { maximumFractionDigits: 6 });
      return typeof value === 'string' ? `„${value}”` : worth(value);
    };

    const choose = (given: Rule[], say: (rule: Rule) => string): string => {
      const [when, then, ...otherwise] = given;
      if (when === undefined) return 'nic';
      if (then === undefined) return say(when);
      const rest = otherwise.length === 0 ? 'nic' : choose(otherwise, say);
      return `jeśli ${condition(when)}, to ${say(then)}, w innym razie ${rest}`;
    };

    const worth = (rule: Rule): string => {
      if (Array.isArray(rule)) return rule.map((one) => worth(one)).join(', ');
      const found = operation(rule);
      if (!found) return answer(rule);
      const [operator, given] = found;
      const name = nameIn(rule);
      if (name !== undefined) return quoted(name);
      if (operator === 'if' || operator === '?:') return choose(given, worth);
      if (operator === 'min') return `najmniejsze z: ${given.map(worth).join('; ')}`;
      if (operator === 'max') return `największe z: ${given.map(worth).join('; ')}`;
      if (operator === 'cat') return given.map(worth).join(' i dalej ');
      const sign = sums[operator];
      if (sign !== undefined) {
        const wrapped = given.map((one) =>
          operation(one) && nameIn(one) === undefined ? `(${worth(one)})` : worth(one),
        );
        return wrapped.length === 1 && operator === '-' ? `−${wrapped[0] ?? ''}` : wrapped.join(sign);
      }
      return overList(operator, given) ?? condition(rule);
    };

    const overList = (operator: string, given: Rule[]): string | undefined => {
      const [list, each, start] = given;
      if (list === undefined || each === undefined) return undefined;
      const name = nameIn(list);
      const field = name === undefined ? undefined : found(name)?.field;
      const inner = wordsWith(field?.type === 'group' ? field.fields : []);
      switch (operator) {
        case 'some':
          return `w ${worth(list)} jest pozycja, w której ${inner.condition(each)}`;
        case 'all':
          return `w ${worth(list)} w każdej pozycji ${inner.condition(each)}`;
        case 'none':
          return `w ${worth(list)} nie ma pozycji, w której ${inner.condition(each)}`;
        case 'filter':
          return `te pozycje z ${worth(list)}, w których ${inner.condition(each)}`;
        case 'map':
          return `w każdej pozycji z ${worth(list)}: ${inner.worth(each)}`;
        case 'reduce':
          return `z wszystkich pozycji (${worth(list)}), od ${worth(start ?? 0)}: ${JSON.stringify(each)}`;
        default:
          return undefined;
      }
    };

    const compare = (operator: string, given: Rule[]): string | undefined => {
      const words = comparisons[operator];
      const [one, other, third] = given;
      if (!words || one === undefined || other === undefined) return undefined;
      if (third !== undefined) return `${worth(other)} jest między ${answer(one)} a ${answer(third)}`;
      // „5 > wiek” is read from the question’s side
      const isTurned = nameIn(one) === undefined && nameIn(other) !== undefined;
      const [asked, value] = isTurned ? [other, one] : [one, other];
      return `${worth(asked)} ${words[isTurned ? 1 : 0]} ${answer(value, nameIn(asked))}`;
    };

    const condition = (rule: Rule): string => {
      const [operator, given] = operation(rule) ?? ['', []];
      const joined = (word: string): string =>
        given
          .map((one) => (['and', 'or'].includes(operation(one)?.[0] ?? '') ? `(${condition(one)})` : condition(one)))
          .join(word);
      const [one, other] = given;
      const name = nameIn(rule);
      if (name !== undefined) {
        const type = found(name)?.field?.type;
        return isYesNo(type) ? `${quoted(name)} to „tak”` : `podano ${quoted(name)}`;
      }
      switch (operator) {
        case 'and':
          return joined(' i ');
        case 'or':
          return joined(' albo ');
        case '!!':
          return condition(one ?? null);
        case '!': {
          const denied = nameIn(one);
          const type = denied === undefined ? undefined : found(denied)?.field?.type;
          if (denied === undefined) return `nie jest tak, że ${condition(one ?? null)}`;
          return isYesNo(type) ? `${quoted(denied)} to „nie”` : `nie podano ${quoted(denied)}`;
        }
        case 'in':
          if (Array.isArray(other))
            return `${worth(one ?? null)} to: ${other.map((value) => answer(value, nameIn(one))).join(' lub ')}`;
          return `w ${worth(other ?? null)} jest ${answer(one ?? null, nameIn(other))}`;
        case 'missing':
          return `nie podano: ${given.map((path) => quoted(plainText(path))).join(', ')}`;
        case 'if':
        case '?:':
          return choose(given, condition);
        default:
          return (
            compare(operator, given) ?? overList(operator, given) ?? (operator === '' ? answer(rule) : worthOr(rule))
          );
      }
    };
    const worthOr = (rule: Rule): string => {
      const [operator = ''] = operation(rule) ?? [];
      return sums[operator] !== undefined || ['min', 'max', 'cat'].includes(operator)
        ? `${worth(rule)} nie jest zerem`
        : JSON.stringify(rule);
    };
    return { condition, worth };
  };
  const { condition, worth } = wordsWith([]);
  const asked = askables(definition);
  return {
    condition,
    worth,
    amount: (rule) =>
      typeof rule === 'number' ? formatMoney(Math.round(rule)) : valueSentence(rule, asked, 'pl', true),
  };
};
