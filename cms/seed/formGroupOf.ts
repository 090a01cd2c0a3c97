/** A calendar day as the moment the database keeps: noon in UTC is the same day in Poland all year round. */
export const atNoon = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00.000Z` : value;
  if (Array.isArray(value)) return value.map(atNoon);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, atNoon(inner)]));
  return value;
};

/** A type's own fields as a form sends them: days as noon, a filer with the consent to be named. */
export const formGroupOf = ({ filerName, ...own }: Record<string, unknown>): Record<string, unknown> => ({
  ...(atNoon(own) as Record<string, unknown>),
  ...(filerName === undefined ? {} : { filer: filerName, filerAgreed: true }),
});
