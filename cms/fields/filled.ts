/** The values that are there: what people left empty is absent, as the content models want it. */
export const filled = <Values extends Record<string, unknown>>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], null | undefined | ''> } =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as { [Name in keyof Values]?: Exclude<Values[Name], null | undefined | ''> };
