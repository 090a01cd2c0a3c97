import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import type { DemoAttachment } from '../demoAnnouncement.ts';

/** To be printed and carried along by whoever has come to Chełm from abroad. */
export const firstWeek: DemoAttachment = attachment({
  title: 'Pierwszy tydzień w Chełmie – lista do odhaczania',
  subject: 'Co załatwić w siedem dni po przyjeździe i gdzie',
  issuer: 'Urząd Miasta Chełm',
  createdOn: '2026-11-02',
  text: `
    Weź tę kartkę do urzędu. Pracownik odhaczy to, co gotowe.

    1. PESEL: ul. Lubelska 65, parter, stanowisko 2.
    2. Profil zaufany: to samo stanowisko.
    3. Szkoła lub przedszkole: sekretariat najbliższej placówki.
    4. Lekarz: przychodnia, do której masz najbliżej, deklaracja na miejscu.
    5. Konto w banku: dokument i numer PESEL.
    6. Kurs polskiego: zapisy w pokoju 27.

    W nagłej potrzebie dzwoń pod 112.
  `,
});

/** How to tie up furniture for the lorry. */
export const bulkyWaste = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Wystawka: co zabierzemy, a czego nie',
    subject: 'Lista rzeczy przyjmowanych podczas odbioru mebli',
    issuer: 'Urząd Miasta Chełm',
    createdOn: day,
    text: `
      Tabela: Przed dom czy gdzie indziej
      | Rzecz | Dokąd |
      | szafa, łóżko, dywan, rower | przed dom |
      | pralka, telewizor | na telefon, osobny kurs |
      | opony, gruz, okna | PSZOK |
      | ubrania w dobrym stanie | punkt ponownego użycia |
      | butla gazowa, farby | PSZOK, nigdy do śmieciarki |
    `,
  });

/** The rules of the winter run. */
export const runRules = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Regulamin zimowego biegu',
    subject: 'Kto może wystartować, pomiar czasu, bezpieczeństwo i reklamacje',
    issuer: 'Miejski Ośrodek Sportu i Rekreacji',
    createdOn: day,
    text: `
      **§ 1.** Na pięć kilometrów startują osoby od 16 lat, niepełnoletnie ze zgodą rodzica.

      **§ 2.** Czas mierzy chip przy bucie. Zgubiony kosztuje 15 zł.

      **§ 3.** Zawodnik schodzi z trasy, gdy każe mu ratownik.

      **§ 4.** Psy, kije i wózki dziecięce są tylko na pętli po alejkach.

      **§ 5.** Na wynik można się poskarżyć w ciągu godziny od ogłoszenia.
    `,
  });

/** The poster that a project with money of the Union must show. */
export const projectPoster = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Plakat projektu: e-usługi w trzech gminach',
    subject: 'Informacja o projekcie, jego celach, wartości i wkładzie Unii',
    issuer: 'Miasto Chełm',
    createdOn: day,
    text: `
      ## Wdrożenie e-usług publicznych
      Jedno konto mieszkańca w Chełmie, Dzierzkowicach i Kodniu.

      Tabela: Projekt w liczbach
      | Pozycja | Wartość |
      | wartość projektu | 6 330 000 zł |
      | wkład Funduszy Europejskich | 5 380 500 zł |
      | gminy, które biorą udział | 3 |

      Nieprawidłowość możesz zgłosić instytucji zarządzającej programem.
    `,
  });
