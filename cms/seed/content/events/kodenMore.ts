import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const library = {
  name: 'Czytelnia Gminnego Centrum Kultury',
  address: 'ul. Rynek 1, 21-509 Kodeń',
  accessibility: 'Parter, podjazd przy wejściu bocznym, lampki do czytania i lupa na stole.',
};

/** Further events of Kodeń as of that day. */
export const moreKodenEvents = (day: LocalDate): DemoEvent[] => {
  const publishedAt = instantAt(workday(day, -5), '09:30');
  const market = weekdayFrom(day, 10, 7);
  const run = weekdayFrom(day, 17, 7);
  const firstAid = weekdayFrom(day, 9, 6);
  const maps = weekdayFrom(day, 4, 4);
  const health = workday(day, 11);
  const council = workday(day, 18);
  const stars = weekdayFrom(day, 14, 5);
  const seniors = weekdayFrom(day, 3, 3);
  const oldHarvest = weekdayFrom(day, -100, 7);
  return [
    {
      slug: 'jarmark-nad-bugiem',
      title: 'Jarmark nad Bugiem: miód, ser, wiklina',
      summary: 'Czterdziestu wystawców z doliny na rynku w Kodniu. Kosze wyplata się na oczach kupujących.',
      category: 'fair',
      startsAt: instantAt(market, '09:00'),
      endsAt: instantAt(market, '15:00'),
      place: {
        name: 'Rynek w Kodniu',
        address: 'Rynek, 21-509 Kodeń',
        accessibility:
          'Kostka i szutrowe alejki; stoiska mają obniżone lady. Miejsca z kartą parkingową są przy aptece.',
      },
      organiser: 'Urząd Gminy Kodeń',
      price: { kind: 'free' },
      picture: 'koden-bazylika',
      producedBy: 'Kierownik Referatu Promocji i Turystyki',
      publishedAt,
      body: `
        Na jarmark przyjeżdżają ludzie, którzy to, co sprzedają, zrobili sami. Nie ma plastikowych mieczy ani skarpet z hurtowni. Są za to dwie kowalki, garncarz i pani, która z trzciny robi latawce.

        ## Dla kogo co
        - **Głodni:** pierogi z kaszą gryczaną, ryba z grilla, chleb na zakwasie.
        - **Dzieci:** wyplatanie bransoletek z rogożyny, co godzinę.
        - **Gospodarze:** sadzonki starych jabłoni i porady pszczelarza.

        ## Chcesz sprzedawać
        Stoisko jest bezpłatne dla mieszkańców gminy, dla gości kosztuje 30 zł. Zgłoś się w pokoju 15 do piątku przed jarmarkiem. Napisz, czy potrzebujesz prądu. Żywność sprzedasz, jeśli masz wpis do sprzedaży bezpośredniej.

        ## Dojazd
        Rynek będzie zamknięty dla aut od szóstej. Parkuj przy szkole. Autobus staje tego dnia pod ośrodkiem zdrowia.

        Nie wiesz, czy Twój wyrób się nadaje? Zadzwoń do referatu turystyki, 83 375 00 00, podpowiemy, jak ustawić stół.
      `,
    },
    {
      slug: 'bieg-sapiehow',
      title: 'Bieg Sapiehów: dziesięć kilometrów wałem i lasem',
      summary: 'Bieg główny, marsz z kijami i kółko dla dzieci. Trasa prowadzi przez Kostomłoty i wraca do przystani.',
      category: 'sport',
      startsAt: instantAt(run, '11:00'),
      endsAt: instantAt(run, '14:30'),
      place: {
        name: 'Przystań kajakowa w Kodniu',
        accessibility: 'Start i meta na utwardzonym placu. Marsz na dwa kilometry jest przejezdny dla wózków.',
      },
      organiser: 'Ludowy klub sportowy i Gminne Centrum Kultury',
      price: { kind: 'paid', from: 1500, to: 4000 },
      registrationUrl: 'https://zapisy.koden.example/bieg-sapiehow',
      picture: 'koden-bug',
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: `
        Legenda mówi, że Mikołaj Sapieha wracał z Rzymu konno i nie zwalniał. Ty możesz zwolnić, na trasie są dwa punkty z wodą i jeden z rosołem.

        Tabela: Biegi
        | Dystans | Start | Wpisowe |
        | 300 m, dzieci do 7 lat | 11:00 | bezpłatnie |
        | 2 km, marsz rodzinny | 11:20 | 15 zł |
        | 5 km, kije | 11:40 | 25 zł |
        | 10 km, bieg główny | 12:15 | 40 zł |

        ## Zapisy
        Przez internet albo w dniu biegu od 9:00, dopóki starczy numerów. Niepełnoletni biegną za zgodą rodzica, wzór leży w biurze zawodów.

        ## Ważne na granicy
        Miej w kieszeni dokument. Nie zbiegaj z trasy w stronę rzeki, bo porusza się tam patrol. Mierzymy czas elektronicznie, medale są drewniane, wycięte z wiązu powalonego przez wichurę.

        Pomoc medyczna jedzie za ostatnim biegaczem. O trasę dla osoby niewidomej z przewodnikiem pytaj w Gminnym Centrum Kultury.
      `,
    },
    {
      slug: 'kurs-pierwszej-pomocy-nad-woda',
      title: 'Pierwsza pomoc nad wodą: kurs dla rodziców i opiekunów',
      summary: 'Rzut rzutką, wyciąganie na brzeg, oddechy ratownicze. Cztery godziny, potem zupa.',
      category: 'education',
      startsAt: instantAt(firstAid, '10:00'),
      endsAt: instantAt(firstAid, '14:00'),
      place: {
        name: 'Remiza OSP w Kodniu',
        address: 'Kodeń, 21-509 Kodeń',
        accessibility: 'Wejście z poziomu placu. Ćwiczenia na podłodze można wykonać także siedząc, na stole.',
      },
      organiser: 'OSP Kodeń',
      price: { kind: 'free' },
      producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
      publishedAt,
      body: `
        Tonący rzadko woła o pomoc. Zwykle wygląda tak, jakby wspinał się po drabinie, i cichnie po minucie. Ratownicy pokażą, jak to rozpoznać i co zrobić, zanim sami skoczycie do wody.

        ## W programie
        1. Lina, wiosło, gałąź: pomoc z brzegu.
        2. Ułożenie na boku i ogrzewanie.
        3. Uciski i oddechy, osobno dla niemowlęcia, dziecka i dorosłego.
        4. Defibrylator: wisi przy bazylice, na przystani i w Okczynie.
        5. Rozmowa z dyspozytorem, gdy telefon łapie obcą sieć.

        ## Zapisy
        Wolnych miejsc jest dwadzieścia cztery. Zadzwoń do urzędu do czwartku. Opiekunka zajmie się dziećmi powyżej trzech lat w sali obok. Po kursie dostaniesz zaświadczenie; pracodawcy prowadzący pokoje gościnne mogą je pokazać przy kontroli. Ubierz coś, w czym można uklęknąć.

        Instruktor mówi także po ukraińsku. Osobom głuchym zapewnimy tłumacza, jeśli powiesz o tym tydzień wcześniej.
      `,
    },
    {
      slug: 'czytanie-starych-map',
      title: 'Czytamy stare mapy: gdzie płynął Bug sto lat temu',
      summary: 'Archiwista przyniesie plany majątku Sapiehów i mapy sztabowe. Znajdziesz na nich swoje podwórze.',
      category: 'culture',
      startsAt: instantAt(maps, '17:00'),
      endsAt: instantAt(maps, '19:00'),
      place: library,
      organiser: 'Gminne Centrum Kultury',
      price: { kind: 'free' },
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: `
        Rzeka wędruje. Tam, gdzie dziś stoi dom letniskowy w Zagaciu, w 1839 roku cumowały szkuty ze zbożem. Dawne koryto widać jeszcze po wierzbach i po mokrej plamie na łące, ale najlepiej na mapie.

        ## Jak przebiega wieczór
        Na stołach leżą powiększone wydruki. Najpierw krótka opowieść o tym, kto i po co mierzył dolinę. Potem każdy szuka: swojej drogi, karczmy, młyna, promu. Mapę z dzisiejszym podkładem nałożymy na ścianę rzutnikiem.

        ## Przynieś
        - akt własności lub stary plan działki, jeśli masz,
        - zdjęcie domu sprzed wojny,
        - okulary do czytania.

        Dla osób słabowidzących przygotowaliśmy wersję z grubymi liniami i opis słowny trzech map. Skany kilkunastu arkuszy możesz zgrać na swój pendrive. Spotkanie powtórzymy w Kostomłotach, gdy zbierze się dziesięć osób.

        Zapisów nie prowadzimy. Pytania o konkretną mapę wyślij wcześniej, archiwista poszuka jej w magazynie.
      `,
    },
    {
      slug: 'badania-sluchu-i-cisnienia',
      title: 'Bezpłatne badania: słuch, ciśnienie, cukier',
      summary: 'Mobilny gabinet stanie przy ośrodku zdrowia. Wynik dostajesz od razu, razem z rozmową.',
      category: 'health',
      startsAt: instantAt(health, '08:00'),
      endsAt: instantAt(health, '13:00'),
      place: {
        name: 'Plac przy ośrodku zdrowia w Kodniu',
        accessibility: 'Do autobusu-gabinetu prowadzi winda dla wózka. Krzesła i dach w poczekalni na zewnątrz.',
      },
      organiser: 'Gminny Ośrodek Pomocy Społecznej',
      price: { kind: 'free' },
      producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
      publishedAt,
      body: `
        Nie trzeba skierowania ani ubezpieczenia. Na całe badanie zarezerwuj sobie dwadzieścia pięć minut. Na cukier najlepiej przyjść bez śniadania, na resztę można po.

        ## Co zbadasz
        Tabela: Stanowiska
        | Badanie | Dla kogo |
        | słuch, w kabinie | powyżej 50 lat i po pracy na traktorze |
        | ciśnienie i tętno | wszyscy |
        | poziom cukru z palca | kto ma nadwagę lub cukrzycę w rodzinie |
        | masa ciała i obwód pasa | wszyscy |

        ## Kolejka bez stania
        Numerek odbierzesz od 7:30. Pokazuje orientacyjną godzinę, więc zdążysz zrobić zakupy. Pierwsze pół godziny jest dla osób, które przywozi bus ośrodka.

        ## Potem
        Zły wynik to nie wyrok. Pielęgniarka zapisze Cię do lekarza w Kodniu jeszcze w tym tygodniu. Karta wyniku nie trafia do gminy ani do KRUS.

        Do Okczyna i Kątów bus wyrusza o siódmej. Miejsce zamówisz w ośrodku pomocy dzień przedtem, do piętnastej.
      `,
    },
    {
      slug: 'sesja-rady-budzet-i-mostek',
      title: 'Sesja Rady Gminy: budżet i mostek w Kopytowie',
      summary:
        'Radni rozpatrzą projekt budżetu i program współpracy ze stowarzyszeniami. Przyjdź albo obejrzyj w sieci.',
      category: 'council',
      startsAt: instantAt(council, '14:00'),
      place: {
        name: 'Urząd Gminy Kodeń, sala konferencyjna',
        address: 'ul. 1 Maja 16, 21-509 Kodeń',
        accessibility: 'Sala na parterze, wejście bez schodów od parkingu. Pętla indukcyjna i napisy po 14 dniach.',
      },
      organiser: 'Rada Gminy Kodeń',
      price: { kind: 'free' },
      producedBy: 'Przewodniczący Rady Gminy Kodeń',
      publishedAt,
      body: `
        To najważniejsza sesja w roku, bo decyduje, na co gmina wyda 34 miliony złotych. Projekt czytały wcześniej komisje, a Regionalna Izba Obrachunkowa wydała opinię pozytywną.

        ## Porządek
        1. Otwarcie i sprawdzenie obecności.
        2. Informacja Wójta, w tym o zasypywaniu nor w wale.
        3. Program współpracy z organizacjami, po uwagach z konsultacji.
        4. Budżet: odczytanie opinii, dyskusja, głosowanie imienne.
        5. Mostek w Kopytowie: harmonogram i objazd.
        6. Głosy sołtysów i mieszkańców.

        ## Chcesz zabrać głos
        Zgłoś się do biura rady dzień wcześniej albo na sali, przed rozpoczęciem. Na raporcie o stanie gminy są osobne zasady, ale na tej sesji przewodniczący daje mieszkańcom po trzy minuty.

        ## Nagranie
        Transmisja rusza automatycznie. Zapis z napisami i wykaz głosów zostają na stałe na stronie sesji.

        Materiały na sesję wysyłamy radnym siedem dni naprzód. Wydruk dużą czcionką odbierzesz w pokoju 8.
      `,
    },
    {
      slug: 'noc-gwiazd-w-zagaciu',
      title: 'Noc gwiazd w Zagaciu',
      summary:
        'Bez lamp, z teleskopem i kocem. Astronom-amator pokaże pierścienie Saturna i opowie gwiezdne baśnie znad Bugu.',
      category: 'family',
      startsAt: instantAt(stars, '19:30'),
      endsAt: instantAt(stars, '22:00'),
      place: {
        name: 'Łąka za świetlicą w Zagaciu',
        accessibility:
          'Sto metrów po skoszonej trawie. Wózkiem dojedziesz po drewnianych kratach do pierwszego teleskopu.',
      },
      organiser: 'Koło przyrodników',
      price: { kind: 'free' },
      state: 'moved',
      stateNote: 'Przeniesione o tydzień, bo prognoza zapowiadała pełne zachmurzenie.',
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: `
        Niebo nad Zagaciem należy do najciemniejszych w województwie. W bezksiężycową noc widać Drogę Mleczną od horyzontu do horyzontu, a czasem błysk burzy daleko za Bugiem.

        ## Plan obserwacji
        - 19:30, nauka patrzenia: oczy potrzebują dwudziestu minut ciemności,
        - 20:00, Księżyc i planety przez dwa teleskopy,
        - 21:00, bajki o Wielkim Wozie, którym flisacy jechali po sól,
        - 21:30, herbata z termosu i pytania.

        ## Zabierz
        Ciepłą czapkę, koc i latarkę obklejoną czerwoną folią. Telefon schowaj, jedno spojrzenie w ekran psuje wzrok wszystkim wokół. Psy zostają w domu.

        ## Gdyby padało
        O piętnastej podamy na stronie, czy się spotykamy. W razie deszczu robimy planetarium z kartonu w świetlicy, dla najmłodszych równie ciekawe. Samochód zostaw przy sklepie, dojdziesz z przewodnikiem.

        Organizatorzy mają trzy zapasowe koce i słoik imbirowych pierników. Dzieci do lat dwunastu przychodzą z dorosłym.
      `,
    },
    {
      slug: 'sroda-seniora-gimnastyka-i-kawa',
      title: 'Środa seniora: gimnastyka na krzesłach i kawa',
      summary: 'Godzina ruchu z fizjoterapeutą, potem rozmowy. Bus zabiera po drodze z Okczyna, Kątów i Szostak.',
      category: 'seniors',
      startsAt: instantAt(seniors, '10:00'),
      endsAt: instantAt(seniors, '12:00'),
      repeatsOn: [addDays(seniors, 7), addDays(seniors, 14), addDays(seniors, 21), addDays(seniors, 28)],
      place: {
        name: 'Gminne Centrum Kultury w Kodniu, mała sala',
        address: 'ul. Rynek 1, 21-509 Kodeń',
        accessibility: 'Wejście boczne z podjazdem, krzesła z podłokietnikami, toaleta dla osób na wózku.',
      },
      organiser: 'Gminny Ośrodek Pomocy Społecznej',
      price: { kind: 'words', words: 'bezpłatnie; na ciasto wrzuć, ile chcesz' },
      producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
      publishedAt,
      body: `
        Ćwiczenia wykonujemy, siedząc, przy muzyce z młodości. Nikt nie musi się spieszyć ani dorównywać innym. Kto ma endoprotezę, rozrusznik albo świeży zabieg, niech powie o tym przed zajęciami.

        ## Rozkład godziny
        1. Rozgrzewka dłoni i stóp.
        2. Równowaga: wstawanie z krzesła bez pomocy rąk.
        3. Piłki, gumy i wstążki.
        4. Oddech i rozciąganie.

        ## Po kawie
        W pierwszą środę wpada farmaceutka i czyta z nami ulotki. W drugą strażak sprawdza, czy czujka czadu działa. W trzecią śpiewamy. W czwartą ktoś opowiada swoją podróż, ostatnio był to rejs barką do Gdańska w 1957 roku.

        ## Transport
        Autobus ośrodka objeżdża wsie od 9:00. Zamów miejsce we wtorek. Kierowca podprowadzi Cię do drzwi i odwiezie po zajęciach.

        Pierwszy raz najlepiej przyjść z sąsiadką. Zapytać możesz w ośrodku pomocy pod numerem 83 375 00 00.
      `,
    },
    {
      slug: 'dozynki-gminne-w-zablociu',
      title: 'Dożynki gminne w Zabłociu',
      summary: 'Wieńce, chleb, orkiestra i bieg w kaloszach. Gospodarzem święta jest sołectwo Zabłocie.',
      category: 'ceremony',
      startsAt: instantAt(oldHarvest, '12:00'),
      endsAt: instantAt(oldHarvest, '23:00'),
      place: {
        name: 'Plac przy świetlicy w Zabłociu',
        accessibility: 'Trawa, od bramy do sceny ułożone maty. Podium dla wózków i tłumaczka języka migowego.',
      },
      organiser: 'Urząd Gminy Kodeń i sołectwo Zabłocie',
      price: { kind: 'free' },
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt: instantAt(workday(day, -125), '10:00'),
      body: `
        Święto zaczyna msza polowa pod dębem, a kończą tańce. Pomiędzy jest korowód, w którym idzie każdy, kto w tym roku cokolwiek zebrał: żyto, ziemniaki albo garść malin z balkonu.

        Tabela: Program
        | Godzina | Co się dzieje |
        | 12:00 | msza i poświęcenie chleba |
        | 13:15 | korowód, obrzęd, dzielenie bochna |
        | 14:00 | koła gospodyń zapraszają do stołów |
        | 15:30 | konkurencje: balot, kalosze, wiązanie snopka |
        | 18:00 | kapela z Dobromyśla |
        | 20:00 | zabawa na deskach |

        ## Dla wystawców
        Ciągniki i maszyny ustawiamy przy drodze od strony Kątów. Zwierzęta przyjeżdżają z paszportem i wodą, o cień zadbamy.

        ## Powrót
        Autobusy odwożą o 21:00 i 23:00 przez wszystkie wsie. Kubki mają kaucję, więc oddaj je przy beczce.

        Wstęp jest wolny. Zagubione dziecko prowadzimy do namiotu z czapką strażacką na dachu, ogłasza to konferansjer.
      `,
    },
    {
      slug: 'splyw-z-poezja-odwolany',
      title: 'Spływ z poezją po starorzeczu',
      summary: 'Kajaki, wiersze i skrzypce miały popłynąć o zachodzie. Odwołane z powodu wysokiej wody.',
      category: 'culture',
      startsAt: instantAt(weekdayFrom(day, 3, 6), '15:00'),
      endsAt: instantAt(weekdayFrom(day, 3, 6), '18:00'),
      place: {
        name: 'Przystań kajakowa w Kodniu',
        accessibility: 'Pomost z poręczą, siedzisko do przesiadania dopiero od wiosny.',
      },
      organiser: 'Gminne Centrum Kultury',
      price: { kind: 'paid', from: 2500 },
      state: 'cancelled',
      stateNote: 'Odwołane: Bug przekroczył stan ostrzegawczy, a pomosty są zamknięte. Nowy termin podamy wiosną.',
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: `
        Skrzypaczka miała grać z tratwy, a aktor czytać wiersze o rzekach, stojąc na piaszczystej łasze. Łachy nie ma, jest pod metrem wody. Bezpieczeństwo jest ważniejsze od nastroju, dlatego spływ odwołujemy.

        ## Zapłaciłeś za miejsce
        - Pieniądze zwrócimy na konto w pięć dni roboczych, bez Twojej prośby.
        - Kto płacił gotówką, odbierze ją w Gminnym Centrum Kultury z numerkiem.
        - Możesz też zostawić wpłatę na wiosnę: wystarczy jedno słowo mailem.

        ## Zamiast spływu
        O tej samej porze w czytelni będzie można posłuchać nagrania z próby i porozmawiać z aktorem. Wejście jest wolne, krzeseł trzydzieści. Dla osób, które wolą patrzeć na wodę, polecamy taras świetlicy w Zabłociu: łąki wyglądają teraz jak jezioro, a z góry jest bezpiecznie.

        Co robić przy wysokim stanie, piszemy na stronie [Gdy wzbiera Bug](/o-gminie/bug/).

        Przepraszamy za zawód. Skrzypaczka obiecała, że wiosną zagra dwa razy dłużej.
      `,
    },
  ];
};
