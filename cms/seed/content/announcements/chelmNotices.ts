import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const localPlan = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -10);
  const until = workday(issued, 28);
  return {
    type: 'notice',
    slug: 'obwieszczenie-plan-miejscowy-dyrekcja',
    title: 'Zaczynamy plan miejscowy dzielnicy Dyrekcja. Złóż wniosek',
    summary: `Do ${formatDate(until)} możesz napisać, co w planie powinno się znaleźć: ogrody, wysokość domów, drzewa, parkingi.`,
    procedure: 'Sporządzenie miejscowego planu zagospodarowania przestrzennego',
    parties: 'każdy, nie tylko właściciele działek w granicach planu',
    filesMayBeSeen: 'Urząd Miasta Chełm, Wydział Geodezji i Nieruchomości, pokój 302, w godzinach pracy urzędu',
    filesFrom: issued,
    filesTo: until,
    deliveredByNotice: false,
    announcedOn: issued,
    boardFrom: issued,
    boardTo: until,
    area: [{ terc: '0662011', place: 'dzielnica Dyrekcja, od torów do ulicy Szpitalnej' }],
    authority: mayor,
    department: 'Wydział Geodezji i Nieruchomości',
    caseSign: `GN.6722.2.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: until,
    deadlineAt: instantAt(until, '23:59'),
    legalBasis: [acts.spatialPlanning('art. 17 pkt 1'), acts.environmentalAssessment('art. 39 ust. 1, art. 54 ust. 2')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 302, tel. 82 565 36 75, geodezja@chelm.example',
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    producedAt: issued,
    publishedAt: instantAt(issued, '09:20'),
    relations: [],
    body: `
      Rada Miasta Chełm podjęła uchwałę o przystąpieniu do planu miejscowego dla modernistycznej dzielnicy Dyrekcja. Zawiadamiam o tym na podstawie art. 17 pkt 1 ustawy o planowaniu i zagospodarowaniu przestrzennym. Razem z planem powstanie prognoza jego skutków dla środowiska.

      ## Po co ten plan
      Dzielnica kolejarzy z okresu międzywojennego ma jednolite domy, szerokie ogrody i kamienne schody. Bez planu każdą przebudowę ocenia się osobno. Plan ustali wspólne zasady: kolory, dachy, ogrodzenia, miejsca postojowe i ochronę starych drzew.

      ## Jak złożyć wniosek
      1. Napisz, której działki lub ulicy dotyczy i czego oczekujesz. Urzędowy formularz jest do pobrania przy okienku i w Rejestrze Urbanistycznym.
      2. Podaj imię, nazwisko albo nazwę oraz adres, także elektroniczny, jeżeli go masz.
      3. Wyślij przez e-Doręczenia, e-mailem, pocztą albo zanieś do pokoju 302. Ustny wniosek zapisze pracownik.

      Na wnioski czekamy do ${formatDate(until)} Rozpatrzy je Prezydent Miasta. Wykaz z odpowiedziami opublikujemy, zanim projekt trafi do konsultacji.

      ## Twoje dane
      Administratorem danych jest Prezydent Miasta Chełm. Nazwisk osób prywatnych w wykazie nie podamy.
    `,
    attachments: [],
  };
};

const evidenceCollected = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -15);
  const sign = `OŚ.6220.6.${yearOf(issued)}`;
  const until = workday(addDays(issued, 14), 7);
  return {
    type: 'notice',
    slug: 'obwieszczenie-zebrane-dowody-oczyszczalnia',
    title: 'Zebraliśmy dowody w sprawie rozbudowy oczyszczalni ścieków',
    summary: `Strony mogą przeczytać akta i wypowiedzieć się do ${formatDate(until)} Potem wydamy decyzję środowiskową.`,
    procedure: 'Wydanie decyzji o środowiskowych uwarunkowaniach',
    parties: 'właściciele działek w odległości do 100 metrów od oczyszczalni',
    filesMayBeSeen: 'Urząd Miasta Chełm, Wydział Ochrony Środowiska, pokój 309, po umówieniu godziny',
    filesFrom: issued,
    filesTo: until,
    deliveredByNotice: true,
    announcedOn: issued,
    boardFrom: issued,
    boardTo: workday(issued, 21),
    area: [{ terc: '0662011', precinct: '0015', plot: '203/1', place: 'miejska oczyszczalnia ścieków' }],
    authority: mayor,
    department: 'Wydział Ochrony Środowiska',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: until,
    deadlineAt: instantAt(until, '15:30'),
    legalBasis: [
      acts.administrativeProcedure('art. 10 § 1, art. 49'),
      acts.environmentalAssessment('art. 74 ust. 3, art. 80 ust. 1'),
    ],
    contact: 'Wydział Ochrony Środowiska, pokój 309, tel. 82 565 36 70',
    producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
    producedAt: issued,
    publishedAt: instantAt(issued, '13:40'),
    relations: [],
    body: `
      W postępowaniu ${sign} zakończono zbieranie materiału dowodowego. Dotyczy ono rozbudowy oczyszczalni ścieków o komorę, w której z osadów powstanie biogaz, i o hermetyczne przykrycie zbiorników.

      ## Co jest w aktach
      Tabela: Opinie i uzgodnienia
      | Organ | Stanowisko |
      | Regionalny Dyrektor Ochrony Środowiska w Lublinie | uzgodnił, z warunkiem pomiarów zapachu |
      | Państwowy Powiatowy Inspektor Sanitarny w Chełmie | zaopiniował pozytywnie |
      | Wody Polskie | uzgodniły bez uwag |

      Jest tam także raport o oddziaływaniu na środowisko i 14 głosów mieszkańców ulicy, przy której stoi zakład. Najczęściej pisali o zapachu latem.

      ## Co możesz zrobić
      Jako strona masz prawo przejrzeć wszystkie dokumenty, zrobić z nich zdjęcia i przedstawić swoje stanowisko, zanim zapadnie rozstrzygnięcie. Wystarczy zwykłe pismo ze znakiem sprawy. Gdy nie odpowiesz, decyzję wydamy na podstawie tego, co mamy.

      ## Od kiedy liczyć czas
      Stron jest więcej niż dziesięć, więc listów nie wysyłamy. Zawiadomienie uważa się za doręczone ${formatDate(addDays(issued, 14))}, czternaście dni po obwieszczeniu. Od tego dnia masz jeszcze tydzień. Termin załatwienia sprawy przesunęliśmy o miesiąc, bo badanie powietrza trzeba było powtórzyć.
    `,
    attachments: [],
  };
};

const roadDecision = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -120);
  const sign = `IK.6740.3.${yearOf(issued)}`;
  return {
    type: 'notice',
    slug: 'obwieszczenie-rozbudowa-ulicy-hrubieszowskiej',
    title: 'Wydano zezwolenie na rozbudowę ulicy Hrubieszowskiej',
    summary: 'Droga będzie szersza o chodnik i pas rowerowy. Właściciele zajętych działek dostaną odszkodowanie.',
    procedure: 'Zezwolenie na realizację inwestycji drogowej',
    parties: 'właściciele i użytkownicy wieczyści działek przy ulicy',
    filesMayBeSeen: 'Urząd Miasta Chełm, Wydział Infrastruktury Komunalnej, pokój 214',
    filesFrom: issued,
    filesTo: addDays(issued, 28),
    deliveredByNotice: true,
    announcedOn: issued,
    legalEffectAt: addDays(issued, 14),
    area: [
      { terc: '0662011', precinct: '0019', plot: '12/8', place: 'ulica Hrubieszowska, strona wschodnia' },
      { terc: '0662011', precinct: '0019', plot: '13/2' },
      { terc: '0662011', precinct: '0019', plot: '15/5' },
    ],
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: sign,
    adoptedAt: workday(issued, -3),
    visibleFrom: issued,
    visibleTo: addDays(issued, 60),
    deadlineAt: instantAt(addDays(issued, 28), '15:30'),
    legalBasis: [acts.roadBuilding('art. 11f ust. 3, art. 12 ust. 4 i 4a'), acts.administrativeProcedure('art. 49')],
    contact: 'Wydział Infrastruktury Komunalnej, pokój 214, tel. 82 565 36 60',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:50'),
    relations: [],
    body: `
      Zgodnie z art. 11f ust. 3 ustawy o szczególnych zasadach przygotowania i realizacji inwestycji drogowych zawiadamiam o decyzji ${sign}. Zezwala ona na rozbudowę 1,1 kilometra ulicy Hrubieszowskiej. Decyzji nadano rygor natychmiastowej wykonalności.

      ## Co powstanie
      - chodnik o szerokości 2 metrów po obu stronach,
      - pas dla rowerów oddzielony krawężnikiem,
      - trzy przejścia z azylem i oświetleniem,
      - zatoki autobusowe z wiatami oraz kanalizacja deszczowa.

      ## Twoja działka znalazła się na mapie
      Część działek przechodzi na własność miasta. Wysokość odszkodowania ustali Prezydent w osobnej decyzji, po wycenie rzeczoznawcy. Jeżeli wydasz grunt w ciągu 30 dni od doręczenia zawiadomienia o decyzji, odszkodowanie wzrośnie o 5%. Za dom mieszkalny dolicza się 10 000 zł.

      ## Odwołanie
      Odwołać się można do Wojewody Lubelskiego, przez urząd miasta, w ciągu 14 dni. Dla właścicieli termin biegnie od listu, dla pozostałych stron od dnia, w którym obwieszczenie uznaje się za doręczone: ${formatDate(addDays(issued, 14))}

      ## Kiedy ruszą prace
      Najpierw gazownia przełoży rurę. Drogowcy wejdą po wyborze wykonawcy, a objazd ogłosimy osobnym komunikatem.
    `,
    attachments: [],
  };
};

/** Notices of proceedings, each at another stage. */
export const chelmNotices = (day: LocalDate): DemoAnnouncement[] =>
  [localPlan, evidenceCollected, roadDecision].map((write) => write(day));
