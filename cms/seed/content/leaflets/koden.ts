import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import type { DemoAttachment } from '../demoAnnouncement.ts';

const issuer = 'Urząd Gminy Kodeń';

/** A sheet to hang in a holiday cottage. */
export const cottageSheet: DemoAttachment = attachment({
  title: 'Kartka do domku letniskowego: śmieci i woda',
  subject: 'Najkrótsze zasady dla gości, do powieszenia przy drzwiach',
  issuer,
  createdOn: '2026-11-02',
  text: `
    - Worki wynosimy w niedzielę wieczorem, do furtki.
    - Resztki jedzenia zamykamy w wiadrze, bo przyjdzie lis.
    - Zimą bierzemy śmieci ze sobą.
    - Wodę zakręcamy przed wyjazdem, zawór jest w studzience.
    - Gdy wyje syrena albo miga żółta lampa nad przystanią, odchodzimy od rzeki.
  `,
});

/** How the exercise against a flood went, hour by hour. */
export const exercisePlan = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Ćwiczenia przeciwpowodziowe minuta po minucie',
    subject: 'Przebieg ćwiczeń w Kostomłotach i wnioski',
    issuer,
    createdOn: day,
    text: `
      Tabela: Przebieg
      | Godzina | Zdarzenie |
      | 9:00 | dyżurny ogłasza trzeci stopień |
      | 9:01 | ostrzeżenie na stronie i w telefonach |
      | 9:12 | syrena, strażacy ruszają z głośnikiem |
      | 9:40 | autobus zabiera pierwszych mieszkańców |
      | 10:10 | szkoła wydaje koce i herbatę |

      Następnym razem sprawdzimy łączność bez prądu.
    `,
  });

/** A card for those who look at birds in winter. */
export const birdCard = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Karta obserwatora zimowych ptaków',
    subject: 'Osiem gatunków nad Bugiem i miejsce na notatki',
    issuer: 'Gminne Centrum Kultury',
    createdOn: day,
    text: `
      Tabela: Kogo widzisz
      | Ptak | Po czym poznasz |
      | czapla biała | wysoka, żółty dziób |
      | bielaczek | biały z czarną maską |
      | gągoł | złote oko |
      | myszołów włochaty | jasny ogon z ciemnym pasem |
      | remiz | gniazdo jak rękawiczka |
    `,
  });

/** What was built by the river, and how it is looked after. */
export const pathGuide = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Ścieżka nad Bugiem: opis dla osób niewidomych',
    subject: 'Kolejne przystanki, nawierzchnia, poręcze i tablice z reliefem',
    issuer,
    createdOn: day,
    text: `
      1. Od masztu idź wzdłuż poręczy po lewej, 120 kroków do pierwszej tablicy.
      2. Nawierzchnia zmienia się z płyt w żwir: to znak, że pomost jest po prawej.
      3. Przy drugiej tablicy dotkniesz kształtu czapli w naturalnej wielkości.
      4. Dalej droga jest gruntowa, lepiej iść z kimś.
    `,
  });
