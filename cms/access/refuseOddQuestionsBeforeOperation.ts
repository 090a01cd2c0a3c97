import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { refusal } from '../api/refusal.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSimple = (value: unknown): boolean => !isObject(value) && typeof value !== 'function';

const odd = () => refusal('Nie rozumiem tego pytania.');

/** Whether a condition has the one shape Payload understands: fields, operators, plain values. */
const isCondition = (where: unknown): boolean =>
  isObject(where) &&
  Object.entries(where).every(([key, value]) => {
    if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or')
      return Array.isArray(value) ? value.every(isCondition) : isSimple(value);
    if (!isObject(value)) return isSimple(value);
    return Object.values(value).every((operand) =>
      Array.isArray(operand)
        ? operand.every((one) => isSimple(one) || one instanceof Date)
        : operand instanceof Date || isSimple(operand),
    );
  });

/** Whether a sort looks at rows of another collection: their order would tell what may not be read. */
const crossesRelation = (sort: string, fields: FlattenedField[]): boolean => {
  const path = sort
    .replace(/^-/, '')
    .replace(/^version\./, '')
    .split('.');
  let level: FlattenedField[] = fields;
  for (const [index, name] of path.entries()) {
    const field = level.find((one) => one.name === name);
    if (!field) return false;
    const isLast = index === path.length - 1;
    if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return !isLast;
    if (!('flattenedFields' in field)) return false;
    level = field.flattenedFields;
  }
  return false;
};

/**
 * From outside, a question must have the shape of a question, and may be sorted only by the collection's own fields:
 * Payload would answer the first with a fault of the server and the second with a hint of what is hidden.
 */
export const refuseOddQuestionsBeforeOperation: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
}) => {
  if (overrideAccess === true) return;
  const { where, sort, data } = args as { where?: unknown; sort?: unknown; data?: unknown };
  if (where !== undefined && where !== null && !isCondition(where)) throw odd();
  if (data !== undefined && !isObject(data)) throw odd();
  const sorts = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
  if (sorts.some((one) => crossesRelation(one, collection.flattenedFields))) throw odd();
};
