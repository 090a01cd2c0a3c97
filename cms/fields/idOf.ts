/** The id of a related row, whether it came as an id or as the row itself; throws when there is none. */
export const idOf = (value: unknown): string => {
  const id = maybeIdOf(value);
  if (id === undefined) throw new Error('A required relation is empty.');
  return id;
};

/** The id of a related row, if there is one. */
export const maybeIdOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
};
