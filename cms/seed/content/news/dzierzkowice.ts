import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The news of Dzierzkowice as of that day. */
export const dzierzkowiceNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'gmina-w-telefonie',
    title: 'Urząd gminy masz teraz w telefonie',
    summary: 'W Moje Miasto zobaczysz swoje rachunki za wodę, podatek, dni odbioru odpadów i wiadomości ze szkoły.',
    picture: 'dzierzkowice-maliny',
    topics: ['city'],
    producedBy: 'Sekretarz Gminy',
    publishedAt: instantAt(workday(day, -3), '10:00'),
    body: `
      Konto założysz w kilka minut na stronie [Moje Miasto](/moje-miasto/). Kod do połączenia wodomierza jest na ostatnim rachunku, kod dziecka dostaniesz w szkole.

      Kto woli papier, niczego nie traci: kasa i kancelaria pracują jak dotąd.
    `,
  },
  {
    slug: 'zimowe-utrzymanie-drog',
    title: 'Kto odśnieża którą drogę: lista i telefony na zimę',
    summary: 'Drogi gminne odśnieżamy sami, powiatowe utrzymuje powiat. Sprawdź, gdzie dzwonić, gdy pług nie dojechał.',
    topics: ['roads', 'safety'],
    producedBy: 'Referat Inwestycji i Dróg',
    publishedAt: instantAt(workday(day, -7), '08:15'),
    body: `
      Pług wyjeżdża, gdy spadnie ponad 5 cm śniegu. Najpierw odśnieżamy drogi, którymi jeżdżą autobusy szkolne, potem dojazdy do wsi, na końcu drogi do pojedynczych domów.

      ## Zadzwoń do nas
      Dyżur zimowy odbiera codziennie od godz. 5:00 do 20:00 pod numerem urzędu. Powiedz, która droga i od którego domu.
    `,
  },
  {
    slug: 'plantatorzy-malin-szkolenie',
    title: 'Maliny po przymrozkach: bezpłatne szkolenie dla plantatorów',
    summary: `Doradca rolniczy czeka w remizie w Terpentynie. Zapisy do ${formatDate(workday(day, 6))}`,
    picture: 'dzierzkowice-sad',
    topics: ['environment'],
    producedBy: 'Stanowisko do spraw rolnictwa',
    publishedAt: instantAt(workday(day, -11), '13:00'),
    body: `
      Jak ocenić straty, jak ciąć po mrozie i o jakie wsparcie wystąpić: o tym opowie doradca, a potem odpowie na pytania każdego z osobna.

      Miejsce i godzina są w [kalendarzu wydarzeń](/wydarzenia/szkolenie-dla-plantatorow-malin/).
    `,
  },
];
