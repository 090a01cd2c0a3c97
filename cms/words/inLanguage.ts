/** A text in both languages of the admin. */
export interface Words {
  pl: string;
  en: string;
}

/** The text in the language of whoever looks; Polish for every other. */
export const inLanguage = (language: string, { pl, en }: Words): string => (language === 'en' ? en : pl);
