/** The values that were given: what is empty in the database is left out of a content model. */
export const present = <Values extends Record<string, unknown>>(values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<Values>;
