import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { ruralActs } from '../ruralActs.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const windAlert = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -52);
  const until = addDays(issued, 1);
  return {
    ...issuedBy(desks.crisis, issued, '15:20'),
    type: 'crisisAlert',
    slug: `wichura-nad-bugiem-${issued}`,
    title: 'Wichura nad Bugiem: wiatr w porywach do 95 km/h',
    summary: 'Zostań w domu od wieczora do rana. Przywiąż łodzie na przystani i zamknij stodoły oraz okna dachowe.',
    source: 'IMGW-PIB',
    event: 'silny wiatr',
    category: 'Met',
    level: 2,
    urgency: 'Expected',
    certainty: 'Likely',
    effectiveFrom: instantAt(issued, '20:00'),
    expiresAt: instantAt(until, '09:00'),
    instruction: 'Nie wychodź bez potrzeby, nie parkuj pod drzewami i nie dotykaj zerwanych przewodów.',
    caseSign: `ZK.5531.5.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    body: `
      Od ${formatDateTime(instantAt(issued, '20:00'))} do rana prognozujemy bardzo silny wiatr z zachodu. Najmocniej powieje na otwartych łąkach w Dobratyczach, Kostomłotach i Okczynie.

      ## Zanim zacznie wiać
      - Zwiąż folię na sianokiszonce i zdejmij z podwórza to, co może odlecieć.
      - Kajaki i łodzie wyciągnij na brzeg. Klucz do hangaru przystani ma opiekun.
      - Naładuj telefon i latarkę: na końcach linii prąd gaśnie pierwszy.

      ## W czasie wichury
      Zostań w murowanym budynku, z dala od okien. Nie jedź drogą przez las między Zalewszem a Kątami, bo rosną przy niej stare sosny. Zwierzęta trzymaj w oborze przy zamkniętych wrotach.

      ## Rano
      Zerwany dach przykryją plandeką strażacy z OSP; zgłoś go pod numerem 112. Awarię prądu zgłasza się pod numerem 991. Drzewo na drodze gminnej usuniemy sami, gdy zadzwonisz na dyżur. Zdjęcia szkód zachowaj dla ubezpieczyciela.
    `,
  };
};

const badWater = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -34);
  const until = addDays(issued, 6);
  return {
    ...issuedBy(desks.crisis, issued, '12:40'),
    type: 'crisisAlert',
    slug: `woda-okczyn-przegotuj-${issued}`,
    title: 'Okczyn i Zalewsze: nie pij wody z kranu bez przegotowania',
    summary: 'W próbce z wodociągu wykryto bakterie grupy coli. Wodę do picia i mycia zębów gotuj przez dwie minuty.',
    source: 'Państwowy Powiatowy Inspektor Sanitarny w Białej Podlaskiej',
    event: 'zanieczyszczenie wody',
    category: 'Health',
    level: 2,
    urgency: 'Immediate',
    certainty: 'Observed',
    effectiveFrom: instantAt(issued, '12:40'),
    expiresAt: instantAt(until, '18:00'),
    instruction: 'Gotuj wodę przez dwie minuty albo bierz ją z beczkowozu przy świetlicy w Okczynie.',
    caseSign: `ZK.5531.6.${yearOf(issued)}`,
    visibleTo: until,
    area: [{ place: 'Okczyn i Zalewsze, wszystkie domy z wodociągu gminnego' }],
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1'), acts.waterSupply('art. 5 ust. 1')],
    body: `
      Badanie pobrane na końcu sieci wykazało bakterie grupy coli. Inspektor sanitarny stwierdził, że woda nadaje się do spożycia tylko po przegotowaniu. Dotyczy to Okczyna i Zalewsza. Reszta sieci jest czysta.

      Tabela: Do czego jaka woda
      | Czynność | Woda z kranu | Woda przegotowana lub z beczkowozu |
      | picie, kawa, lód | nie | tak |
      | mycie zębów i warzyw jedzonych na surowo | nie | tak |
      | zmywanie, pranie, podlewanie | tak | nie trzeba |
      | pojenie krów i koni | tak | nie trzeba |
      | kąpiel niemowlęcia | nie | tak |

      ## Gdzie jest beczkowóz
      Stoi przy świetlicy w Okczynie od 7:00 do 20:00. Kto nie ma jak dojechać, niech zadzwoni na dyżur. Strażacy przywiozą wodę do drzwi.

      ## Co robimy
      Płuczemy i odkażamy sieć. Przez kilka dni woda może pachnieć chlorem. Nowe próbki bierzemy co dwa dni, a gdy dwie z rzędu będą dobre, odwołamy ostrzeżenie tutaj i na tablicach.
    `,
  };
};

const goodWater = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -29);
  return {
    ...issuedBy(desks.crisis, issued, '13:05'),
    type: 'communique',
    slug: 'woda-w-okczynie-znowu-zdatna-do-picia',
    title: 'Woda w Okczynie i Zalewszu znowu nadaje się do picia',
    summary: 'Dwie kolejne próbki są czyste. Odkręć kran na pięć minut i oczyść filtry, a potem pij wodę jak dawniej.',
    caseSign: `ZK.5531.6.1.${yearOf(issued)}`,
    visibleTo: addDays(issued, 21),
    legalBasis: [acts.waterSupply('art. 12 ust. 5')],
    body: `
      Inspektor sanitarny w Białej Podlaskiej potwierdził ${formatDate(issued)}, że woda z gminnego wodociągu w Okczynie i Zalewszu znów spełnia normy. Nie trzeba jej gotować.

      ## Zanim nalejesz pierwszą szklankę
      1. Odkręć zimną wodę w każdym kranie na pięć minut.
      2. Wyjmij sitka z wylewek i wypłucz je w occie.
      3. Wymień wkład w dzbanku filtrującym i w lodówce, jeśli robi lód.
      4. Podgrzej bojler do 70 stopni na jedną noc.

      Tabela: Wyniki badań
      | Dzień | Bakterie grupy coli w 100 ml | Chlor wolny |
      | pierwsze badanie | 4 | nie wykryto |
      | po płukaniu sieci | 0 | 0,3 mg/l |
      | badanie potwierdzające | 0 | 0,2 mg/l |

      ## Skąd wzięły się bakterie
      Przez nieszczelną studzienkę przy zasuwie dostała się woda z rowu. Studzienkę wymieniliśmy, a zasuwę podnieśliśmy o pół metra nad poziom łąki. Za każdy dzień ograniczeń obniżymy opłatę stałą; nie składaj wniosku, odliczymy ją na najbliższym rachunku.
    `,
  };
};

const wellTests = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -17);
  const collect = workday(day, 10);
  return {
    ...issuedBy(desks.nature, issued, '09:25'),
    type: 'communique',
    slug: 'bezplatne-badanie-wody-ze-studni',
    title: 'Masz studnię nad Bugiem? Zbadamy ją bez opłat',
    summary: `Azotany, bakterie i odczyn: zostaw butelkę wody w urzędzie do ${formatDate(collect)} Wynik dostaniesz po dwóch tygodniach.`,
    caseSign: `RO.6344.2.${yearOf(issued)}`,
    visibleTo: collect,
    deadlineAt: instantAt(collect, '12:00'),
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 1 i 3')],
    body: `
      Co czwarty dom w dolinie Bugu ma wciąż własną studnię, choćby do ogrodu. Po wysokiej wodzie łatwo o bakterie i azotany. Gmina kupiła sto badań i rozdaje je w kolejności zgłoszeń.

      ## Jak pobrać wodę
      1. Odbierz jałową butelkę w pokoju 12 albo u sołtysa.
      2. Pompuj wodę przez dziesięć minut, opal kran zapalniczką.
      3. Napełnij butelkę, nie dotykając szyjki palcami.
      4. Przynieś ją chłodną w ciągu czterech godzin, od poniedziałku do czwartku do 12:00.

      ## Co oznaczają wyniki
      Tabela: Granice dla wody do picia
      | Wskaźnik | Dobra woda | Co robić, gdy jest więcej |
      | azotany | do 50 mg/l | nie podawaj niemowlętom, odsuń obornik od studni |
      | bakterie E. coli | 0 w 100 ml | gotuj i odkaź studnię |
      | odczyn pH | 6,5–9,5 | sprawdź rury z metalu |

      Wynik wyślemy pocztą lub na konto w [Moje Miasto](/moje-miasto/zalatw/). Nie przekazujemy go nikomu. Gospodarstwa agroturystyczne potrzebują osobnego badania w stacji sanitarnej, bo to jest tylko orientacyjne.
    `,
  };
};

const bankMowing = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -6);
  const from = workday(day, 5);
  const to = workday(day, 12);
  return {
    ...issuedBy(desks.nature, issued, '11:30'),
    type: 'communique',
    slug: 'prace-na-wale-w-kostomlotach',
    title: 'Naprawa wału w Kostomłotach: droga wałowa zamknięta',
    summary: `Od ${formatDate(from)} do ${formatDate(to)} nie wejdziesz ani nie wjedziesz na wał. Dojazd do łąk jest od strony cerkwi.`,
    caseSign: `RO.6331.4.${yearOf(issued)}`,
    visibleTo: to,
    area: [{ place: 'wał przeciwpowodziowy w Kostomłotach, od przepustu do śluzy, 900 metrów' }],
    legalBasis: [ruralActs.water('art. 176 ust. 1 pkt 1')],
    body: `
      Wody Polskie zasypią nory bobrów i uszczelnią przepust w wale na odcinku 900 metrów. Na koronie będzie pracować ciężki sprzęt, dlatego zamykamy ją także dla pieszych i rowerów.

      ## Jak dojechać do łąki
      - Ciągnikiem: drogą od cerkwi, potem w lewo za stawem.
      - Rowerem: szlak prowadzimy na ten czas asfaltem przez wieś, kierują żółte strzałki.
      - Wędkarze: zejście przy śluzie jest otwarte po godzinie 16:00.

      ## Prośba do hodowców
      Zabierz zwierzęta z pastwisk, które dotykają stopy wału. Ogrodzenia elektryczne odsuń na trzy metry. Jeżeli robotnicy będą musieli przejechać przez Twoją łąkę, przyjdzie do Ciebie kierownik budowy. Po robotach wyrówna grunt i dosieje trawę.

      ## Czego nie wolno na wałach przez cały rok
      Nie wolno jeździć po nich pojazdami, kopać rowów ani sadzić drzew bliżej niż trzy metry od stopy. Norę bobra w skarpie zgłoś nam od razu: mała dziś, w czasie wezbrania staje się wyrwą.
    `,
    attachments: [
      attachment({
        title: 'Objazd w czasie naprawy wału',
        subject: 'Opis objazdu dla rolników, rowerzystów i wędkarzy w Kostomłotach',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: issued,
        text: `
          Prace trwają od ${formatDate(from)} do ${formatDate(to)}

          Tabela: Którędy
          | Kto | Droga | Kiedy |
          | rolnicy | od cerkwi, w lewo za stawem | cały czas |
          | rowerzyści | asfaltem przez wieś | cały czas |
          | wędkarze | zejście przy śluzie | po 16:00 |
        `,
      }),
    ],
  };
};

/** Announcements of Kodeń about the river, the weather and water. */
export const kodenRiver = (day: LocalDate): DemoAnnouncement[] =>
  [windAlert, badWater, goodWater, wellTests, bankMowing].map((write) => write(day));
