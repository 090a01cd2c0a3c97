import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, yearOf } from '../numbers.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const damageTeam = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -45);
  const number = ordinanceNumber(adopted, 0.5);
  return {
    ...issuedBy(desks.nature, adopted, '10:05'),
    type: 'ordinance',
    slug: 'zarzadzenie-zespol-do-szkod-powodziowych',
    title: `Zarządzenie nr ${number} w sprawie zespołu do oględzin szkód po wysokiej wodzie`,
    summary:
      'Pięć osób sprawdzi zalane domy, studnie i drogi w ciągu trzech dni od zgłoszenia. Zobacz, co przygotować.',
    number,
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: adopted,
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 31, art. 33 ust. 3')],
    body: `
      Na podstawie art. 31 i art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zarządzam:

      **§ 1.** Powołuję zespół, który ogląda i opisuje szkody w domach, budynkach gospodarczych, studniach i na drogach gminnych po wezbraniu Bugu.

      **§ 2.** W skład zespołu wchodzą: pracownik Referatu Rolnictwa, pracownik Referatu Inwestycji, pracownik socjalny, strażak OSP oraz sołtys wsi, której dotyczy zgłoszenie.

      **§ 3.** Zespół przyjeżdża w ciągu trzech dni roboczych od zgłoszenia, w obecności gospodarza. Z oględzin spisuje protokół w dwóch egzemplarzach.

      **§ 4.** Szkody w uprawach ocenia osobna komisja, którą powołuje Wojewoda Lubelski. Zespół przekaże jej wniosek rolnika jeszcze tego samego dnia.

      **§ 5.** Zarządzenie wchodzi w życie z dniem podpisania.

      ## Przygotuj na oględziny
      - dokument, który mówi, czyj jest dom,
      - zdjęcia śladu wody na ścianie, najlepiej z miarką,
      - numer polisy, jeśli dom jest ubezpieczony,
      - spis rzeczy, które trzeba wyrzucić.

      Zdjęć nie musisz drukować. Zespół obejrzy je w Twoim telefonie i opisze.
    `,
  };
};

const crisisTeam = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -90);
  const number = ordinanceNumber(adopted, 0.5);
  return {
    ...issuedBy(desks.crisis, adopted, '12:00'),
    type: 'ordinance',
    slug: 'zarzadzenie-gminny-zespol-zarzadzania-kryzysowego',
    title: `Zarządzenie nr ${number} w sprawie Gminnego Zespołu Zarządzania Kryzysowego`,
    summary: 'Kto zbiera się w urzędzie, gdy Bug przekroczy stan alarmowy, i kto wtedy odbiera telefon.',
    number,
    caseSign: `ZK.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 3),
    validity: 'inForce',
    repeals: ['zarządzenie nr 14/2019 w sprawie powołania gminnego zespołu reagowania'],
    legalBasis: [acts.crisisManagement('art. 19 ust. 4')],
    body: `
      Wójt Gminy Kodeń, działając na podstawie art. 19 ust. 4 ustawy z dnia 26 kwietnia 2007 r. o zarządzaniu kryzysowym, określa skład, siedzibę i tryb pracy zespołu.

      **§ 1.** Zespołem kieruje Wójt, a pod jego nieobecność Sekretarz Gminy.

      **§ 2.** Członkami są: komendant gminny OSP, kierownik ośrodka pomocy społecznej, dyrektor szkoły, kierownik wodociągów i stanowisko do spraw zarządzania kryzysowego. Do pracy zaprasza się komendanta placówki Straży Granicznej i dzielnicowego.

      **§ 3.** Zespół zbiera się w sali konferencyjnej urzędu, a gdyby zabrakło prądu – w remizie w Kodniu.

      Tabela: Kiedy zespół pracuje
      | Stan wody na wodowskazie | Co robi zespół |
      | ostrzegawczy | jedna osoba dyżuruje przy telefonie |
      | alarmowy | dyżur we dwoje, objazd wałów co sześć godzin |
      | alarmowy i prognoza wzrostu | cały zespół na miejscu, gotowa szkoła dla ewakuowanych |

      **§ 4.** Raz w roku zespół ćwiczy z mieszkańcami jednej wsi nadbużańskiej. W tym roku wypadło na Kostomłoty, w przyszłym będzie to Okczyn.

      **§ 5.** Zarządzenie wchodzi w życie po trzech dniach od podpisania.
    `,
  };
};

const zablocieHall = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -22);
  const number = ordinanceNumber(adopted, 0.5);
  return {
    ...issuedBy(desks.office, adopted, '09:45'),
    type: 'ordinance',
    slug: 'zarzadzenie-wynajem-swietlicy-w-zablociu',
    title: `Zarządzenie nr ${number} w sprawie wynajmu świetlicy w Zabłociu`,
    summary:
      'Po remoncie sala na 50 osób, kuchnia i taras. Koło gospodyń i dzieci wchodzą za darmo, inni płacą od 80 zł.',
    number,
    caseSign: `OSO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 10),
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3')],
    body: `
      Po remoncie świetlica w Zabłociu ma nową kuchnię, pompę ciepła i taras z widokiem na łąki. Na podstawie art. 30 ust. 2 pkt 3 ustawy o samorządzie gminnym ustalam, jak się z niej korzysta.

      Tabela: Opłaty w złotych
      | Na co | Do 4 godzin | Cały dzień i noc |
      | urodziny, komunia, stypa | 80 | 180 |
      | warsztaty i szkolenia za opłatą | 120 | 220 |
      | nocleg grupy rowerowej, do 12 osób | – | 150 |
      | koło gospodyń, zebrania, zajęcia dla dzieci | 0 | 0 |

      ## Jak zarezerwować
      1. Sprawdź wolny dzień u gospodyni świetlicy albo w pokoju 8.
      2. Wpłać opłatę na konto gminy lub w kasie.
      3. Odbierz klucz dzień wcześniej. Razem obejrzycie naczynia.

      ## Zasady dobrego sąsiedztwa
      Muzyka na tarasie cichnie o 22:00. Za domem jest gniazdo bocianie, więc fajerwerków nie odpalamy. Szkło i odpady zabierasz ze sobą albo segregujesz do pojemników pod wiatą. Kaucja wynosi 100 zł i wraca w dniu oddania klucza.

      **Zarządzenie wchodzi w życie po 10 dniach od podpisania.** Umowy zawarte wcześniej wykonujemy po dawnych cenach.
    `,
    attachments: [
      attachment({
        title: 'Spis wyposażenia świetlicy w Zabłociu',
        subject: 'Lista rzeczy do odebrania i oddania razem z kluczem',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: adopted,
        text: `
          Tabela: Wyposażenie
          | Rzecz | Liczba |
          | krzesła | 50 |
          | stoły składane | 10 |
          | talerze, komplet | 60 |
          | czajnik 10 l | 2 |
          | materace | 12 |
        `,
      }),
    ],
  };
};

const earlyClosing = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -130);
  const freeDay = workday(day, -112);
  const number = ordinanceNumber(adopted, 0.5);
  return {
    ...issuedBy(desks.office, adopted, '13:50'),
    type: 'ordinance',
    slug: 'zarzadzenie-dzien-wolny-w-urzedzie',
    title: `Zarządzenie nr ${number} w sprawie dnia wolnego w urzędzie za święto w sobotę`,
    summary: `${formatDate(freeDay)} urząd był zamknięty. Działały dyżur, przystań i punkt informacji przy rynku.`,
    number,
    caseSign: `OSO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: adopted,
    validity: 'inForce',
    visibleTo: freeDay,
    legalBasis: [acts.communeSelfGovernment('art. 33 ust. 3')],
    body: `
      Gdy święto wypada w sobotę, pracownikom należy się inny dzień wolny (art. 130 § 2 Kodeksu pracy). Jako kierownik urzędu wyznaczam go wszystkim tego samego dnia: ${formatDate(freeDay)}

      ## Co było zamknięte
      - urząd i kasa przy ulicy 1 Maja,
      - Gminne Centrum Kultury wraz z biblioteką,
      - punkt zbiórki odpadów.

      ## Co działało
      Tabela: Usługi w dniu wolnym
      | Usługa | Godziny |
      | dyżur kryzysowy i awarie wody | całą dobę |
      | zgłoszenie zgonu | 9:00–11:00, po telefonie |
      | przystań kajakowa | 8:00–20:00 |
      | punkt informacji przy rynku | 9:00–17:00 |

      ## Pisma i terminy
      Sprawę można było wysłać przez internet. Kto miał tego dnia ostatni dzień na odwołanie, nie tracił go: dzień wolny w urzędzie nie jest świętem, ale list nadany na poczcie zachowuje termin. Pisma z elektronicznej skrzynki zarejestrowaliśmy następnego ranka, z datą wpływu, która była na poświadczeniu. Odpady z Kodnia i Dobratycz odebrano zgodnie z harmonogramem.

      **Zarządzenie weszło w życie z dniem podpisania.**
    `,
  };
};

/** Ordinances of the mayor of Kodeń. */
export const kodenOrdinances = (day: LocalDate): DemoAnnouncement[] =>
  [damageTeam, crisisTeam, zablocieHall, earlyClosing].map((write) => write(day));
