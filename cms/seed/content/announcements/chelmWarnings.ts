import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const waterAlert = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -130);
  return {
    type: 'crisisAlert',
    slug: `upal-${yearOf(issued)}`,
    title: 'Upał: ostrzeżenie pierwszego stopnia',
    summary: 'Do 32 stopni w cieniu. Pij wodę i zostań w domu w południe.',
    source: 'Miejskie Centrum Zarządzania Kryzysowego na podstawie ostrzeżenia IMGW-PIB',
    event: 'upał',
    category: 'Met',
    level: 1,
    urgency: 'Future',
    certainty: 'Likely',
    effectiveFrom: instantAt(issued, '10:00'),
    expiresAt: instantAt(addDays(issued, 2), '20:00'),
    instruction: 'Pij wodę, nawet gdy nie czujesz pragnienia. Nie zostawiaj nikogo w zamkniętym samochodzie.',
    area: [{ terc: '0662011', place: 'całe miasto' }],
    authority: mayor,
    department: 'Wydział Zarządzania Kryzysowego',
    caseSign: `ZK.5531.12.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(issued, 2),
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    contact: 'Miejskie Centrum Zarządzania Kryzysowego, całą dobę, tel. 82 565 36 00',
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:30'),
    relations: [],
    body: `
      Instytut Meteorologii i Gospodarki Wodnej ostrzegał przed upałem. Temperatura w dzień wynosiła od 30 do 32 stopni, w nocy nie spadała poniżej 19.

      ## Gdzie się ochłodzić
      Na placu Łuczkowskiego i przy hali targowej stały kurtyny wodne. Klimatyzowane sale biblioteki były otwarte do 20:00, wstęp był wolny. W podziemiach kredowych jest zawsze dziewięć stopni, dlatego tego dnia seniorzy wchodzili bez biletu.

      ## Jak przetrwać w mieszkaniu
      - Wietrz nad ranem, potem zasłoń okna od słońca.
      - Pij po szklance co godzinę, także gdy nie masz ochoty.
      - Jedz mniej, a częściej: chłodnik, owoce, kefir.
      - Zmocz ręcznik i połóż go na karku.

      ## Kiedy wzywać pomoc
      Gorąca i sucha skóra, bełkotliwa mowa, drgawki albo utrata przytomności to udar cieplny. Dzwoń pod 112, przenieś osobę w cień, polewaj chłodną wodą. Nie dawaj jej pić, jeśli jest nieprzytomna.

      Zajrzyj do samotnych sąsiadów dwa razy dziennie.
    `,
    attachments: [],
  };
};

const strongerWaterAlert = (day: LocalDate): DemoAnnouncement => {
  const first = waterAlert(day);
  const issued = addDays(workday(day, -130), 1);
  return {
    ...(first as Extract<DemoAnnouncement, { type: 'crisisAlert' }>),
    slug: `upal-drugi-stopien-${yearOf(issued)}`,
    title: 'Upał: ostrzeżenie podniesione do drugiego stopnia',
    summary: 'Do 35 stopni w cieniu. Ostrzeżenie zastępuje wczorajsze.',
    level: 2,
    urgency: 'Immediate',
    certainty: 'Observed',
    effectiveFrom: instantAt(issued, '08:00'),
    expiresAt: instantAt(addDays(issued, 2), '20:00'),
    caseSign: `ZK.5531.13.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(issued, 2),
    producedAt: issued,
    publishedAt: instantAt(issued, '07:15'),
    updateOf: first.slug,
    body: `
      Noc nie przyniosła ulgi: o szóstej rano termometr na lotnisku w Depułtyczach pokazywał 24 stopnie. Synoptycy podnieśli więc stopień zagrożenia i przedłużyli je o dobę. To, co ogłoszono wczoraj, przestało obowiązywać.

      ## Co nowego zrobiło miasto
      Tabela: Decyzje z tego dnia
      | Gdzie | Co |
      | szkoły letnie i półkolonie | zajęcia tylko do 12:00, w salach od północy |
      | autobusy | kierowca częstuje wodą, klimatyzacja bez wyjątku |
      | budowy miejskie | przerwa od 12:00 do 16:00 |
      | noclegownia | otwarta również za dnia |
      | polewaczki | co dwie godziny, od Lubelskiej po dworzec |

      ## Kogo odwiedziliśmy
      Opiekunki i strażnicy zadzwonili do 640 osób, które mieszkają same. Do 38 pojechali z wentylatorem, dwie trafiły do szpitala na obserwację.

      ## Prąd i woda
      Ciśnienie w kranach spadło na osiedlach położonych wyżej. Prosiliśmy o niepodlewanie ogródków między 18:00 a 22:00. Sieć energetyczna wytrzymała, choć jeden transformator trzeba było chłodzić z zewnątrz.

      Burza, która przerwała upał, nadeszła po dwóch dniach.
    `,
  };
};

const waterPressure = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -2);
  const from = workday(day, 4);
  return {
    type: 'communique',
    slug: 'nizsze-cisnienie-wody-osiedle-sloneczne',
    title: 'Niższe ciśnienie wody na osiedlu Słonecznym',
    summary: `${formatDate(from)} w nocy woda może płynąć słabiej. Powód: płukanie sieci.`,
    area: [
      { terc: '0662011', place: 'osiedle Słoneczne, bloki 1–12' },
      { terc: '0662011', precinct: '0011 Słoneczne', plot: '7/15', place: 'hydrofornia' },
    ],
    legalEffectAt: from,
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.7021.6.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(from, 1),
    legalBasis: [acts.waterSupply('art. 5 ust. 1')],
    contact: 'Pogotowie wodociągowe, całą dobę, tel. 994',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '13:30'),
    relations: [],
    body: `
      W nocy ${formatDate(from)} wodociągi płuczą sieć na osiedlu Słonecznym. Od 23:00 do 5:00 ciśnienie będzie niższe, a woda może być lekko mętna.

      ## Co zrobić
      Nie włączaj w nocy pralki. Rano odkręć zimną wodę na dwie minuty, aż będzie przejrzysta. Woda nadaje się do picia po przegotowaniu.

      ## Po co to płukanie
      Na ściankach rur osadza się żelazo i wapń. Raz na dwa lata ekipa otwiera kolejno hydranty, a szybki strumień zabiera osad. Bez tego po każdej awarii z kranów leciałaby rdza. Woda z hydrantów spływa do kanału deszczowego; nie jest szkodliwa dla Uherki.

      ## Kto powinien uważać bardziej
      - Rodzice niemowląt: zagotuj wodę wieczorem i przelej do termosu.
      - Osoby, które dializują się w domu: spółka dowiezie pojemniki, wystarczy telefon pod 994.
      - Właściciele zmiękczaczy i filtrów: zakręć zawór przed urządzeniem.
      - Pralnie i piekarnie: napełnij zbiornik przed 22:00.

      Na ulicy może stać woda, przy mrozie zamarznie. Miejsca oznaczymy pachołkami i posypiemy piaskiem. Nocą usłyszysz pompę, postaramy się skończyć wcześniej.
    `,
    attachments: [],
  };
};

/** Warnings, one of which takes the place of another, and a notice of the waterworks, with every field of their types. */
export const chelmWarnings = (day: LocalDate): DemoAnnouncement[] =>
  [waterAlert, strongerWaterAlert, waterPressure].map((write) => write(day));
