import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const coldStore = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -6);
  const sign = `BI.6220.4.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '10:55'),
    type: 'notice',
    slug: 'obwieszczenie-chlodnia-owocow-krzywie',
    title: 'Wszczęcie postępowania: chłodnia i mrożenie owoców w Krzywiu',
    summary:
      'Spółdzielnia chce zbudować chłodnię na 3 000 ton porzeczek i malin. Stron jest ponad dziesięć, dlatego ogłaszamy.',
    procedure: 'Wydanie decyzji o środowiskowych uwarunkowaniach',
    parties: 'właściciele działek w odległości do 100 m od inwestycji',
    filesMayBeSeen: 'Urząd Gminy Dzierzkowice, pokój 11 na parterze, w godzinach pracy',
    deliveredByNotice: true,
    caseSign: sign,
    visibleTo: addDays(issued, 30),
    legalBasis: [
      acts.environmentalAssessment('art. 73 ust. 1, art. 74 ust. 3'),
      acts.administrativeProcedure('art. 61 § 4, art. 49 § 1 i 2'),
    ],
    body: `
      Wójt Gminy Dzierzkowice informuje strony, że na żądanie spółdzielni ogrodniczej wszczął postępowanie ${sign}. Jego przedmiotem jest decyzja środowiskowa dla chłodni z tunelem do mrożenia w Krzywiu.

      ## Co planuje inwestor
      Tabela: Chłodnia w liczbach
      | Cecha | Wartość |
      | pojemność komór | 3 000 ton |
      | powierzchnia hali | 0,64 ha |
      | czynnik chłodniczy | dwutlenek węgla, bez amoniaku |
      | ciężarówki w sezonie | do 30 na dobę |
      | woda do mycia skrzynek | 45 m³ na dobę, z tego połowa w obiegu |

      ## Co badamy najpierw
      Pytamy dyrektora ochrony środowiska, sanepid i Wody Polskie, czy potrzebny jest raport. Najwięcej uwagi poświęcimy hałasowi wentylatorów nocą i ruchowi tirów przez wieś w lipcu.

      ## Prawa strony
      Możesz zajrzeć do akt na każdym etapie, robić notatki i zdjęcia, składać dowody. Ogłoszenie uznaje się za doręczone po dwóch tygodniach, ${formatDate(addDays(issued, 14))} O następnych krokach będziemy zawiadamiać tak samo, więc zaglądaj na tę stronę albo na tablicę w Krzywiu.
    `,
  };
};

const footbridge = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -42);
  const sign = `BI.6733.3.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '09:40'),
    type: 'notice',
    slug: 'obwieszczenie-kladka-na-urzedowce',
    title: 'Decyzja: kładka pieszo-rowerowa na Urzędówce w Dębinie',
    summary: 'Kładka o długości 14 m połączy Dębinę ze szlakiem przez sady. Decyzja stała się ostateczna bez odwołań.',
    procedure: 'Wydanie decyzji o ustaleniu lokalizacji inwestycji celu publicznego',
    filesMayBeSeen: 'Urząd Gminy Dzierzkowice, pokój 11',
    deliveredByNotice: true,
    announcedOn: issued,
    caseSign: sign,
    visibleTo: addDays(issued, 60),
    legalBasis: [acts.spatialPlanning('art. 53 ust. 1'), acts.administrativeProcedure('art. 49 § 1 i 2')],
    body: `
      Dzieci z Dębiny chodzą dziś do przystanku naokoło, dwa kilometry poboczem drogi powiatowej. Prościej byłoby przez rzekę, ale stara ława z desek zniknęła w czasie ulewy. Wójt ustalił więc miejsce nowej kładki; decyzja ma znak ${sign}.

      ## Co wynika z decyzji
      - Kładka stanie 40 metrów powyżej dawnej ławy, na wysokim brzegu.
      - Będzie miała 2,5 m szerokości, poręcze na dwóch wysokościach i spadek do 6%.
      - Dojścia utwardzi się kruszywem, bez asfaltu, żeby nie zabierać łąki.
      - Olchy nad wodą zostają, wytnie się tylko dwie suche wierzby.
      - Prace nie mogą mącić wody między marcem a czerwcem, gdy trze się strzebla.

      ## Kogo dotyczy
      Pięciu właścicieli łąk oddaje pasy pod dojścia za odszkodowaniem. Ugody podpisano. Ogłoszenie miało skutek doręczenia ${formatDate(addDays(issued, 14))} i nikt nie złożył odwołania do Samorządowego Kolegium Odwoławczego w Lublinie.

      ## Kiedy budowa
      Projekt budowlany powstanie zimą, przetarg wiosną, a pierwsze kroki zrobimy na jesieni. Do tego czasu nie przechodź po rurze wodociągowej, choć kusi: jest śliska i nie utrzyma dorosłego.
    `,
    attachments: [
      attachment({
        title: 'Opis położenia kładki w Dębinie',
        subject: 'Położenie kładki i dojść opisane słowami',
        issuer: 'Urząd Gminy Dzierzkowice',
        createdOn: issued,
        text: `
          Tabela: Działki
          | Działka | Co powstanie |
          | 77 (rzeka) | kładka |
          | 75/2 i 76 | dojście od Dębiny |
          | 112/1 | dojście od szlaku |
        `,
      }),
    ],
  };
};

const laterTerm = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -16);
  const next = workday(day, 40);
  const sign = `BI.6730.18.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '14:55'),
    type: 'notice',
    slug: 'zawiadomienie-nowy-termin-warunki-zabudowy-gory',
    title: 'Nowy termin w sprawie warunków zabudowy w Dzierzkowicach-Górach',
    summary: `Nie zdążymy w terminie, bo geolog musi zbadać osuwisko. Sprawę załatwimy do ${formatDate(next)}`,
    procedure: 'Ustalenie warunków zabudowy dla zespołu sześciu domów',
    parties: 'dwudziestu czterech właścicieli działek wokół wąwozu Borsuczego',
    filesMayBeSeen: 'Urząd Gminy Dzierzkowice, pokój 11',
    deliveredByNotice: true,
    caseSign: sign,
    visibleTo: next,
    legalBasis: [acts.administrativeProcedure('art. 36 § 1, art. 37 § 1, art. 49 § 1 i 2, art. 49a')],
    body: `
      Zgodnie z art. 36 § 1 Kodeksu postępowania administracyjnego zawiadamiam strony, że sprawa ${sign} nie zostanie zakończona w pierwszym terminie.

      ## Dlaczego
      Działki leżą nad wąwozem lessowym. Państwowy Instytut Geologiczny oznaczył tu teren zagrożony osuwaniem. Bez opinii geologa nie wiemy, jak daleko od krawędzi wolno postawić dom. Wiertnica nie wjedzie, dopóki nie obeschnie droga.

      ## Nowy termin
      Sprawę załatwimy do ${formatDate(next)} Jeżeli opinia przyjdzie wcześniej, nie będziemy czekać.

      ## Co możesz zrobić
      Masz prawo wnieść ponaglenie, gdy uważasz, że postępowanie trwa dłużej, niż trzeba. Piszesz je do Samorządowego Kolegium Odwoławczego w Lublinie, a składasz u nas. Uzasadnij, co Twoim zdaniem można było zrobić szybciej. Przekażemy je w siedem dni razem z aktami.

      ## Jak liczymy czas
      Do terminu nie wlicza się dni, w których czekamy na opinie innych urzędów. Gdybyś chciał wiedzieć, na jakim etapie jest pismo, zadzwoń we wtorek lub w czwartek: wtedy urbanistka jest w pokoju 11.
    `,
  };
};

const appealFiled = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -22);
  const sign = `BI.6220.2.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '08:35'),
    type: 'notice',
    slug: 'zawiadomienie-odwolanie-biogazownia-ludmilowka',
    title: 'Wpłynęło odwołanie w sprawie biogazowni w Ludmiłówce',
    summary:
      'Dwie strony nie zgadzają się z decyzją środowiskową. Akta pojadą do Lublina. Możesz odpowiedzieć na zarzuty.',
    procedure: 'Zawiadomienie o wniesieniu odwołania',
    parties: 'strony postępowania o środowiskowych uwarunkowaniach dla biogazowni 499 kW',
    filesMayBeSeen: 'Urząd Gminy Dzierzkowice, pokój 11, a po wysłaniu akt – siedziba Kolegium w Lublinie',
    deliveredByNotice: true,
    caseSign: sign,
    visibleTo: addDays(issued, 45),
    legalBasis: [
      acts.administrativeProcedure('art. 131, art. 133, art. 49 § 1 i 2'),
      acts.environmentalAssessment('art. 74 ust. 3'),
    ],
    body: `
      Na podstawie art. 131 KPA informuję, że od decyzji ${sign} zostały wniesione dwa odwołania. Decyzja zgadzała się na biogazownię, która ma przerabiać wytłoki z porzeczek, obornik i słomę.

      ## Czego dotyczą zarzuty
      1. Raport pominął zapach przy wietrze od południa.
      2. Droga przez Ludmiłówkę nie udźwignie wozów z pulpą.
      3. Dwóm właścicielom nie doręczono zawiadomienia o aktach.
      4. Nie porównano innego miejsca, przy oczyszczalni.

      ## Co się dzieje z aktami
      Tabela: Kolejne kroki
      | Krok | Kto | Ile to trwa |
      | sprawdzenie, czy sami zmienimy decyzję | Wójt | 7 dni |
      | przekazanie akt z naszym stanowiskiem | Wójt | w tych samych 7 dniach |
      | rozpatrzenie odwołań | Kolegium | zwykle miesiąc |
      | ewentualna skarga | sąd administracyjny w Lublinie | 30 dni na jej wniesienie |

      Dopóki sprawa trwa, decyzji nie wolno wykonywać i nikt nie zacznie budowy.

      ## Twój głos
      Odpowiedź na odwołanie możesz przesłać prosto do Kolegium albo zostawić u nas. Powołaj się na znak sprawy. Nie ma na to wzoru ani opłaty.
    `,
  };
};

/** Notices of Dzierzkowice by which parties are told of proceedings. */
export const dzierzkowiceNotices = (day: LocalDate): DemoAnnouncement[] =>
  [coldStore, footbridge, laterTerm, appealFiled].map((write) => write(day));
