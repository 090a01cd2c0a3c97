import type { Askable } from './askable.ts';
import type { ValuePart } from './ruleParts.ts';

/** A value that is money where no question says so. */
export const moneyLike: Askable = { name: '', label: '', kind: 'money' };

const rowsOf = (group: string, asked: readonly Askable[]): readonly Askable[] =>
  asked.find(({ name }) => name === group)?.rows ?? [];

/** The parts that a value is one of, whatever decides which. */
const outcomesOf = ({ cases, otherwise }: Extract<ValuePart, { is: 'if' }>): ValuePart[] => [
  ...cases.map(({ then }) => then),
  ...(otherwise === undefined ? [] : [otherwise]),
];

const isMoney = (like: Askable | undefined): boolean => like?.kind === 'money';

/**
 * The question whose kind says how a value is read and typed: złoty, a day, a choice. Nothing for a fixed value, which
 * says nothing of itself. Money times a number is money, money by money is a number.
 */
export const likeOf = (part: ValuePart, asked: readonly Askable[]): Askable | undefined => {
  switch (part.is) {
    case 'question':
      return asked.find(({ name }) => name === part.name);
    case 'sum': {
      const likes = part.parts.map((one) => likeOf(one, asked));
      if (part.of === 'cat' || (part.of === '/' && likes.every(isMoney))) return undefined;
      return likes.find(isMoney) ?? likes.find((like) => like !== undefined);
    }
    case 'if': {
      const likes = outcomesOf(part).map((one) => likeOf(one, asked));
      return likes.find(isMoney) ?? likes.find((like) => like !== undefined);
    }
    case 'total':
      return likeOf(part.of, rowsOf(part.group, asked));
    default:
      return undefined;
  }
};

/** Whether a value surely counts something else than money: rows, persons, square metres, halves. */
const isPlain = (part: ValuePart, asked: readonly Askable[]): boolean => {
  switch (part.is) {
    case 'amount':
      // grosze are whole: a fraction is a rate
      return typeof part.value !== 'number' || !Number.isInteger(part.value);
    case 'sum':
      return part.parts.every((one) => isPlain(one, asked)) || (likeOf(part, asked)?.kind ?? 'money') !== 'money';
    case 'if':
      return outcomesOf(part).every((one) => isPlain(one, asked));
    case 'count':
    case 'condition':
      return true;
    default: {
      const like = likeOf(part, asked);
      return like !== undefined && !isMoney(like);
    }
  }
};

/** In a product that is money one factor is the money: the one that surely is, else the first that may be. */
const moneyFactor = (parts: readonly ValuePart[], asked: readonly Askable[]): number => {
  const tests: ((one: ValuePart) => boolean)[] = [
    (one) => isMoney(likeOf(one, asked)),
    (one) => !isPlain(one, asked),
    (one) => one.is === 'amount' && typeof one.value === 'number',
  ];
  return tests.map((isIt) => parts.findIndex(isIt)).find((at) => at !== -1) ?? -1;
};

/**
 * How each value within a sum, a product or the larger of several is read and typed, when the whole is like that: what is
 * added to money is money, what multiplies or divides it is a number.
 */
export const likesWithin = (
  part: Extract<ValuePart, { is: 'sum' }>,
  asked: readonly Askable[],
  like?: Askable,
): (Askable | undefined)[] => {
  const whole = like ?? likeOf(part, asked);
  switch (part.of) {
    case 'cat':
      return part.parts.map(() => undefined);
    case '*': {
      const at = isMoney(whole) ? moneyFactor(part.parts, asked) : -1;
      return part.parts.map((_, place) => (place === at ? whole : undefined));
    }
    case '/': {
      const [first, second] = part.parts;
      const isShare = first !== undefined && second !== undefined && isMoney(likeOf(second, asked));
      // how many times one sum goes into another
      if (isShare && !isMoney(like)) return part.parts.map(() => moneyLike);
      return part.parts.map((_, place) => (place === 0 && isMoney(whole) ? whole : undefined));
    }
    default:
      return part.parts.map(() => whole);
  }
};
