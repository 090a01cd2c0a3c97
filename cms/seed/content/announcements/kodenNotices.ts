import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const kopytowWaterPipe = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -5);
  const sign = `IZ.6733.4.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '12:15'),
    type: 'notice',
    slug: 'obwieszczenie-wodociag-kopytow-kolonia',
    title: 'Wszczęcie postępowania: wodociąg do Kopytowa-Kolonii',
    summary: 'Gmina chce położyć 2,4 km rury do dwudziestu trzech domów. Strony mogą obejrzeć mapę i napisać uwagi.',
    procedure: 'Ustalenie lokalizacji inwestycji celu publicznego',
    parties: 'właściciele działek, przez które przejdzie rura, i działek do nich przyległych',
    filesMayBeSeen: 'Urząd Gminy Kodeń, ul. 1 Maja 16, pokój 10, a na życzenie na parterze',
    deliveredByNotice: true,
    caseSign: sign,
    visibleTo: addDays(issued, 35),
    deadlineAt: instantAt(workday(issued, 28), '15:15'),
    legalBasis: [acts.spatialPlanning('art. 53 ust. 1'), acts.administrativeProcedure('art. 61 § 4, art. 49 § 1 i 2')],
    body: `
      Zawiadamiam, że na wniosek Gminy Kodeń wszczęto postępowanie ${sign} o ustalenie lokalizacji inwestycji celu publicznego. Podstawą jest art. 53 ust. 1 ustawy o planowaniu i zagospodarowaniu przestrzennym.

      ## Co ma powstać
      Tabela: Planowana sieć
      | Odcinek | Długość | Domy |
      | od hydroforni w Kopytowie do krzyża | 900 m | 6 |
      | wzdłuż drogi gminnej przez Kolonię | 1 200 m | 14 |
      | odgałęzienie do lasu | 300 m | 3 |

      Rura o średnicy 110 mm będzie leżeć 1,6 m pod ziemią, głównie w poboczu. Pod rowem przejdzie przewiertem, bez rozkopywania.

      ## Twoja działka jest na trasie
      Przyjdź i zobacz, z której strony ogrodzenia zaplanowano rurę. Przesunięcie o metr lub dwa jest zwykle możliwe, dopóki nie ma decyzji. Uwagi złóż do ${formatDate(workday(issued, 28))} na piśmie albo powiedz je do protokołu.

      ## Od kiedy liczy się doręczenie
      Zawiadomienie jest skuteczne z upływem czternastu dni od ogłoszenia, czyli ${formatDate(addDays(issued, 14))} Kto w trakcie postępowania sprzeda działkę, niech poda nam nowego właściciela.
    `,
    attachments: [
      attachment({
        title: 'Trasa wodociągu do Kopytowa-Kolonii',
        subject: 'Opis trasy słowami, w miejsce mapy',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: issued,
        text: `
          Sprawa ${sign}

          Tabela: Trasa
          | Odcinek | Którą stroną drogi |
          | hydrofornia – krzyż | prawą, w poboczu |
          | krzyż – ostatni dom Kolonii | lewą, za rowem |
          | odgałęzienie do lasu | środkiem drogi gruntowej |
        `,
      }),
    ],
  };
};

const sandPit = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -12);
  const from = addDays(issued, 3);
  const to = addDays(from, 30);
  const sign = `OŚ.6220.1.${yearOf(issued)}`;
  const hearing = workday(day, 9);
  return {
    ...issuedBy(desks.nature, issued, '08:40'),
    type: 'notice',
    slug: 'obwieszczenie-kopalnia-piasku-dobromysl',
    title: 'Kopalnia piasku w Dobromyślu: przeczytaj raport i napisz, co sądzisz',
    summary: `Każdy, nie tylko sąsiad, może zgłosić uwagi do raportu środowiskowego od ${formatDate(from)} do ${formatDate(to)}`,
    procedure: 'Ocena oddziaływania przedsięwzięcia na środowisko z udziałem społeczeństwa',
    filesMayBeSeen: 'Urząd Gminy Kodeń, pokój 12, oraz plik wysyłany na prośbę e-mailem',
    filesFrom: from,
    filesTo: to,
    deliveredByNotice: false,
    caseSign: sign,
    visibleTo: to,
    deadlineAt: instantAt(to, '23:59'),
    legalBasis: [acts.environmentalAssessment('art. 33 ust. 1, art. 34, art. 79 ust. 1')],
    body: `
      Do Wójta wpłynął raport o tym, jak wydobycie piasku w Dobromyślu wpłynie na otoczenie. Inwestor chce kopać na 6,8 ha przez dwanaście lat. Zgodnie z art. 33 ust. 1 i art. 79 ust. 1 ustawy o ocenach oddziaływania na środowisko pytamy o zdanie wszystkich.

      ## O czym mówi raport
      - **Ciężarówki.** Do czternastu dziennie, drogą przez las, z pominięciem wsi.
      - **Woda.** Wyrobisko nie sięgnie poniżej lustra wody w studniach.
      - **Hałas.** Praca od 7:00 do 17:00, bez sobót i świąt.
      - **Ptaki.** W skarpie mogą zamieszkać jaskółki brzegówki; od kwietnia do sierpnia nie wolno jej ruszać.
      - **Potem.** Staw i zalesienie zamiast dołu.

      ## Jak zgłosić uwagę
      Na piśmie, ustnie do protokołu, e-mailem na srodowisko@koden.example albo przez [Moje Miasto](/moje-miasto/zalatw/). Podpis elektroniczny nie jest potrzebny. Na uwagi czekamy trzydzieści dni, a te, które nadejdą później, zostawimy bez rozpatrzenia.

      ## Rozprawa
      Odbędzie się ${formatDateTime(instantAt(hearing, '17:00'))}, w świetlicy w Dobromyślu. Decyzję wyda Wójt po uzgodnieniu z dyrektorem ochrony środowiska i opinii sanepidu.
    `,
  };
};

const zagaciePlan = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -31);
  const until = workday(day, 6);
  return {
    ...issuedBy(desks.works, issued, '10:20'),
    type: 'notice',
    slug: 'obwieszczenie-plan-miejscowy-zagacie',
    title: 'Zagacie: zaczynamy plan miejscowy terenów letniskowych',
    summary: `Wnioski do planu składasz do ${formatDate(until)} Napisz, gdzie chcesz budować, a gdzie chronić łąkę lub las.`,
    procedure: 'Sporządzenie miejscowego planu zagospodarowania przestrzennego',
    parties: 'każdy, kto chce złożyć wniosek do planu',
    filesMayBeSeen: 'Urząd Gminy Kodeń, pokój 10, granice planu na mapie w skali 1:2000',
    deliveredByNotice: false,
    caseSign: `IZ.6721.1.${yearOf(issued)}`,
    visibleTo: addDays(until, 14),
    deadlineAt: instantAt(until, '15:15'),
    legalBasis: [acts.spatialPlanning('art. 17 pkt 1'), acts.environmentalAssessment('art. 39 ust. 1, art. 54 ust. 2')],
    body: `
      Rada Gminy Kodeń przystąpiła do sporządzenia miejscowego planu dla zachodniej części Zagacia, między lasem a drogą do Kodnia. To 38 hektarów, na których stoi dziś dziewięć domków i jedno gospodarstwo agroturystyczne.

      ## Co rozstrzygnie plan
      1. Gdzie wolno stawiać domki, jak wysokie i z jakim dachem.
      2. Którędy pobiegnie droga, woda i prąd.
      3. Jakiego pasa wzdłuż lasu nie wolno grodzić, żeby mogły przejść łosie i sarny.
      4. Czy powstanie publiczne zejście na łąkę z punktem obserwacji ptaków.

      ## Jak złożyć wniosek
      Użyj formularza, który jest jednakowy w całej Polsce. Podaj w nim imię i nazwisko, adres, działkę i treść prośby. Dostaniesz go w pokoju 10, a wypełniony przyniesiesz, wyślesz pocztą albo przez [Moje Miasto](/moje-miasto/zalatw/). Wniosek złożony przed tym ogłoszeniem powtórz, jeśli ma być brany pod uwagę.

      ## Co potem
      Projekt planu pokażemy za około rok, razem z prognozą oddziaływania na środowisko. Wtedy będą spotkanie, dyżur projektanta i czas na uwagi. Dopóki nie ma planu, obowiązują wydane decyzje o warunkach zabudowy.
    `,
  };
};

const barnDecision = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -120);
  const sign = `OŚ.6220.6.${yearOf(addDays(issued, -90))}`;
  return {
    ...issuedBy(desks.nature, issued, '14:05'),
    type: 'notice',
    slug: 'obwieszczenie-decyzja-obora-w-szostakach',
    title: 'Decyzja środowiskowa dla obory w Szostakach: można ją przeczytać',
    summary: 'Wójt zgodził się na oborę dla 80 krów pod siedmioma warunkami. Termin odwołania już minął.',
    procedure: 'Podanie do wiadomości decyzji o środowiskowych uwarunkowaniach',
    filesMayBeSeen: 'Urząd Gminy Kodeń, pokój 12',
    deliveredByNotice: true,
    announcedOn: issued,
    caseSign: sign,
    visibleTo: addDays(issued, 30),
    legalBasis: [
      acts.environmentalAssessment('art. 74 ust. 3, art. 85 ust. 3'),
      acts.administrativeProcedure('art. 49 § 1 i 2'),
    ],
    body: `
      Na podstawie art. 85 ust. 3 ustawy o udostępnianiu informacji o środowisku podaję do wiadomości, że została wydana decyzja o środowiskowych uwarunkowaniach ${sign}. Dotyczy ona obory wolnostanowiskowej na 80 krów mlecznych w Szostakach.

      ## Warunki, które musi spełnić rolnik
      1. Szczelna płyta obornikowa i zbiornik na gnojowicę na sześć miesięcy.
      2. Żadnych prac ziemnych od marca do sierpnia, gdy gniazdują czajki.
      3. Wentylatory po stronie pola, nie po stronie domów.
      4. Pas krzewów od drogi, szerokości pięciu metrów.
      5. Mycie mleczarni wodą z odzysku.
      6. Rozwożenie gnojowicy tylko w dni robocze.
      7. Badanie wody w dwóch studniach sąsiadów raz do roku, na koszt rolnika.

      ## Jak było z odwołaniem
      Decyzję uznano za doręczoną ${formatDate(addDays(issued, 14))} Od tego dnia przez czternaście dni strony mogły odwołać się do Samorządowego Kolegium Odwoławczego w Białej Podlaskiej. Nikt tego nie zrobił, więc decyzja jest ostateczna.

      ## Dla sąsiadów
      Jeżeli zauważysz, że któryś warunek nie jest dotrzymany, powiedz nam. Sprawdzimy na miejscu i w razie potrzeby zawiadomimy Wojewódzki Inspektorat Ochrony Środowiska.
    `,
  };
};

/** Notices of Kodeń by which parties or everybody are told of proceedings. */
export const kodenNotices = (day: LocalDate): DemoAnnouncement[] =>
  [kopytowWaterPipe, sandPit, zagaciePlan, barnDecision].map((write) => write(day));
