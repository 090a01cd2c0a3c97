import { smallOffice } from './smallOffice.ts';

/** Whom residents of Kodeń may turn to. */
export const kodenPeople = smallOffice({
  of: 'Gminy Kodeń',
  host: 'koden.example',
  trunk: '+488337500',
  mayor: {
    summary: 'Kieruje urzędem i szefuje sztabowi, gdy Bug przekracza stan alarmowy.',
    floor: 'I piętro',
    room: 'gabinet przy sekretariacie',
    receives: 'w środy od 13:00 do 16:30, bez umawiania; na życzenie w sali na parterze',
    duties: ['wykonanie uchwał rady', 'majątek i inwestycje', 'sztab przeciwpowodziowy', 'współpraca przygraniczna'],
    body: `
      Za gminę nad rzeką odpowiada się także w nocy. Wójt ma przy sobie telefon alarmowy, zarządza ewakuację i wzywa strażaków, a w suche lata pilnuje studni i łąk.

      ## Środa
      Przyjdź i zgłoś się w pokoju 3. Jak przebiega spotkanie, piszemy na stronie [przyjęcia u Wójta](/urzad/przyjecia-u-wojta/).

      ## List zamiast wizyty
      Pismo do Wójta wyślesz przez [Moje Miasto](/moje-miasto/zalatw/). Odpowiada najpóźniej po miesiącu.
    `,
  },
  heads: [
    [
      'referat-organizacyjny-i-spraw-obywatelskich',
      'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
      'pokój 8',
      '08',
    ],
    ['referat-rolnictwa-i-ochrony-srodowiska', 'Kierownik Referatu Rolnictwa i Ochrony Środowiska', 'pokój 12', '12'],
    ['referat-promocji-i-turystyki', 'Kierownik Referatu Promocji i Turystyki', 'pokój 15', '15'],
  ],
});
