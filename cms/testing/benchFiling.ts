import { generalLetter } from '../seed/content/services/generalLetter.ts';

/** What a bench files, here and over HTTP. */
export const benchFiling = (version: number) => ({
  service: generalLetter.slug,
  version,
  answers: {
    ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22-100', town: 'Chełm' },
    ...{ subject: 'Lampa uliczna', text: 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.' },
  },
  clauseVersion: generalLetter.clause.version,
});
