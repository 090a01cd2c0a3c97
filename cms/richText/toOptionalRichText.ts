import { plainTextOf, type RichText } from '../../content-models/richText/richText.ts';
import { toRichText } from './toRichText.ts';

/** A text that may be left out; one that an editor opened and left without a word is left out, too. */
export const toOptionalRichText = (
  value: Parameters<typeof toRichText>[0] | null | undefined,
): RichText | undefined => {
  if (!value) return undefined;
  const text = toRichText(value);
  return plainTextOf(text) === '' && !text.blocks.some(({ type }) => type === 'attachment') ? undefined : text;
};
