import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { ruralActs } from '../ruralActs.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const hailAlert = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -118);
  const until = addDays(issued, 1);
  return {
    ...issuedBy(desks.utilities, issued, '11:25'),
    type: 'crisisAlert',
    slug: `burze-z-gradem-${issued}`,
    title: 'Burze z gradem nad doliną Wyżnicy: schowaj maszyny i skrzynki',
    summary: 'Po południu możliwy grad do 4 cm i ulewa. Zamknij tunele, zwieź zebrane owoce, nie stój pod czereśnią.',
    source: 'IMGW-PIB',
    event: 'burze z gradem',
    category: 'Met',
    level: 2,
    urgency: 'Expected',
    certainty: 'Likely',
    effectiveFrom: instantAt(issued, '14:00'),
    expiresAt: instantAt(until, '02:00'),
    instruction: 'Przerwij pracę w sadzie, wejdź do budynku i odłącz pompy od prądu.',
    caseSign: `GK.5531.2.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    body: `
      Chmury burzowe idą od Zaklikowa i Annopola. Największy opad spodziewany jest między Ludmiłówką, Wyżnicą i Sosnową Wolą. Grad może zniszczyć owoce w kilka minut, lecz najpierw zadbaj o ludzi.

      ## Na plantacji
      - Zbieracze schodzą z rzędów przy pierwszym grzmocie; daj im klucz do domu lub magazynu.
      - Skrzynki z malinami zwieź pod dach, niech nie czekają na poboczu.
      - Opuść siatki, zwiń folię z boków tuneli i wyłącz nawadnianie.

      ## Na drodze
      Wąwozy w Krzywiu i Górach zamieniają się w potok. Poczekaj na wzniesieniu, aż woda opadnie. Nie chowaj auta pod lipami przy kościele.

      ## Gdy już spadło
      Zrób zdjęcia liści, pędów i owoców z datą. Nie wycinaj uszkodzonych krzewów, zanim obejrzy je komisja. Zalaną piwnicę zgłoś strażakom pod 112, a nieprzejezdny przepust na dyżur gminy.
    `,
  };
};

const hailDamage = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -115);
  const until = addDays(issued, 10);
  return {
    ...issuedBy(desks.utilities, issued, '08:05'),
    type: 'communique',
    slug: 'wnioski-o-oszacowanie-szkod-po-gradzie',
    title: 'Grad zniszczył plantację? Złóż wniosek o oszacowanie szkód',
    summary: `Wnioski przyjmowaliśmy także w sobotę, do ${formatDate(until)} Komisja Wojewody obejrzy uprawy przed zbiorem.`,
    caseSign: `GK.6172.1.${yearOf(issued)}`,
    visibleTo: addDays(until, 14),
    deadlineAt: instantAt(until, '18:00'),
    legalBasis: [acts.communeSelfGovernment('art. 8 ust. 1')],
    body: `
      Po gradobiciu Wojewoda Lubelski powołał komisję, która liczy straty w uprawach. Od jej protokołu zależy, czy dostaniesz pomoc, kredyt z dopłatą albo ulgę w czynszu.

      ## Kto może złożyć wniosek
      Rolnik, który prowadzi gospodarstwo w gminie, bez względu na to, czy ma ubezpieczenie. Bez polisy na połowę upraw pomoc będzie jednak o połowę mniejsza.

      ## Co przygotować
      1. Kopię wniosku o dopłaty z tego roku albo spis działek z powierzchnią.
      2. Zdjęcia z każdej działki, najlepiej z tablicą sąsiedniego pola.
      3. Polisę i numer szkody, jeśli były.
      4. Liczbę zwierząt, bo straty liczy się od całego gospodarstwa.

      ## Jak pracuje komisja
      Tabela: Kolejność oględzin
      | Uprawa | Kiedy komisja przyjeżdża |
      | truskawki i porzeczki | pierwszego tygodnia, przed zbiorem |
      | maliny letnie i jesienne | drugiego tygodnia |
      | jabłonie, śliwy | do końca miesiąca |
      | zboża | przed żniwami |

      Protokół podpisujesz na miejscu. Jeżeli się z nim nie zgadzasz, dopisz zastrzeżenie od razu.
    `,
  };
};

const fuelRefund = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -4);
  const year = String(Number(yearOf(day)) + 1);
  return {
    ...issuedBy(desks.finance, issued, '13:20'),
    type: 'communique',
    slug: 'zwrot-akcyzy-zbieraj-faktury',
    title: 'Paliwo rolnicze: zbieraj faktury, wniosek złożysz w lutym',
    summary:
      'Kto kupował olej napędowy od sierpnia do stycznia, odzyska część podatku. Sprawdź, czego nie może zabraknąć.',
    caseSign: `FN.3153.1.${yearOf(issued)}`,
    visibleTo: `${year}-02-28`,
    legalBasis: [ruralActs.fuelTaxRefund('art. 6 ust. 1 i 3')],
    body: `
      Wnioski o zwrot przyjmujemy dwa razy w roku: w lutym i w sierpniu. Najwięcej kłopotów bierze się z faktur, dlatego piszemy o tym wcześniej.

      ## Dobra faktura
      - jest wystawiona na osobę, która złoży wniosek, a nie na zięcia,
      - ma datę z ostatnich sześciu miesięcy,
      - mówi, ile litrów i jaki olej (kod CN 2710),
      - jest oryginałem, kopią poświadczoną albo wydrukiem z systemu KSeF.

      ## Ile możesz odzyskać
      Limit litrów mnoży się przez hektary użytków rolnych, wpisane do ewidencji na 1 lutego. Sadownicy pytają o ugory: nie liczą się grunty zajęte pod działalność inną niż rolnicza. Kto trzyma krowy, dolicza litry za duże jednostki, a potwierdzenie stada dostaje z agencji rolnej.

      ## Współwłaściciele
      Gdy grunty należą do kilku osób, reszta podpisuje zgodę. Małżonkowie nie muszą.

      ## Gdzie i kiedy pieniądze
      Formularz i krótki opis są na stronie [paliwo rolnicze](/sprawy/paliwo-rolnicze/). Po złożeniu lutowego wniosku przelew przychodzi w kwietniu. Możesz też odebrać gotówkę w kasie, pokój 6, po telefonie.
    `,
  };
};

const sprayingRules = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -190);
  return {
    ...issuedBy(desks.utilities, issued, '09:50'),
    type: 'communique',
    slug: 'opryski-w-sadach-i-pszczoly',
    title: 'Opryski w sadach: wieczorem, bez wiatru i po rozmowie z pszczelarzem',
    summary: 'Przypominamy odległości, godziny i tabliczki. W gminie jest 61 pasiek, a bez nich nie będzie porzeczek.',
    caseSign: `GK.6150.2.${yearOf(issued)}`,
    visibleTo: addDays(issued, 120),
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 1')],
    body: `
      Co roku w maju dostajemy te same dwa telefony: pszczelarza, który znalazł martwe pszczoły, i sadownika, który musi pryskać, bo idzie parch. Obaj mają rację. Umówmy się więc, jak to robić.

      Tabela: Najważniejsze odległości
      | Od czego | Opryskiwacz polowy | Opryskiwacz sadowniczy |
      | pasieka | 20 m | 20 m |
      | rzeka, staw, rów z wodą | 1 m | 3 m |
      | droga publiczna | 3 m | 5 m |

      Na etykiecie środka może być większa odległość i wtedy ona obowiązuje.

      ## Zasady
      1. Pryskaj po zachodzie słońca, gdy wiatr nie przekracza 4 m/s.
      2. Skoś mlecze pod drzewami, zanim wjedziesz z preparatem.
      3. Dzień wcześniej wyślij SMS do pszczelarza. Listę tych, którzy się zgodzili, ma sołtys.
      4. Postaw tabliczkę z datą, po której wolno wejść między rzędy.

      ## Pszczoły padają
      Zadzwoń od razu do urzędu i do inspektoratu ochrony roślin w Kraśniku. Nie sprzątaj ula przed pobraniem próbki. Komisja z lekarzem weterynarii przyjeżdża tego samego dnia.
    `,
    attachments: [
      attachment({
        title: 'Tabliczka „Sad po oprysku”',
        subject: 'Wzór tabliczki do wydrukowania i postawienia przy wjeździe do sadu',
        issuer: 'Urząd Gminy Dzierzkowice',
        createdOn: issued,
        text: `
          ## Sad po oprysku
          Nie wchodź i nie zrywaj owoców.

          Tabela: Do wypełnienia
          | Pole | Miejsce na odpowiedź |
          | Data i godzina oprysku | |
          | Wolno wejść od | |
          | Telefon gospodarza | |
        `,
      }),
    ],
  };
};

const foilCollection = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -7);
  const first = weekdayFrom(day, 6, 3);
  const second = addDays(first, 1);
  return {
    ...issuedBy(desks.utilities, issued, '12:05'),
    type: 'communique',
    slug: 'zbiorka-folii-sznurka-i-doniczek',
    title: 'Folia z tuneli, sznurek i doniczki: przywieź je na dwa place',
    summary: `${formatDate(first)} w Terpentynie, dzień później w Wyżnicy. Limit 800 kg z gospodarstwa, ważymy na miejscu.`,
    caseSign: `GK.7031.12.${yearOf(issued)}`,
    visibleTo: second,
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 1 i 3')],
    body: `
      Odpadów z gospodarstwa nie wolno wrzucać do żółtego worka ani palić na miedzy. Gmina dostała dotację, dlatego odbierze je za darmo.

      Tabela: Place zbiórki
      | Dzień | Plac | Godziny | Dla kogo |
      | ${formatDate(first)} | za urzędem w Terpentynie | 8:00–17:00 | wsie nad Wyżnicą i Podwody |
      | ${formatDate(second)} | przy świetlicy w Wyżnicy | 8:00–17:00 | Wyżnica, Wyżnianka, Ludmiłówka, Krzywie |

      ## Jak przygotować
      - Folię otrzep z ziemi, złóż w kostkę i zwiąż sznurkiem.
      - Siatki przeciwgradowe i ptasie włóż osobno, bo idą do innego zakładu.
      - Doniczki po sadzonkach malin spakuj jedna w drugą.
      - Big bagi po nawozie opróżnij i wytrzep.

      ## Czego nie przyjmiemy
      Pojemników po środkach ochrony roślin. Płuczesz je trzy razy i oddajesz w sklepie, który musi je wziąć. Opon i oleju też nie.

      ## Zgłoszenie
      Powiedz sołtysowi, ile mniej więcej przywieziesz. Kto nie ma przyczepy, może umówić się z sąsiadem; na kwicie wpiszemy dwa nazwiska i dwie wagi.
    `,
  };
};

const pickersHousing = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -205);
  return {
    ...issuedBy(desks.office, issued, '14:40'),
    type: 'communique',
    slug: 'zatrudniasz-zbieraczy-o-czym-pamietac',
    title: 'Zatrudniasz do zbioru malin? Pięć spraw do załatwienia przed sezonem',
    summary:
      'Umowa o pomocy przy zbiorach, ubezpieczenie, zameldowanie, woda i odpady. Podpowiadamy, gdzie z czym pójść.',
    caseSign: `RO.5343.1.${yearOf(issued)}`,
    visibleTo: addDays(issued, 100),
    legalBasis: [],
    body: `
      W lipcu w gminie pracuje dwa razy więcej osób niż zimą. Większość gospodarzy zna przepisy, ale co roku coś się zmienia. Zebraliśmy to w jednym miejscu po rozmowie z rolniczą kasą i strażą.

      ## Lista gospodarza
      1. **Umowa.** Na piśmie, przed pierwszym dniem, w języku zrozumiałym dla pomocnika. Wzór po polsku i ukraińsku mamy w sekretariacie.
      2. **Ubezpieczenie.** Zgłoś pomocnika do KRUS w ciągu siedmiu dni od umowy.
      3. **Meldunek.** Kto zostaje dłużej niż 30 dni, melduje się na pobyt czasowy. Cudzoziemiec spoza Unii ma na to cztery dni. Pokój 2.
      4. **Odpady.** Dopisz sezonowych mieszkańców do deklaracji na te miesiące, kiedy są.
      5. **Woda i toaleta.** Na polu dalej niż 300 metrów od domu ustaw przenośną.

      ## Dla zbieraczy
      [uk: Якщо вам не платять або забрали документи, телефонуйте 112 або приходьте до адміністрації.]

      ## Nocleg
      Gaśnica, dwa wyjścia i czujnik dymu ratują życie. Strażacy z OSP w Terpentynie przyjadą i podpowiedzą bez żadnego protokołu.
    `,
  };
};

const roadWeight = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -2);
  const until = addDays(day, 75);
  return {
    ...issuedBy(desks.utilities, issued, '07:50'),
    type: 'communique',
    slug: 'drogi-gruntowe-do-osmiu-ton',
    title: 'Drogi w wąwozach tylko dla pojazdów do 8 ton',
    summary: `Do ${formatDate(until)} ciężkie auta nie wjadą do wąwozów w Krzywiu, Górach i Dębinie. Jak zamówić węgiel i drewno.`,
    caseSign: `GK.7221.6.${yearOf(issued)}`,
    visibleTo: until,
    area: [{ place: 'wąwozy lessowe w Krzywiu, Dzierzkowicach-Górach i Dębinie' }],
    legalBasis: [acts.roadTraffic('art. 10 ust. 5'), ruralActs.publicRoads('art. 20 pkt 4')],
    body: `
      Less po deszczu mięknie jak mydło. Jedna ciężarówka z drewnem potrafi zrobić koleiny, które potem naprawiamy przez miesiąc. Starosta zatwierdził na zimę ograniczenie do 8 ton rzeczywistej masy.

      ## Których dróg to dotyczy
      - Krzywie: od kapliczki do lasu,
      - Dzierzkowice-Góry: wąwóz Borsuczy i droga przy stadninie,
      - Dębina: zjazd do Urzędówki.

      ## Jak żyć z ograniczeniem
      Tabela: Dostawy
      | Co wieziesz | Co zrobić |
      | opał, pasza, nawóz | poproś o auto dwuosiowe albo przeładunek na przyczepę |
      | drewno z lasu | leśniczy wyznacza składnicę przy asfalcie |
      | mleko, owoce z chłodni | zezwolenie wydajemy od ręki, bez opłat |
      | karetka, straż, pług, śmieciarka | zakaz ich nie dotyczy |

      ## Zezwolenie
      Zadzwoń do pokoju 4, podaj numer rejestracyjny, dzień i drogę. W mróz poniżej pięciu stopni wystarczy samo zgłoszenie, bo grunt jest twardy. Za przejazd bez zezwolenia policja karze mandatem, a koszt naprawy ponosi sprawca.
    `,
  };
};

/** Announcements of Dzierzkowice about farming, orchards and the weather. */
export const dzierzkowiceFarming = (day: LocalDate): DemoAnnouncement[] =>
  [hailAlert, hailDamage, fuelRefund, sprayingRules, foilCollection, pickersHousing, roadWeight].map((write) =>
    write(day),
  );
