/** What the Bulletin's pages need to know about one office. */
export interface BipFacts {
  tenant: string;
  officeName: string;
  /** `Gmina Kodeń`, `Miasto Chełm` */
  body: string;
  bodyGenitive: string;
  phone: string;
  phoneHref: string;
  /** `Prezydent Miasta` */
  head: string;
  headGenitive: string;
  council: string;
  councilGenitive: string;
  councillors: number;
  councilDesk: string;
  committees: string[];
  sessionPlace: string;
  lawStatus: string;
  structure: string;
  units: string[];
  secretary: string;
  treasurer: string;
  financeDesk: string;
  procurementDesk: string;
  staffDesk: string;
  propertyDesk: string;
  planningDesk: string;
  plans: string;
  environmentDesk: string;
  environmentCases: string;
  registers: [name: string, keeper: string][];
  property: string;
  taxes: string;
  /** what the tax page said before it was brought up to date */
  taxesBefore: string;
  consultationDesk: string;
  consultationHabit: string;
  appealBody: string;
  accessibilityPlan: string;
  controls: string[];
}

/** Chełm: a town with the rights of a county. */
export const chelmBip: BipFacts = {
  tenant: 'chelm',
  officeName: 'Urząd Miasta Chełm',
  body: 'Miasto Chełm',
  bodyGenitive: 'Miasta Chełm',
  phone: '82 565 36 00',
  phoneHref: '+48825653600',
  head: 'Prezydent Miasta',
  headGenitive: 'Prezydenta Miasta',
  council: 'Rada Miasta',
  councilGenitive: 'Rady Miasta',
  councillors: 23,
  councilDesk: 'Biuro Rady Miasta, pokój 105',
  committees: [
    'Rewizyjna',
    'Skarg, Wniosków i Petycji',
    'Budżetu i Rozwoju Gospodarczego',
    'Oświaty, Kultury i Sportu',
    'Infrastruktury i Ochrony Środowiska',
    'Spraw Społecznych',
  ],
  sessionPlace: 'sala obrad przy ul. Lubelskiej 65, pierwsze piętro, wejście z windą',
  lawStatus:
    'Chełm jest gminą miejską na prawach powiatu. Dlatego jeden urząd prowadzi sprawy, które gdzie indziej dzielą między siebie gmina i starostwo: od dowodów i odpadów po rejestrację pojazdów, geodezję i szkoły średnie.',
  structure:
    'Urząd dzieli się na wydziały i biura. Każdym kieruje dyrektor, który odpowiada przed Prezydentem albo jego zastępcą. Skargi, petycje i sprawy pracownicze prowadzi Wydział Organizacyjny i Kadr w pokoju 12.',
  units: [
    'szkoły i przedszkola miejskie',
    'Miejski Ośrodek Pomocy Rodzinie',
    'Chełmska Biblioteka Publiczna',
    'Chełmski Dom Kultury',
    'miejskie spółki: wodociągi i odpady, ciepło, autobusy, budownictwo społeczne',
  ],
  secretary: 'Sekretarz Miasta Chełm',
  treasurer: 'Skarbnik Miasta Chełm',
  financeDesk: 'Wydział Finansowy, pokój 110',
  procurementDesk: 'Biuro Zamówień Publicznych, pokój 221',
  staffDesk: 'Wydział Organizacyjny i Kadr, pokój 12',
  propertyDesk: 'Wydział Geodezji i Nieruchomości, pokój 302',
  planningDesk: 'Wydział Geodezji i Nieruchomości, pokój 302',
  plans:
    'W mieście obowiązują plany miejscowe dla śródmieścia, dla terenów przy ulicy Rejowieckiej i dla kilku osiedli. Gdzie planu nie ma, potrzebna jest decyzja o warunkach zabudowy. Pod centrum ciągną się podziemia kredowe, więc przy budowie trzeba sprawdzić, co jest pod działką.',
  environmentDesk: 'Wydział Ochrony Środowiska, pokój 309',
  environmentCases:
    'Najczęściej są to zgody na usunięcie drzew, decyzje środowiskowe dla zakładów przy obwodnicy i zgłoszenia instalacji. Prowadzimy też wykaz wyrobów azbestowych i program ochrony powietrza.',
  registers: [
    ['ewidencja ludności i rejestr mieszkańców', 'Wydział Spraw Obywatelskich, stanowiska 1–4'],
    ['ewidencja pojazdów', 'Wydział Spraw Obywatelskich, stanowiska 5–9'],
    ['ewidencja gruntów i budynków', 'Wydział Geodezji i Nieruchomości, pokój 302'],
    ['rejestr zabytków będących własnością miasta', 'Wydział Spraw Społecznych, pokój 27'],
    ['rejestr szkół i placówek niepublicznych', 'Wydział Spraw Społecznych, pokój 27'],
    ['rejestr umów', 'Wydział Finansowy, pokój 110'],
  ],
  property:
    'Majątek miasta to przede wszystkim ulice, szkoły, mieszkania komunalne, udziały w spółkach i Podziemia Kredowe. Informację o stanie mienia dołączamy co roku do projektu budżetu.',
  taxes:
    'Podatek od nieruchomości osoby fizyczne płacą w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Gdy kwota nie przekracza 100 zł, płaci się ją raz, w pierwszym terminie. Wpłaty przyjmuje kasa w holu, bank i poczta. Do czerwca przyszłego roku kasa będzie czynna także w pierwszą sobotę miesiąca.',
  taxesBefore:
    'Podatek od nieruchomości osoby fizyczne płacą w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Wpłaty przyjmuje kasa na pierwszym piętrze, bank i poczta.',
  consultationDesk: 'Biuro Dialogu z Mieszkańcami, pokój 3',
  consultationHabit:
    'Pytamy o plany miejscowe, nazwy ulic i placów, budżet obywatelski i duże przebudowy. Spotkania organizujemy po 17:00, w budynkach bez barier, z pętlą indukcyjną.',
  appealBody: 'Samorządowego Kolegium Odwoławczego w Chełmie',
  accessibilityPlan:
    'W najbliższych dwóch latach: nagranie w polskim języku migowym o pracy urzędu, tekst łatwy do czytania, druga pętla indukcyjna przy kasie i opisy obrazów w starszych załącznikach.',
  controls: [
    'kontrole zewnętrzne: Regionalna Izba Obrachunkowa w Lublinie, Najwyższa Izba Kontroli, Wojewoda Lubelski, Państwowa Inspekcja Pracy',
    'kontrole własne: audyt wewnętrzny i kontrole w szkołach, ośrodkach i spółkach miasta',
    'kontrole przedsiębiorców prowadzone przez urząd, na przykład zezwoleń na sprzedaż alkoholu',
  ],
};

/** Dzierzkowice: a rural commune of orchards in the county of Kraśnik. */
export const dzierzkowiceBip: BipFacts = {
  tenant: 'dzierzkowice',
  officeName: 'Urząd Gminy Dzierzkowice',
  body: 'Gmina Dzierzkowice',
  bodyGenitive: 'Gminy Dzierzkowice',
  phone: '81 822 00 00',
  phoneHref: '+48818220000',
  head: 'Wójt Gminy',
  headGenitive: 'Wójta Gminy',
  council: 'Rada Gminy',
  councilGenitive: 'Rady Gminy',
  councillors: 15,
  councilDesk: 'sekretariat, pokój 1',
  committees: ['Rewizyjna', 'Skarg, Wniosków i Petycji', 'Budżetu, Rolnictwa i Dróg', 'Oświaty i Spraw Społecznych'],
  sessionPlace: 'sala na parterze urzędu, Terpentyna 1',
  lawStatus:
    'Gmina Dzierzkowice jest gminą wiejską w powiecie kraśnickim. Urząd stoi w Terpentynie. Sprawy pojazdów, geodezji i szkół średnich prowadzi Starostwo Powiatowe w Kraśniku.',
  structure:
    'W urzędzie są cztery referaty: Organizacyjny, Gospodarki Komunalnej, Finansowy oraz Budownictwa i Inwestycji. Wszystkie pracują na parterze. Każde sołectwo ma sołtysa i radę sołecką.',
  units: [
    'szkoły podstawowe i przedszkole',
    'Gminny Ośrodek Pomocy Społecznej',
    'Gminna Biblioteka Publiczna',
    'Zespół Obsługi Szkół i Przedszkoli',
    'świetlice wiejskie',
  ],
  secretary: 'Sekretarz Gminy Dzierzkowice',
  treasurer: 'Skarbnik Gminy Dzierzkowice',
  financeDesk: 'Referat Finansowy, pokoje 5 i 6',
  procurementDesk: 'Referat Budownictwa i Inwestycji, pokój 11',
  staffDesk: 'Referat Organizacyjny, pokój 7',
  propertyDesk: 'Referat Budownictwa i Inwestycji, pokój 11',
  planningDesk: 'Referat Budownictwa i Inwestycji, pokój 11',
  plans:
    'Plan miejscowy obejmuje zabudowę we wszystkich sołectwach i tereny sadów. Wypis i wyrys z planu wydajemy na wniosek. Zanim kupisz działkę albo posadzisz sad przy granicy, sprawdź jej przeznaczenie.',
  environmentDesk: 'Referat Gospodarki Komunalnej, pokój 4',
  environmentCases:
    'Najczęściej są to zgłoszenia usunięcia drzew, decyzje środowiskowe dla chłodni i przechowalni owoców oraz studnie do nawadniania. Prowadzimy też wykaz zbiorników bezodpływowych i przydomowych oczyszczalni.',
  registers: [
    ['rejestr mieszkańców', 'Referat Organizacyjny, pokój 2'],
    ['ewidencja zbiorników bezodpływowych i przydomowych oczyszczalni', 'Referat Gospodarki Komunalnej, pokój 4'],
    ['ewidencja dróg gminnych', 'Referat Gospodarki Komunalnej, pokój 4'],
    ['rejestr decyzji o warunkach zabudowy', 'Referat Budownictwa i Inwestycji, pokój 11'],
    ['rejestr umów', 'Referat Finansowy, pokoje 5 i 6'],
  ],
  property:
    'Majątek gminy to drogi, wodociąg, szkoły, świetlice i grunty rolne, które dzierżawimy sadownikom. Informację o stanie mienia dołączamy co roku do projektu budżetu.',
  taxes:
    'Podatek rolny, leśny i od nieruchomości osoby fizyczne płacą jednym przelewem, w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Wpłaty przyjmują kasa w pokoju 6, bank i sołtysi. O zwrot podatku zawartego w cenie paliwa rolniczego wystąpisz w lutym i w sierpniu.',
  taxesBefore:
    'Podatek rolny, leśny i od nieruchomości osoby fizyczne płacą w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Wpłaty przyjmują kasa i sołtysi.',
  consultationDesk: 'Referat Organizacyjny, pokój 2',
  consultationHabit:
    'Pytamy o plan miejscowy, fundusz sołecki, przebieg dróg i program współpracy z organizacjami. Spotkania odbywają się w świetlicach, zimą – po pracach w sadzie, zwykle o 18:00.',
  appealBody: 'Samorządowego Kolegium Odwoławczego w Lublinie',
  accessibilityPlan:
    'W najbliższych dwóch latach: podjazd do świetlicy w Wyżnicy, tekst łatwy do czytania o pracy urzędu i umowa na tłumacza języka migowego online.',
  controls: [
    'kontrole zewnętrzne: Regionalna Izba Obrachunkowa w Lublinie, Wojewoda Lubelski, Państwowa Inspekcja Sanitarna',
    'kontrole własne w szkołach, bibliotece i ośrodku pomocy społecznej',
    'kontrole opróżniania zbiorników bezodpływowych u mieszkańców',
  ],
};

/** Kodeń: a rural commune on the Bug. */
export const kodenBip: BipFacts = {
  tenant: 'koden',
  officeName: 'Urząd Gminy Kodeń',
  body: 'Gmina Kodeń',
  bodyGenitive: 'Gminy Kodeń',
  phone: '83 375 00 00',
  phoneHref: '+48833750000',
  head: 'Wójt Gminy',
  headGenitive: 'Wójta Gminy',
  council: 'Rada Gminy',
  councilGenitive: 'Rady Gminy',
  councillors: 15,
  councilDesk: 'Referat Organizacyjny i Spraw Obywatelskich, pokój 8',
  committees: [
    'Rewizyjna',
    'Skarg, Wniosków i Petycji',
    'Budżetu i Inwestycji',
    'Rolnictwa, Turystyki i Ochrony Środowiska',
  ],
  sessionPlace: 'sala konferencyjna na parterze urzędu, ul. 1 Maja 16',
  lawStatus:
    'Gmina Kodeń jest gminą wiejską w powiecie bialskim, nad Bugiem, na granicy z Białorusią. Sprawy pojazdów, geodezji i szkół średnich prowadzi Starostwo Powiatowe w Białej Podlaskiej.',
  structure:
    'W urzędzie jest pięć referatów i stanowisko do spraw zarządzania kryzysowego, które w czasie wezbrania Bugu działa całą dobę. Pokoje od 1 do 9 są na parterze.',
  units: [
    'szkoły podstawowe i przedszkole',
    'Gminny Ośrodek Pomocy Społecznej',
    'Gminne Centrum Kultury z biblioteką',
    'Zakład Usług Komunalnych',
    'Gminny Zespół Administracyjny Szkół',
  ],
  secretary: 'Sekretarz Gminy Kodeń',
  treasurer: 'Skarbnik Gminy Kodeń',
  financeDesk: 'Referat Finansowy, pokoje 5 i 6',
  procurementDesk: 'Referat Inwestycji i Zamówień Publicznych, pokój 10',
  staffDesk: 'Referat Organizacyjny i Spraw Obywatelskich, pokój 8',
  propertyDesk: 'Referat Inwestycji i Zamówień Publicznych, pokój 10',
  planningDesk: 'Referat Inwestycji i Zamówień Publicznych, pokój 10',
  plans:
    'Plan miejscowy obejmuje Kodeń i wsie przy drodze do Terespola. Poza nim potrzebna jest decyzja o warunkach zabudowy. Nad Bugiem sprawdź też granice obszaru Natura 2000 i strefę zagrożenia powodzią.',
  environmentDesk: 'Referat Rolnictwa i Ochrony Środowiska, pokój 12',
  environmentCases:
    'Najczęściej są to decyzje środowiskowe dla farm fotowoltaicznych, zgłoszenia usunięcia drzew i sprawy obszaru Natura 2000 w dolinie Bugu. Publikujemy też wyniki badań wody z gminnych ujęć.',
  registers: [
    ['rejestr mieszkańców', 'Referat Organizacyjny i Spraw Obywatelskich, pokój 3'],
    ['ewidencja obiektów, w których świadczy się usługi noclegowe', 'Referat Promocji i Turystyki, pokój 15'],
    ['ewidencja kąpielisk i przystani', 'Referat Promocji i Turystyki, pokój 15'],
    ['gminna ewidencja zabytków', 'Referat Promocji i Turystyki, pokój 15'],
    ['rejestr umów', 'Referat Finansowy, pokoje 5 i 6'],
  ],
  property:
    'Majątek gminy to drogi, wodociąg, szkoły, przystań kajakowa i działki w czternastu miejscowościach. Informację o stanie mienia dołączamy co roku do projektu budżetu.',
  taxes:
    'Podatek rolny, leśny i od nieruchomości osoby fizyczne płacą w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Kto wynajmuje pokoje gościom, pobiera od nich opłatę miejscową i wpłaca ją do 10. dnia następnego miesiąca. Wpłaty przyjmują kasa w pokoju 6, bank i poczta.',
  taxesBefore:
    'Podatek rolny, leśny i od nieruchomości osoby fizyczne płacą w czterech ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Wpłaty przyjmują kasa w pokoju 5, bank i poczta.',
  consultationDesk: 'Referat Promocji i Turystyki, pokój 15',
  consultationHabit:
    'Pytamy o szlaki i wiaty nad Bugiem, plan miejscowy, fundusz sołecki i program współpracy z organizacjami. Spotkania odbywają się w remizach i w centrum kultury, po niedzielnej mszy albo wieczorem.',
  appealBody: 'Samorządowego Kolegium Odwoławczego w Białej Podlaskiej',
  accessibilityPlan:
    'W najbliższych dwóch latach: toaleta dla osób na wózku przy sali konferencyjnej, tablica dotykowa na rynku, nagranie w polskim języku migowym i tekst łatwy do czytania.',
  controls: [
    'kontrole zewnętrzne: Regionalna Izba Obrachunkowa w Lublinie, Wojewoda Lubelski, Państwowa Straż Pożarna',
    'kontrole własne w szkołach, centrum kultury i ośrodku pomocy społecznej',
    'kontrole wałów i przepustów przed wiosennym wezbraniem, wspólnie z Wodami Polskimi',
  ],
};
