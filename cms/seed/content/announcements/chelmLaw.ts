import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, resolutionNumber, yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const council = 'Rada Miasta Chełm';
const mayor = 'Prezydent Miasta Chełm';

const propertyTaxRates = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -54);
  const issued = workday(day, -46);
  const year = String(Number(yearOf(adopted)) + 1);
  const number = resolutionNumber(adopted, 2);
  return {
    type: 'resolution',
    slug: 'uchwala-stawki-podatku-od-nieruchomosci',
    title: `Uchwała nr ${number} w sprawie stawek podatku od nieruchomości na ${year} rok`,
    subject: `w sprawie określenia wysokości stawek podatku od nieruchomości na ${year} rok`,
    summary: `Mieszkanie: 1,05 zł za metr. Firma: 28,40 zł za metr. Stawki obowiązują od 1 stycznia ${year} roku.`,
    number,
    sessionNumber: number.split('/')[0] ?? 'I',
    initiator: mayor,
    adoptedAt: adopted,
    entryIntoForce: `${year}-01-01`,
    journal: { year: Number(yearOf(issued)), position: 4632, publishedOn: issued },
    validity: 'inForce',
    authority: council,
    department: 'Wydział Podatków i Opłat',
    caseSign: `BRM.0006.33.${yearOf(adopted)}`,
    visibleFrom: issued,
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 8, art. 40 ust. 1'), acts.localTaxes('art. 5 ust. 1')],
    contact: 'Wydział Podatków i Opłat, pokój 111, tel. 82 565 36 40',
    producedBy: 'Przewodniczący Rady Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(issued, '11:05'),
    relations: [],
    body: `
      Działając na podstawie art. 5 ust. 1 ustawy o podatkach i opłatach lokalnych, Rada Miasta Chełm uchwala:

      **§ 1.** Roczne stawki podatku od nieruchomości wynoszą:

      Tabela: Stawki na ${year} rok
      | Co się opodatkowuje | Stawka za 1 m² |
      | budynki mieszkalne i mieszkania | 1,05 zł |
      | budynki zajęte na działalność gospodarczą | 28,40 zł |
      | garaże wolno stojące i inne budynki | 9,20 zł |
      | grunty związane z działalnością gospodarczą | 1,15 zł |
      | pozostałe grunty | 0,48 zł |

      Od budowli podatek wynosi 2% ich wartości.

      **§ 2.** Traci moc dotychczasowa uchwała o stawkach tego podatku.

      **§ 3.** Uchwałę wykonuje Prezydent Miasta.

      **§ 4.** Uchwała wchodzi w życie po 14 dniach od publikacji w dzienniku urzędowym województwa, lecz stosuje się ją od 1 stycznia ${year} roku.

      ## Co to znaczy dla Ciebie
      Mieszkanie o powierzchni 50 m² z udziałem w gruncie to około 58 zł rocznie, czyli cztery złote więcej niż rok wcześniej. Dom 120 m² na działce 600 m² kosztuje około 414 zł. Decyzję dostaniesz do końca lutego, nic nie musisz składać.

      Firma liczy podatek sama. Stawkę dla lokali usługowych rada zostawiła bez zmian, żeby sklepy w śródmieściu nie musiały podnosić cen.
    `,
    attachments: [
      attachment({
        title: `Przykłady obliczenia podatku od nieruchomości na ${year} rok`,
        subject: 'Trzy przykłady: mieszkanie, dom z garażem, mały sklep',
        issuer: 'Urząd Miasta Chełm',
        createdOn: issued,
        text: `
          Kwoty zaokrągla się do pełnych złotych.

          Tabela: Trzy przykłady
          | Nieruchomość | Rachunek | Podatek roczny |
          | mieszkanie 50 m², udział w gruncie 12 m² | 50 × 1,05 zł + 12 × 0,48 zł | 58 zł |
          | dom 120 m², działka 600 m² | 120 × 1,05 zł + 600 × 0,48 zł | 414 zł |
          | sklep 40 m² | 40 × 28,40 zł | 1136 zł |

          Garaż w budynku mieszkalnym liczy się jak mieszkanie.
        `,
      }),
    ],
  };
};

const roundabout = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -54);
  const issued = workday(day, -45);
  const number = resolutionNumber(adopted, 3);
  return {
    type: 'resolution',
    slug: 'uchwala-nazwa-ronda-kolejarzy',
    title: `Uchwała nr ${number} w sprawie nadania nazwy rondu`,
    subject: 'w sprawie nadania nazwy „rondo Kolejarzy” skrzyżowaniu ulic Rejowieckiej i Kolejowej',
    summary: 'Skrzyżowanie przy dworcu będzie się nazywać rondo Kolejarzy. Tak wybrali mieszkańcy w konsultacjach.',
    number,
    sessionNumber: number.split('/')[0] ?? 'I',
    initiator: 'grupa siedmiu radnych',
    adoptedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 4633, publishedOn: issued },
    validity: 'inForce',
    authority: council,
    department: 'Wydział Geodezji i Nieruchomości',
    caseSign: `BRM.0006.34.${yearOf(adopted)}`,
    visibleFrom: issued,
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 13')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 303, tel. 82 565 36 75',
    producedBy: 'Przewodniczący Rady Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(issued, '12:15'),
    relations: [{ kind: 'resultOf', slug: 'konsultacje-nazwa-ronda-przy-dworcu' }],
    body: `
      Rada Miasta Chełm, na podstawie art. 18 ust. 2 pkt 13 ustawy o samorządzie gminnym, postanawia:

      **§ 1.** Skrzyżowanie o ruchu okrężnym ulic Rejowieckiej i Kolejowej otrzymuje nazwę **rondo Kolejarzy**.

      **§ 2.** Położenie ronda pokazuje mapa, która jest załącznikiem do uchwały.

      **§ 3.** Wykonanie powierza się Prezydentowi Miasta Chełm.

      **§ 4.** Przepisy zaczną obowiązywać czternastego dnia po ogłoszeniu w Dzienniku Urzędowym Województwa Lubelskiego.

      ## Dlaczego ta nazwa
      Kolej przyszła do Chełma w 1877 roku, a pół wieku później zbudowano dla jej pracowników całą dzielnicę, Dyrekcję. W konsultacjach na rondo Kolejarzy zagłosowało 611 z 980 osób. Druga była nazwa rondo pod Kredą.

      ## Czy musisz coś zmieniać
      Nie. Przy rondzie nie ma domów, więc nikomu nie zmienia się adres. Dokumenty, umowy i wpisy w rejestrach zostają takie same. Tablice z nazwą staną do ${formatDate(workday(addDays(issued, 14), 20))} Za ich ustawienie płaci miasto, całość kosztuje 2 300 zł.
    `,
    attachments: [
      attachment({
        title: 'Rondo Kolejarzy – opis położenia',
        subject: 'Tekst, który zastępuje mapę osobom, które nie mogą z niej korzystać',
        issuer: council,
        createdOn: adopted,
        text: `
          Rondo leży w zachodniej części miasta, 300 m na północ od dworca kolejowego.

          ## Wloty
          1. Od wschodu: ulica Rejowiecka, od strony centrum.
          2. Od zachodu: ulica Rejowiecka, w kierunku obwodnicy.
          3. Od południa: ulica Kolejowa, od dworca.

          Przejścia dla pieszych są na każdym wlocie, wszystkie z płytkami prowadzącymi i azylem.
        `,
      }),
    ],
  };
};

const participatoryBudget = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -176);
  const issued = workday(day, -168);
  const number = resolutionNumber(adopted, 4);
  return {
    type: 'resolution',
    slug: 'uchwala-zasady-budzetu-obywatelskiego',
    title: `Uchwała nr ${number} w sprawie zasad budżetu obywatelskiego`,
    subject: 'w sprawie wymagań, jakie powinien spełniać projekt budżetu obywatelskiego Miasta Chełm',
    summary: 'Ile podpisów zbiera autor, jak dzielą się pieniądze między osiedla i kto sprawdza projekty.',
    number,
    sessionNumber: number.split('/')[0] ?? 'I',
    initiator: 'Komisja Budżetu i Rozwoju Gospodarczego',
    adoptedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 2719, publishedOn: issued },
    validity: 'inForce',
    authority: council,
    department: 'Biuro Dialogu z Mieszkańcami',
    caseSign: `BRM.0006.19.${yearOf(adopted)}`,
    visibleFrom: issued,
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 3–7')],
    contact: 'Biuro Dialogu z Mieszkańcami, pokój 3, tel. 82 565 36 85',
    producedBy: 'Przewodniczący Rady Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(issued, '10:35'),
    relations: [],
    body: `
      Na mocy art. 5a ust. 7 ustawy o samorządzie gminnym ustala się zasady, według których mieszkańcy decydują o części wydatków miasta.

      **§ 1.** Budżet obywatelski wynosi co najmniej 0,5% wydatków gminy zawartych w ostatnim przedłożonym sprawozdaniu z wykonania budżetu.

      **§ 2.** Pieniądze dzieli się na pulę ogólnomiejską (40%) i pule osiedli (60%), w proporcji do liczby ludności.

      **§ 3.** Autor dołącza listę poparcia:
      1. do projektu osiedlowego: co najmniej 5 osób z osiedla,
      2. do projektu ogólnomiejskiego: co najmniej 20 osób.

      **§ 4.** Projekt ocenia się pod względem zgodności z prawem, wykonalności technicznej, wymogów formalnych i dostępności dla osób ze szczególnymi potrzebami.

      **§ 5.** Od odmowy dopuszczenia do głosowania można się odwołać w ciągu 7 dni. Odwołanie rozpatruje zespół, w którym połowę stanowią mieszkańcy.

      **§ 6.** Głosowanie jest równe, bezpośrednie i jawne. Trwa co najmniej 14 dni, w internecie i na kartach.

      **§ 7.** Uchwała wchodzi w życie z upływem dwóch tygodni od opublikowania w dzienniku wojewódzkim.

      ## Najważniejsze zmiany
      Autor nie musi już mieć osiemnastu lat. Projektu nie można odrzucić bez rozmowy. Każde osiedle dostaje pieniądze na co najmniej jedno zadanie.
    `,
    attachments: [],
  };
};

const winterOrdinance = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -64);
  const number = ordinanceNumber(adopted, 2.1);
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-zimowe-utrzymanie-ulic',
    title: `Zarządzenie nr ${number} w sprawie zimowego utrzymania ulic`,
    summary: 'Które ulice odśnieżamy w dwie godziny, które w dzień, a których nie sypiemy solą.',
    number,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 7),
    validity: 'inForce',
    repeals: ['zarządzenie nr 640/2024 w sprawie standardów zimowego utrzymania dróg'],
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    visibleFrom: adopted,
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 1'), acts.publicRoads('art. 20 pkt 4')],
    contact: 'Dyżur drogowy, całą dobę, tel. 82 565 36 61',
    producedBy: mayor,
    producedAt: adopted,
    publishedAt: instantAt(adopted, '15:05'),
    relations: [],
    body: `
      Na podstawie art. 20 pkt 4 ustawy o drogach publicznych zarządzam:

      **§ 1.** Ulice miasta dzieli się na trzy standardy zimowego utrzymania.

      Tabela: Standardy
      | Standard | Jakie ulice | Kiedy są przejezdne | Czym posypane |
      | I | trasy autobusów, dojazdy do szpitala i straży | 2 godziny po końcu opadów | sól z piaskiem |
      | II | ulice zbiorcze osiedli, dojazdy do szkół | 6 godzin | piasek, sól na wzniesieniach |
      | III | pozostałe | 24 godziny w dzień roboczy | piasek |

      **§ 2.** Chodniki przy przystankach, szkołach i urzędach oczyszcza się do godziny 6:30.

      **§ 3.** Na Górze Chełmskiej, w parkach i przy drzewach pomnikowych nie wolno używać soli.

      **§ 4.** Wykonanie powierza się Dyrektorowi Wydziału Infrastruktury Komunalnej, a nadzór strażnikom miejskim.

      **§ 5.** Zarządzenie obowiązuje od ${formatDate(addDays(adopted, 7))}

      ## Jak korzystać z wykazu
      W załączniku znajdziesz swoją ulicę i jej standard. Pług omija samochody zostawione na jezdni, dlatego przy dużych opadach parkuj na podwórzu. Zaspy, które pług zepchnął na Twój zjazd, odgarnij na trawnik, nie na ulicę.
    `,
    attachments: [
      attachment({
        title: 'Wykaz ulic według standardów zimowego utrzymania',
        subject: 'Ulice pierwszego i drugiego standardu, w kolejności alfabetycznej',
        issuer: 'Urząd Miasta Chełm',
        createdOn: adopted,
        text: `
          Ulice, których tu nie ma, należą do trzeciego standardu.

          ## Standard I
          aleja Armii Krajowej, aleja Przyjaźni, ulice: Ceramiczna, Hrubieszowska, Kolejowa, Lubelska, Lwowska, Ogrodowa, Rampa Brzeska, Rejowiecka

          ## Standard II
          ulice: Kopernika, Połaniecka, Wojsławicka, Wolności, Wołyńska
        `,
      }),
    ],
  };
};

/** Acts of the council and of the mayor from the past half-year. */
export const chelmLaw = (day: LocalDate): DemoAnnouncement[] =>
  [propertyTaxRates, roundabout, participatoryBudget, winterOrdinance].map((write) => write(day));
