import { formatDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';
import type { Askable } from './askable.ts';
import { likeOf, likesWithin, moneyLike } from './likeOf.ts';
import {
  toCondition,
  toValue,
  type Comparison,
  type ConditionPart,
  type Scalar,
  type Sum,
  type ValuePart,
} from './ruleParts.ts';
import { namesIn, type Rule } from './rule.ts';

type Tongue = 'pl' | 'en';
type Told = Record<Tongue, string>;

const compared: Record<Comparison, Told> = {
  '==': { pl: 'to', en: 'is' },
  '===': { pl: 'to', en: 'is' },
  '!=': { pl: 'to nie', en: 'is not' },
  '!==': { pl: 'to nie', en: 'is not' },
  '>': { pl: 'to więcej niż', en: 'is more than' },
  '>=': { pl: 'to co najmniej', en: 'is at least' },
  '<': { pl: 'to mniej niż', en: 'is less than' },
  '<=': { pl: 'to najwyżej', en: 'is at most' },
};
const comparedDays: Partial<Record<Comparison, Told>> = {
  '>': { pl: 'to dzień po', en: 'is after' },
  '>=': { pl: 'to najwcześniej', en: 'is not before' },
  '<': { pl: 'to dzień przed', en: 'is before' },
  '<=': { pl: 'to najpóźniej', en: 'is not after' },
};
const joined: Partial<Record<Sum, Told>> = {
  '+': { pl: ' + ', en: ' + ' },
  '-': { pl: ' − ', en: ' − ' },
  '*': { pl: ' × ', en: ' × ' },
  '/': { pl: ' ÷ ', en: ' ÷ ' },
  '%': { pl: ' reszta z dzielenia przez ', en: ' remainder of division by ' },
  cat: { pl: ' i dalej ', en: ' followed by ' },
};
const rowWords: Record<'some' | 'all' | 'none', Told> = {
  some: { pl: 'w którymś wierszu', en: 'in some row of' },
  all: { pl: 'w każdym wierszu', en: 'in each row of' },
  none: { pl: 'w żadnym wierszu', en: 'in no row of' },
};

const quoted = (text: string): string => `»${text}«`;

const scalarText = (value: Scalar, like: Askable | undefined, tongue: Tongue): string => {
  if (value === null) return { pl: 'nic', en: 'nothing' }[tongue];
  if (typeof value === 'boolean') return quoted((value ? { pl: 'tak', en: 'yes' } : { pl: 'nie', en: 'no' })[tongue]);
  if (typeof value === 'number')
    return like?.kind === 'money' ? formatMoney(value) : value.toLocaleString(tongue, { maximumFractionDigits: 6 });
  if (like?.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, tongue);
  return quoted(like?.options?.find((option) => option.value === value)?.label ?? value);
};

const sentences = (tongue: Tongue) => {
  const say = (told: Told): string => told[tongue];
  const find = (asked: readonly Askable[], name: string): Askable | undefined => asked.find((one) => one.name === name);
  const named = (asked: readonly Askable[], name: string): string =>
    name === 'today'
      ? say({ pl: 'dzień złożenia', en: 'the day of filing' })
      : quoted(find(asked, name)?.label ?? name);
  const inRows = (asked: readonly Askable[], group: string): readonly Askable[] => find(asked, group)?.rows ?? [];
  const only = (where: ConditionPart | undefined, asked: readonly Askable[], group: string): string =>
    where === undefined ? '' : `${say({ pl: ', w których ', en: ' where ' })}${condition(where, inRows(asked, group))}`;
  const kept = (rule: Rule, asked: readonly Askable[]): string => {
    const names = namesIn(rule).map((name) => named(asked, name));
    const own = say({ pl: 'własna reguła', en: 'a rule of its own' });
    return names.length === 0 ? own : `${own} ${say({ pl: 'o:', en: 'about' })} ${names.join(', ')}`;
  };

  const value = (part: ValuePart, asked: readonly Askable[], like?: Askable): string => {
    switch (part.is) {
      case 'amount':
        return scalarText(part.value, like, tongue);
      case 'question':
        return part.ifEmpty === undefined || part.ifEmpty === null
          ? named(asked, part.name)
          : `${named(asked, part.name)} (${say({ pl: 'bez odpowiedzi:', en: 'unanswered:' })} ${scalarText(part.ifEmpty, find(asked, part.name), tongue)})`;
      case 'sum': {
        const likes = likesWithin(part, asked, like);
        const parts = part.parts.map((one, at) =>
          (one.is === 'sum' && joined[one.of]) || (one.is === 'if' && part.parts.length > 1)
            ? `(${value(one, asked, likes[at])})`
            : value(one, asked, likes[at]),
        );
        const between = joined[part.of];
        if (between) return parts.length === 1 ? `${say(between).trim()}${parts[0] ?? ''}` : parts.join(say(between));
        const most =
          part.of === 'max' ? { pl: 'większe z', en: 'the larger of' } : { pl: 'mniejsze z', en: 'the smaller of' };
        return `${say(most)}: ${parts.join('; ')}`;
      }
      case 'if':
        return [
          ...part.cases.map(
            ({ when, then }) =>
              `${say({ pl: 'jeżeli', en: 'if' })} ${condition(when, asked)}, ${say({ pl: 'to', en: 'then' })} ${value(then, asked, like)}`,
          ),
          ...(part.otherwise === undefined
            ? []
            : [`${say({ pl: 'w innym razie', en: 'otherwise' })} ${value(part.otherwise, asked, like)}`]),
        ].join('; ');
      case 'count':
        return `${say({ pl: 'liczba wierszy', en: 'the number of rows of' })} ${named(asked, part.group)}${only(part.where, asked, part.group)}`;
      case 'total':
        return `${say({ pl: 'suma po wierszach', en: 'the sum over rows of' })} ${named(asked, part.group)}${only(part.where, asked, part.group)}: ${value(part.of, inRows(asked, part.group), like)}`;
      case 'condition':
        return condition(part.condition, asked);
      case 'kept':
        return kept(part.rule, asked);
    }
  };

  const truth = (part: ValuePart, asked: readonly Askable[], isMet: boolean): string => {
    const like = likeOf(part, asked);
    const subject = value(part, asked);
    if (like?.kind === 'number' || like?.kind === 'money')
      return `${subject} ${say(isMet ? { pl: 'to nie zero', en: 'is not zero' } : { pl: 'to zero albo nic', en: 'is zero or nothing' })}`;
    if (like === undefined || like.kind === 'yesNo')
      return `${subject} ${say(isMet ? { pl: 'to »tak«', en: 'is »yes«' } : { pl: 'to nie »tak«', en: 'is not »yes«' })}`;
    return `${subject} ${say(isMet ? { pl: 'ma odpowiedź', en: 'is answered' } : { pl: 'nie ma odpowiedzi', en: 'is not answered' })}`;
  };

  const line = ({ how, left, right }: Extract<ConditionPart, { is: 'line' }>, asked: readonly Askable[]): string => {
    const like = likeOf(left, asked) ?? likeOf(right, asked);
    if (right.is === 'amount' && right.value === null && (how === '==' || how === '!='))
      return `${value(left, asked)} ${say(how === '!=' ? { pl: 'ma odpowiedź', en: 'is answered' } : { pl: 'nie ma odpowiedzi', en: 'is not answered' })}`;
    const between = (like?.kind === 'date' ? comparedDays[how] : undefined) ?? compared[how];
    return `${value(left, asked, like)} ${say(between)} ${value(right, asked, like)}`;
  };

  const condition = (part: ConditionPart, asked: readonly Askable[]): string => {
    switch (part.is) {
      case 'all':
      case 'any': {
        const between = part.is === 'all' ? { pl: ' i ', en: ' and ' } : { pl: ' lub ', en: ' or ' };
        return part.parts
          .map((one) =>
            (one.is === 'all' || one.is === 'any') && one.is !== part.is
              ? `(${condition(one, asked)})`
              : condition(one, asked),
          )
          .join(say(between));
      }
      case 'not':
        return part.part.is === 'truth'
          ? truth(part.part.of, asked, false)
          : `${say({ pl: 'nie jest tak, że', en: 'it is not so that' })} (${condition(part.part, asked)})`;
      case 'line':
        return line(part, asked);
      case 'among':
        return `${value(part.left, asked)} ${say({ pl: 'to jedno z:', en: 'is one of' })} ${part.values.map((one) => scalarText(one, likeOf(part.left, asked), tongue)).join(', ')}`;
      case 'has':
        return `${say({ pl: 'w odpowiedzi na', en: 'the answer to' })} ${named(asked, part.list)} ${say({ pl: 'jest', en: 'has' })} ${scalarText(part.value, find(asked, part.list), tongue)}`;
      case 'truth':
        return truth(part.of, asked, true);
      case 'rows':
        return `${say(rowWords[part.which])} ${named(asked, part.group)}: ${condition(part.part, inRows(asked, part.group))}`;
      case 'kept':
        if (part.rule === true) return say({ pl: 'zawsze', en: 'always' });
        return part.rule === false ? say({ pl: 'nigdy', en: 'never' }) : kept(part.rule, asked);
    }
  };
  return { value, condition };
};

/** A condition in plain words: „jeżeli »Czy kompostujesz odpady?« to »tak«”. */
export const conditionSentence = (rule: Rule, asked: readonly Askable[], tongue: Tongue = 'pl'): string =>
  `${{ pl: 'jeżeli', en: 'if' }[tongue]} ${sentences(tongue).condition(toCondition(rule), asked)}`;

/** What is worked out, in plain words; amounts are told in złoty where money is meant. */
export const valueSentence = (rule: Rule, asked: readonly Askable[], tongue: Tongue = 'pl', isMoney = false): string =>
  sentences(tongue).value(toValue(rule), asked, isMoney ? moneyLike : undefined);
