import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { resolutionNumber, yearOf } from '../numbers.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

/** The resolution on grants for small sewage treatment plants in the valley of the Bug. */
export const kodenGrants = (day: LocalDate): DemoAnnouncement[] => {
  const adopted = workday(day, -75);
  const issued = workday(day, -65);
  const number = resolutionNumber(adopted, 3);
  return [
    {
      ...issuedBy(desks.council, issued, '12:10'),
      type: 'resolution',
      slug: 'uchwala-dotacje-do-oczyszczalni',
      title: `Uchwała nr ${number} w sprawie dotacji do przydomowych oczyszczalni ścieków`,
      subject: 'w sprawie zasad udzielania dotacji celowej na budowę przydomowych oczyszczalni ścieków',
      summary: 'Połowa kosztu, najwyżej 6 000 zł. Kto może wystąpić o dotację, kiedy i jak ją rozliczyć.',
      number,
      caseSign: `OSO.0006.33.${yearOf(adopted)}`,
      adoptedAt: adopted,
      producedAt: adopted,
      entryIntoForce: addDays(issued, 14),
      journal: { year: Number(yearOf(issued)), position: 4411 },
      validity: 'inForce',
      legalBasis: [
        { act: 'ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska', article: 'art. 403 ust. 4 i 5' },
        acts.communeSelfGovernment('art. 18 ust. 2 pkt 15'),
      ],
      body: `
        Kanalizacja dochodzi tylko do Kodnia. W pozostałych miejscowościach rada postanowiła dopłacać do urządzeń, które czyszczą ścieki przy domu, zanim trafią do doliny Bugu.

        **§ 1.** Dotacja wynosi połowę udokumentowanego kosztu zakupu i montażu, nie więcej niż 6 000 zł na jeden dom.

        **§ 2.** Dostaje ją właściciel domu zamieszkanego, do którego nie da się podłączyć kanalizacji, a także świetlica i parafia.

        **§ 3.** Nie dostaje jej ten, kto zaczął budowę przed podpisaniem umowy.

        **§ 4.** Gdy wniosków jest więcej niż pieniędzy, pierwszeństwo mają domy położone najbliżej studni i rzeki.

        **§ 5.** Uchwała wchodzi w życie 14 dni po ogłoszeniu w dzienniku urzędowym.

        ## Droga od wniosku do przelewu
        1. Wniosek z mapą: od 1 lutego do 31 marca.
        2. Oględziny i lista, ogłaszana do 15 kwietnia.
        3. Umowa, potem budowa, najpóźniej do 30 września.
        4. Faktura, protokół rozruchu, odbiór. Przelew w 21 dni.

        ## Zwrot
        Urządzenie musi działać co najmniej pięć lat. Kto je wyłączy i wróci do szamba, oddaje dotację z odsetkami. Sprzedaż domu niczego nie zmienia, obowiązek przechodzi na nabywcę.
      `,
      attachments: [
        attachment({
          title: 'Wzór wniosku o dotację do oczyszczalni',
          subject: 'Dane, które trzeba podać we wniosku o dotację do przydomowej oczyszczalni',
          issuer: 'Rada Gminy Kodeń',
          createdOn: adopted,
          text: `
            1. Imię, nazwisko, adres, telefon.
            2. Numer działki i liczba osób w domu.
            3. Jakie urządzenie: z drenażem czy biologiczne, ile kosztuje.
            4. Odległość od studni, rowu i rzeki.
            5. Numer konta, na które przelać dotację.

            Dołącz mapę i wynik dołu próbnego. Podpis składają wszyscy współwłaściciele.
          `,
        }),
      ],
    },
  ];
};
