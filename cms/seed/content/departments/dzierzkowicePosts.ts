import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488182200${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@dzierzkowice.example`;

/** What single people in the office of Dzierzkowice look after, each a unit of its own. */
export const dzierzkowicePosts: DemoDepartment[] = [
  {
    symbol: 'SC',
    title: 'Urząd Stanu Cywilnego',
    slug: 'urzad-stanu-cywilnego',
    summary: 'Ślub, zgon, odpis aktu, zmiana nazwiska. Pokój za sekretariatem, z dywanem i dzbankiem kwiatów.',
    duties: [
      'śluby cywilne, także pod jabłonią',
      'zgłoszenie zgonu, który nastąpił w gminie',
      'odpisy aktów urodzenia, małżeństwa i zgonu',
      'zmiana imienia lub nazwiska',
      'jubileusze pięćdziesięciolecia małżeństwa',
    ],
    floor: 'parter',
    rooms: 'pokój 8',
    accessibility: 'Drzwi mają 110 cm. Przy biurku jest miejsce na wózek, a na życzenie dołożymy lampę i lupę.',
    phones: [phone('08')],
    email: email('usc'),
    openingHours: [
      { weekday: 1, from: '08:00', to: '16:00' },
      { weekday: 2, from: '08:00', to: '15:00' },
      { weekday: 3, from: '08:00', to: '15:00' },
      { weekday: 4, from: '08:00', to: '15:00' },
      { weekday: 5, from: '08:00', to: '13:00' },
    ],
    body: `
      Dzieci z naszych wsi rodzą się w szpitalach, więc akt urodzenia sporządza urząd miasta, w którym jest szpital. Odpis dostaniesz za to wszędzie, także u nas.

      ## Ślub
      Przyjdźcie oboje, najpóźniej miesiąc przed datą. Ślub może odbyć się w sali, w sadzie albo na łące nad Wyżnicą. Za miejsce poza urzędem płaci się dodatkowo.

      ## Gdy ktoś umarł w domu
      Lekarz wystawia kartę zgonu. Przynieś ją w ciągu trzech dni. W długi weekend zadzwoń do sekretariatu: pracownica przyjedzie otworzyć pokój.
    `,
    order: 50,
    producedBy: 'Kierownik Urzędu Stanu Cywilnego',
  },
  {
    symbol: 'EL',
    title: 'Stanowisko do spraw ewidencji ludności i dowodów osobistych',
    slug: 'ewidencja-ludnosci-i-dowody',
    parent: 'referat-organizacyjny',
    summary: 'Dowód, meldunek, numer PESEL dla cudzoziemca i spis wyborców. Jedno biurko, zwykle bez kolejki.',
    duties: [
      'dowody osobiste i odcisk palców do dowodu',
      'zameldowanie i wymeldowanie',
      'numer PESEL dla osób z zagranicy',
      'dopisanie do spisu wyborców',
    ],
    floor: 'parter',
    rooms: 'pokój 2',
    accessibility: 'Blat jest obniżony. Do osoby, która nie wychodzi z domu, przyjedziemy z czytnikiem.',
    phones: [phone('02')],
    email: email('meldunki'),
    body: `
      Najwięcej osób przychodzi w poniedziałek po szesnastej, najmniej w czwartek rano. W lipcu meldujemy też pomocników do zbiorów: przyjedź z całą grupą, ale uprzedź nas dzień wcześniej.

      O dowód dla dziecka wnioskuje jeden z rodziców. Pięciolatek musi być obecny, młodsze dziecko może zostać u babci.
    `,
    order: 11,
    producedBy: 'Kierownik Referatu Organizacyjnego',
  },
  {
    symbol: 'OŚ',
    title: 'Stanowisko do spraw ochrony środowiska',
    slug: 'ochrona-srodowiska',
    summary: 'Drzewa, azbest, decyzje środowiskowe i skargi na odór. Osoba z miarką w kieszeni.',
    duties: [
      'usunięcie drzew i krzewów',
      'wykaz wyrobów z azbestem',
      'decyzje o środowiskowych uwarunkowaniach',
      'dopłaty do nowego ogrzewania',
      'skargi na hałas, dym i zapach',
    ],
    floor: 'parter',
    rooms: 'pokój 9',
    accessibility: 'Pokój jest na końcu korytarza. Krzesła z oparciem stoją co dziesięć metrów.',
    phones: [phone('09')],
    email: email('srodowisko'),
    body: `
      Przed wizytą zmierz pień pięć centymetrów nad ziemią i zrób zdjęcie korony. Często po dwóch minutach wiadomo, że zgłoszenie nie jest potrzebne.

      ## Kiedy pracownik jest na miejscu
      We wtorki i czwartki ogląda działki. W pozostałe dni siedzi przy biurku od otwarcia urzędu.

      ## Ktoś pali śmieciami
      Zadzwoń od razu, gdy widzisz dym. Kontrola z próbką popiołu ma sens tylko wtedy, gdy piec jest ciepły.
    `,
    order: 60,
    producedBy: 'Inspektor do spraw ochrony środowiska',
  },
  {
    symbol: 'ZK',
    title: 'Stanowisko do spraw obrony cywilnej i straży pożarnych',
    slug: 'obrona-cywilna-i-straze',
    summary: 'Ostrzeżenia, ukrycia, sprzęt pięciu jednostek OSP i świadczenia dla ratowników.',
    duties: [
      'plan zarządzania kryzysowego',
      'ostrzeżenia SMS i syreny',
      'miejsca ukrycia i szkolenia ludności',
      'mundury, paliwo i badania strażaków ochotników',
      'kwalifikacja wojskowa',
    ],
    floor: 'parter',
    rooms: 'pokój 10',
    accessibility: 'Bez progów. Rozmowę z osobą głuchą prowadzimy na piśmie albo przez tłumacza na tablecie.',
    phones: [phone('10'), phone('00', 'dyżur po godzinach')],
    email: email('bezpieczenstwo'),
    body: `
      Gdy ktoś jest w niebezpieczeństwie, dzwoń pod 112. Do nas przyjdź wcześniej, żeby się przygotować: dostaniesz listę rzeczy na trzy dni i dowiesz się, gdzie w Twojej wsi jest najbliższe ukrycie.

      Naczelnicy straży rozliczają wyjazdy do piątego dnia miesiąca. Druhowie, którzy ukończyli służbę, składają tu wniosek o świadczenie ratownicze razem z oświadczeniami świadków.
    `,
    order: 70,
    producedBy: 'Inspektor do spraw obrony cywilnej',
  },
  {
    symbol: 'DG',
    title: 'Stanowisko do spraw działalności gospodarczej',
    slug: 'dzialalnosc-gospodarcza',
    parent: 'referat-finansowy',
    summary: 'Wpis do CEIDG, zezwolenia na alkohol, straganik przy drodze. Pomoc przy pierwszej firmie.',
    duties: [
      'założenie, zmiana i zawieszenie firmy w CEIDG',
      'zezwolenia na sprzedaż alkoholu',
      'sprzedaż owoców przy drodze gminnej',
      'pytania o rolniczy handel detaliczny',
    ],
    floor: 'parter',
    rooms: 'pokój 12',
    accessibility: 'Wejście wprost z korytarza, na biurku jest drugi, większy monitor dla Ciebie.',
    phones: [phone('12')],
    email: email('firma'),
    body: `
      Wpis do ewidencji firm jest bezpłatny. Listy z żądaniem przelewu za „rejestr” wysyłają oszuści. Zanim zapłacisz, pokaż nam pismo.

      Jeżeli sprzedajesz własne maliny albo sok, często nie potrzebujesz firmy. Opowiedz, co robisz i ile, a powiemy, gdzie kończy się rolnictwo, a zaczyna handel.
    `,
    order: 31,
    producedBy: 'Inspektor do spraw działalności gospodarczej',
  },
];
