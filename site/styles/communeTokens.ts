/** Colours of a commune by name, as `#rrggbb`. */
export type Colours = Record<string, string>;

/** The two schemes that a commune's colours are chosen for. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The colours that a file of `communes` says for the day and for the night. */
export const coloursOf = (css: string): Record<Scheme, Colours> => {
  const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (part: string): Colours =>
    Object.fromEntries(
      [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
    );
  return { light: read(day), dark: read(night) };
};
