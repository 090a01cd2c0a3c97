import { toRoman } from '../../../../content-models/council/roman.ts';
import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoSession } from './demoCouncil.ts';

/** The extraordinary session of Kodeń, called by the mayor for one matter: a bridge that could not wait. */
export const kodenBridgeSession = (day: LocalDate): DemoSession => {
  const held = workday(day, -150);
  const number = sessionNumber(held);
  const title = `${toRoman(number)} sesja nadzwyczajna Rady Gminy Kodeń`;
  return {
    slug: `sesja-${String(number)}-${held}`,
    title,
    summary: 'Czterdzieści minut, jeden projekt: 420 000 zł na mostek w Kopytowie, żeby nie przepadła dotacja.',
    number,
    extraordinary: true,
    startsAt: instantAt(held, '08:30'),
    endsAt: instantAt(held, '09:10'),
    place: 'remiza Ochotniczej Straży Pożarnej w Kopytowie',
    howToAttend: 'Sesję zwołano na wniosek Wójta z trzydniowym wyprzedzeniem. Na sali byli mieszkańcy Kopytowa.',
    body: `
      Rada dołożyła brakujące pieniądze i dotacja nie przepadnie. Po starym mostku nadal jeździj tylko samochodem osobowym, powoli i pojedynczo. Autobus szkolny zawraca przy remizie, a mleczarka jedzie objazdem do odbioru nowego mostku.
    `,
    agenda: [
      { number: '1', title: 'Otwarcie i powód zwołania' },
      {
        number: '2',
        title: 'Podjęcie uchwały w sprawie zmian w budżecie: most w Kopytowie',
        print: `druk ${String(number * 8 + 6)}`,
        resolution: 'uchwala-zmiany-w-budzecie-most-w-kopytowie',
      },
      { number: '3', title: 'Zamknięcie' },
    ],
    absent: [2, 15],
    votes: [
      {
        point: '2',
        subject: 'Uchwała w sprawie zmian w budżecie',
        takenAt: instantAt(held, '09:04'),
        not: { abstained: [8], absent: [2, 15] },
      },
    ],
    minutes: attachment({
      title: `Protokół: ${title}`,
      subject: `Zapis krótkich obrad w remizie ${formatDate(held)}`,
      issuer: 'Rada Gminy Kodeń',
      createdOn: workday(held, 5),
      text: `
        O 8:30 w remizie w Kopytowie zebrało się trzynaścioro radnych. Porządku nie zmieniano, bo na sesji nadzwyczajnej wymaga to zgody wnioskodawcy.

        Wójt przypomniał, że Wojewoda przyzna 300 000 zł, jeśli rada do końca tygodnia zapewni resztę. Kierownik inwestycji pokazał zdjęcia podmytych pali.

        Radna okręgu 1 zapytała o objazd dla mleczarki. Potrwa do odbioru mostku, gmina zwróci spółdzielni koszt paliwa.

        Uchwałę podjęto dwunastoma głosami, jedna osoba wstrzymała się. O 9:10 sesję zamknięto, a radni poszli obejrzeć mostek.
      `,
    }),
    recording: {
      href: `https://nagrania.koden.example/sesje/${held}`,
      broadcastEnd: instantAt(held, '09:10'),
      captionedOn: addDays(held, 6),
    },
    publishedAt: instantAt(workday(held, 6), '10:00'),
  };
};
