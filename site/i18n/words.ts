import { languageOfPath } from '../../content-models/publications/publishedDocument.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { en } from './en.ts';
import { pl, type Words } from './pl.ts';
import { uk } from './uk.ts';

const words: Record<Language, Words> = { pl, en, uk };

/** What the site says of itself in one language. */
export const wordsIn = (language: Language): Words => words[language];

/** The language of the page being printed; its internal address begins with the commune: `/chelm/en/…`. */
export const languageOf = ({ pathname }: URL): Language => languageOfPath(pathname.replace(/^\/[^/]+/, ''));

/** What the site says of itself on the page being printed. */
export const wordsOf = (url: URL): Words => wordsIn(languageOf(url));
