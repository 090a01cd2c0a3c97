import { fold } from '../../content-models/shared/polish.ts';

/** Stands between a page's own words and the folded ones that only the index gets. */
export const foldedWordsMark = '⁂';

/** The words of a page's searched part that have ł, folded: Pagefind folds every other Polish letter itself. */
export const foldedWordsOf = (html: string): string[] => {
  const body = /<article\b[^>]*data-pagefind-body[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  const text = body.replace(/<(script|style|template|nav)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  const words = text.match(/[\p{L}\p{M}\d]*[łŁ][\p{L}\p{M}\d]*/gu) ?? [];
  return [...new Set(words.map(fold))].sort();
};
