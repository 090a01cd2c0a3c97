import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { winterRoads } from '../leaflets/dzierzkowice.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';
import { dzierzkowiceFarmingNews } from './dzierzkowiceFarming.ts';
import { dzierzkowiceLifeNews } from './dzierzkowiceLife.ts';

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

      ## Co zobaczysz po zalogowaniu
      - rachunek za wodę i wykres zużycia, na którym widać pęknięty wąż w ogrodzie,
      - raty podatku rolnego z terminami,
      - najbliższy odbiór worków przy Twojej drodze,
      - plan lekcji, oceny i jadłospis szkolnej kuchni.

      ## Pomożemy Ci zacząć
      W sekretariacie stoi tablet. Pracownica przejdzie z Tobą pierwsze kroki, weź tylko dowód i rachunek. W świetlicach w Wyżnicy i Ludmiłówce pokazujemy to samo po zebraniach wiejskich.

      ## Dane są Twoje
      Sąsiad nie zobaczy Twoich rachunków, a szkoła nie dowie się o podatku. Każde wejście na konto jest zapisane i możesz sprawdzić, kiedy to było.

      Kto woli papier, niczego nie traci: kasa i kancelaria pracują jak dotąd.
    `,
  },
  {
    slug: 'zimowe-utrzymanie-drog',
    attachments: [winterRoads(day)],
    title: 'Kto odśnieża którą drogę: lista i telefony na zimę',
    summary: 'Drogi gminne odśnieżamy sami, powiatowe utrzymuje powiat. Sprawdź, gdzie dzwonić, gdy pług nie dojechał.',
    topics: ['roads', 'safety'],
    producedBy: 'Referat Inwestycji i Dróg',
    publishedAt: instantAt(workday(day, -7), '08:15'),
    body: `
      Pług wyjeżdża, gdy spadnie ponad 5 cm śniegu. Najpierw odśnieżamy drogi, którymi jeżdżą autobusy szkolne, potem dojazdy do wsi, na końcu drogi do pojedynczych domów.

      ## Zadzwoń do nas
      Dyżur zimowy odbiera codziennie od godz. 5:00 do 20:00 pod numerem urzędu. Powiedz, która droga i od którego domu.

      Tabela: Kto odśnieża
      | Droga | Zarządca | Kiedy jest przejezdna |
      | gminna z autobusem szkolnym | gmina | do 6:30 |
      | gminna do wsi i przysiółków | gmina | do 9:00 |
      | dojazd do pojedynczego domu | gmina | tego samego dnia |
      | powiatowa, na przykład przez Wyżnicę | powiat kraśnicki | według standardu powiatu |

      ## Wąwozy
      Stromego zjazdu w Krzywiu i Górach nie solimy, bo sól niszczy less. Sypiemy grubym piaskiem. Skrzynie z piaskiem stoją u góry i na dole, możesz z nich wziąć łopatę na swój podjazd.

      ## O co prosimy
      Nie wygarniaj śniegu z podwórza na drogę i nie stawiaj auta w miejscu zawracania pługa. Gałęzie, które uginają się nad jezdnią, przytnij przed mrozem.
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

      ## Najczęstsze pytania po zimie
      1. **Pęd brunatny w środku.** Poczekaj do nabrzmienia pąków, część odbije.
      2. **Czy ciąć zaraz.** Nie, rana na mrozie schnie i pęka dalej.
      3. **Czy nawozić azotem.** Dopiero gdy widać nowe przyrosty, w dwóch małych dawkach.
      4. **Co z odmianą jesienną.** Zetnij przy ziemi, ona i tak owocuje na młodych pędach.

      ## Dokumenty, które warto mieć
      - spis działek z powierzchnią i odmianą,
      - zdjęcia z datą, po jednym z każdego rzędu,
      - polisę oraz wydruk temperatur, jeśli masz czujnik.

      Kto nie przyjdzie, może odebrać w pokoju 4 ulotkę z rysunkami cięcia. Doradca odwiedzi też trzy plantacje na miejscu; pierwszeństwo mają gospodarstwa, które straciły ponad połowę pędów.

      Miejsce i godzina są w [kalendarzu wydarzeń](/wydarzenia/szkolenie-dla-plantatorow-malin/).
    `,
  },
  ...dzierzkowiceFarmingNews(day),
  ...dzierzkowiceLifeNews(day),
];
