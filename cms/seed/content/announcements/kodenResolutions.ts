import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { resolutionNumber, yearOf } from '../numbers.ts';
import { ruralActs } from '../ruralActs.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const oldOak = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -75);
  const issued = workday(day, -66);
  const number = resolutionNumber(adopted, 1);
  return {
    ...issuedBy(desks.council, issued, '08:50'),
    type: 'resolution',
    slug: 'uchwala-pomnik-przyrody-dab-w-zablociu',
    title: `Uchwała nr ${number} w sprawie pomnika przyrody: dąb „Stróż” w Zabłociu`,
    subject: 'w sprawie ustanowienia pomnika przyrody w Zabłociu',
    summary:
      'Dąb o obwodzie 512 cm przy dawnej przeprawie staje się pomnikiem. Co wolno, a czego nie wolno obok niego.',
    number,
    caseSign: `OSO.0006.31.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 4402 },
    validity: 'inForce',
    area: [{ place: 'skraj łąki przy dawnej przeprawie promowej w Zabłociu' }],
    legalBasis: [ruralActs.natureProtection('art. 44 ust. 1, art. 45 ust. 1')],
    body: `
      Na podstawie art. 44 ust. 1 i art. 45 ust. 1 ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody, po uzgodnieniu z Regionalnym Dyrektorem Ochrony Środowiska w Lublinie, Rada Gminy Kodeń uchwala, co następuje:

      **§ 1.** Pomnikiem przyrody ustanawia się dąb szypułkowy nazwany „Stróż”, o obwodzie pnia 512 cm i wysokości 24 m. Rośnie on na gruncie gminy w Zabłociu.

      **§ 2.** Ochrona ma zachować stare drzewo, które wyznaczało przewoźnikom miejsce lądowania promu.

      **§ 3.** Wobec pomnika zabrania się:
      1. niszczenia i uszkadzania drzewa, w tym wbijania gwoździ i wieszania tablic,
      2. kopania, wysypywania ziemi i odpadów w promieniu 15 m od pnia,
      3. rozpalania ognia pod koroną.

      **§ 4.** Wolno leczyć koronę i usuwać gałęzie groźne dla ludzi, po uzgodnieniu z Wójtem.

      **§ 5.** Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego.

      ## Co to zmienia dla Ciebie
      Pod dębem nadal możesz usiąść: ławka stoi poza strefą korzeni. Chory konar zgłoś w pokoju 12. Sam go nie ścinaj, nawet jeśli leży nad Twoją miedzą.
    `,
    attachments: [
      attachment({
        title: 'Karta dębu „Stróż”',
        subject: 'Wymiary, stan zdrowia i opis położenia pomnika przyrody w Zabłociu',
        issuer: 'Rada Gminy Kodeń',
        createdOn: adopted,
        text: `
          Tabela: Drzewo
          | Cecha | Wartość |
          | gatunek | dąb szypułkowy |
          | obwód pnia na wysokości 130 cm | 512 cm |
          | wysokość | 24 m |
          | stan | dobry, dwa suche konary od południa |
        `,
      }),
    ],
  };
};

const okczynStatute = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -75);
  const issued = workday(day, -64);
  const number = resolutionNumber(adopted, 2);
  return {
    ...issuedBy(desks.council, issued, '11:40'),
    type: 'resolution',
    slug: 'uchwala-statut-solectwa-okczyn',
    title: `Uchwała nr ${number} w sprawie statutu sołectwa Okczyn`,
    subject: 'w sprawie uchwalenia statutu sołectwa Okczyn',
    summary:
      'Kto zwołuje zebranie, ile osób musi przyjść i jak wybiera się sołtysa. Nowy statut zastępuje ten z 2003 r.',
    number,
    caseSign: `OSO.0006.32.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 4417 },
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 35 ust. 1 i 3')],
    body: `
      Rada Gminy Kodeń, po konsultacjach z mieszkańcami, na podstawie art. 35 ust. 1 i 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym, nadaje sołectwu Okczyn statut. Najważniejsze postanowienia brzmią tak:

      **§ 4.** Zebranie wiejskie zwołuje sołtys z własnej woli, na wniosek Wójta albo co najmniej piętnastu mieszkańców.

      **§ 5.** Zawiadomienie wiesza się na tablicy siedem dni wcześniej i wysyła SMS-em tym, którzy o to poprosili.

      **§ 7.** Zebranie jest ważne, gdy przyjdzie jedna dziesiąta uprawnionych. Jeżeli przyjdzie mniej osób, odbywa się w drugim terminie, po kwadransie, bez względu na ich liczbę.

      **§ 9.** Sołtysa i radę sołecką wybiera się w głosowaniu tajnym spośród nieograniczonej liczby kandydatów.

      **§ 12.** Sołtys co roku zdaje sprawę z wydania funduszu sołeckiego, do końca marca.

      ## Po co nowy statut
      Stary nie znał funduszu sołeckiego ani SMS-ów, a zebranie wymagało obecności jednej piątej mieszkańców. W Okczynie, gdzie wiele osób pracuje za granicą, prawie nigdy się to nie udawało. Pełny tekst możesz przeczytać u sołtysa i w pokoju 8. W kolejnym roku podobne statuty dostaną Zalewsze i Szostaki.
    `,
  };
};

const strayAnimals = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -240);
  const issued = workday(day, -230);
  const number = resolutionNumber(adopted, 3);
  return {
    ...issuedBy(desks.council, issued, '09:15'),
    type: 'resolution',
    slug: 'uchwala-program-opieki-nad-zwierzetami',
    title: `Uchwała nr ${number} w sprawie programu opieki nad zwierzętami bezdomnymi`,
    subject: 'w sprawie programu opieki nad zwierzętami bezdomnymi oraz zapobiegania bezdomności zwierząt',
    summary: 'Dokąd trafia znaleziony pies, kto dokarmia koty i jak dostać bezpłatną sterylizację oraz czip.',
    number,
    caseSign: `OSO.0006.11.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 2188 },
    validity: 'inForce',
    legalBasis: [ruralActs.animalProtection('art. 11a ust. 1–3 i 5')],
    body: `
      Rada Gminy Kodeń przyjęła program na podstawie art. 11a ustawy z dnia 21 sierpnia 1997 r. o ochronie zwierząt. Zaopiniowali go powiatowy lekarz weterynarii, koła łowieckie i organizacja, która opiekuje się kotami w Kodniu.

      Tabela: Na co idą pieniądze z programu
      | Zadanie | Kwota w roku |
      | odłowienie i schronisko | 31 000 zł |
      | sterylizacja i kastracja | 9 000 zł |
      | czipy dla psów | 4 000 zł |
      | karma dla wolno żyjących kotów | 3 500 zł |
      | pomoc zwierzętom po wypadkach, całą dobę | 6 500 zł |

      ## Znalazłeś psa
      Zadzwoń do urzędu, a po godzinach na dyżur. Powiedz, gdzie jest i czy jest ranny. Do czasu przyjazdu możesz dać mu wodę, ale nie zamykaj go u siebie na dłużej niż dobę.

      ## Masz psa lub kotkę
      Gmina zapłaci za zabieg u lecznicy, z którą ma umowę. Właściciel dokłada jedną czwartą ceny. Czip jest bezpłatny. Zapisy przyjmuje pokój 12.

      ## Dom dla koni i krów
      Zwierzęta odebrane właścicielowi trafiają do gospodarstwa wskazanego w § 8 uchwały. Za wałęsające się bydło nad granicą odpowiada ten, kto go nie upilnował.
    `,
  };
};

const roadName = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -110);
  const issued = workday(day, -101);
  const number = resolutionNumber(adopted, 5);
  return {
    ...issuedBy(desks.council, issued, '10:35'),
    type: 'resolution',
    slug: 'uchwala-nazwa-ulicy-flisacka',
    title: `Uchwała nr ${number} w sprawie nadania nazwy ulicy Flisackiej w Kodniu`,
    subject: 'w sprawie nadania nazwy ulicy w miejscowości Kodeń',
    summary: 'Nowa ulica od przystani do pola namiotowego dostała nazwę. Czy musisz wymieniać dokumenty? Nie.',
    number,
    caseSign: `OSO.0006.19.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 3675 },
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 13')],
    body: `
      Na wniosek siedmiu właścicieli działek Rada Gminy Kodeń nadała drodze gminnej nazwę **ulica Flisacka**. Podstawą jest art. 18 ust. 2 pkt 13 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym.

      ## Gdzie jest ta ulica
      Zaczyna się przy przystani kajakowej, biegnie skrajem łąk i kończy się na placu przed polem namiotowym. Ma 410 metrów. Zimą nie jest odśnieżana na ostatnich stu metrach.

      ## Skąd nazwa
      Flisacy spławiali tędy drewno i zboże do Gdańska. Pod Kodniem wiązali tratwy na noc i szli do rynku po chleb. Nazwę zaproponowali uczniowie kółka historycznego, a mieszkańcy wybrali ją spośród trzech.

      ## Co powinien zrobić mieszkaniec
      1. Nic nie wymieniaj: dowód osobisty zachowuje ważność.
      2. Poczekaj na zawiadomienie o numerze porządkowym, przyniesie je sołtys.
      3. Powieś tabliczkę z numerem w ciągu 30 dni od otrzymania zawiadomienia.
      4. Podaj nowy adres bankowi, lekarzowi i dostawcy prądu.

      Ewidencję adresów zmieniliśmy sami. Firmom wpis w rejestrze poprawi urząd, w którym są zarejestrowane, na zwykły wniosek i bez opłaty.
    `,
  };
};

const budgetChange = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -150);
  const issued = workday(day, -141);
  const number = resolutionNumber(adopted, 6);
  return {
    ...issuedBy(desks.council, issued, '14:20'),
    type: 'resolution',
    slug: 'uchwala-zmiany-w-budzecie-most-w-kopytowie',
    title: `Uchwała nr ${number} w sprawie zmian w budżecie gminy: most w Kopytowie`,
    subject: 'w sprawie zmian w budżecie gminy',
    summary:
      'Rada przesunęła 420 000 zł na mostek w Kopytowie i 65 000 zł na pompy dla strażaków. Skąd wzięto pieniądze.',
    number,
    caseSign: `OSO.0006.15.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: adopted,
    journal: { year: Number(yearOf(issued)), position: 3120 },
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 4'), ruralActs.publicFinance('art. 211, art. 212')],
    body: `
      Na podstawie art. 18 ust. 2 pkt 4 ustawy o samorządzie gminnym oraz art. 211 i art. 212 ustawy o finansach publicznych Rada Gminy Kodeń zmieniła budżet. Dochody rosną o 300 000 zł, a wydatki o 485 000 zł. Różnicę pokryje nadwyżka z poprzednich lat.

      Tabela: Co się zmieniło
      | Zadanie | Było | Jest |
      | mostek na Kałamance w Kopytowie | 0 zł | 420 000 zł |
      | pompy i agregat dla OSP | 20 000 zł | 85 000 zł |
      | remont dachu świetlicy w Zabłociu | 90 000 zł | 90 000 zł |
      | dotacja z budżetu państwa na mostek | 0 zł | 300 000 zł |

      ## Dlaczego teraz
      Drewniany mostek w Kopytowie podmyła wiosenna woda i wolno nim jechać tylko samochodem osobowym. Mleczarka i autobus szkolny nadkładają jedenaście kilometrów. Wojewoda przyznał dotację pod warunkiem, że gmina dołoży resztę jeszcze w tym roku.

      ## Co dalej
      Regionalna Izba Obrachunkowa nie wniosła zastrzeżeń. Projekt mostku jest gotowy, a przetarg ogłosimy po uzyskaniu zgody wodnoprawnej. Kto chce zobaczyć pełne tabele dochodów i wydatków, znajdzie je u skarbnika w pokoju 5.
    `,
    attachments: [
      attachment({
        title: 'Zmiany w budżecie – zestawienie dla mieszkańca',
        subject: 'Najważniejsze zmiany w dochodach i wydatkach gminy Kodeń',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: adopted,
        text: `
          Stan na ${formatDate(adopted)}

          Tabela: Dochody i wydatki
          | Pozycja | Zmiana |
          | dochody razem | + 300 000 zł |
          | wydatki razem | + 485 000 zł |
          | nadwyżka z lat ubiegłych | 185 000 zł |
        `,
      }),
    ],
  };
};

/** Resolutions of the council of Kodeń. */
export const kodenResolutions = (day: LocalDate): DemoAnnouncement[] =>
  [oldOak, okczynStatute, strayAnimals, roadName, budgetChange].map((write) => write(day));
