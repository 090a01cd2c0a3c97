import type { DemoPerson } from './demoPerson.ts';

const phones = (last: string): DemoPerson['phones'] => [{ number: `+488256536${last}` }];
const email = (box: string) => `${box}@chelm.example`;

const authorities: DemoPerson[] = [
  {
    slug: 'prezydent-miasta',
    post: 'Prezydent Miasta Chełm',
    group: 'authority',
    order: 1,
    summary: 'Wykonuje uchwały rady, kieruje urzędem i reprezentuje miasto.',
    floor: 'II piętro',
    room: 'pokój 200',
    phones: [{ number: '+48825653602', label: 'sekretariat' }],
    email: email('prezydent'),
    receives: 'w każdy wtorek od 14:00 do 16:30, po umówieniu w sekretariacie',
    duties: ['budżet i majątek miasta', 'bezpieczeństwo i zarządzanie kryzysowe', 'zarządzenia i decyzje'],
    body: `
      Prezydenta wybierają mieszkańcy na pięć lat. Przygotowuje projekt budżetu, wykonuje uchwały Rady Miasta i odpowiada za to, jak pracuje urząd.

      ## Jak się umówić
      1. Zadzwoń do sekretariatu albo napisz e-mail. Podaj, w jakiej sprawie przychodzisz.
      2. Zaproponujemy najbliższy wolny wtorek.
      3. Jeżeli sprawa toczy się w wydziale, weź jej numer. Odpowiedź będzie pełniejsza.

      Skargę lub wniosek możesz złożyć także ustnie. Spiszemy z Tobą protokół.
    `,
  },
  {
    slug: 'zastepca-prezydenta',
    post: 'Zastępca Prezydenta Miasta Chełm',
    group: 'authority',
    order: 2,
    deputyOf: 'prezydent-miasta',
    floor: 'II piętro',
    room: 'pokój 202',
    phones: [{ number: '+48825653602', label: 'sekretariat' }],
    email: email('zastepca'),
    receives: 'w czwartki od 13:00 do 15:00, po umówieniu w sekretariacie',
    duties: ['drogi, komunikacja i inwestycje', 'gospodarka komunalna', 'ochrona środowiska'],
  },
  {
    slug: 'sekretarz-miasta',
    post: 'Sekretarz Miasta Chełm',
    group: 'authority',
    order: 3,
    summary: 'Dba o to, żeby urząd działał sprawnie, a sprawy były załatwiane w terminie.',
    floor: 'II piętro',
    room: 'pokój 205',
    phones: phones('06'),
    email: email('sekretarz'),
    receives: 'we wtorki od 15:00 do 17:00',
    duties: ['organizacja pracy urzędu', 'skargi i wnioski', 'dostępność urzędu', 'wybory'],
    body: `
      Sekretarz organizuje pracę urzędu i pilnuje terminów. Jest też koordynatorem dostępności: odpowiada za to, żeby do urzędu dało się wejść, dodzwonić i żeby dało się przeczytać tę stronę.

      ## Kiedy warto przyjść
      - Gdy sprawa się przedłuża i nie wiesz dlaczego.
      - Gdy chcesz pochwalić albo poskarżyć się na obsługę.
      - Gdy coś w budynku albo na stronie utrudnia Ci załatwienie sprawy.
    `,
  },
  {
    slug: 'skarbnik-miasta',
    post: 'Skarbnik Miasta Chełm',
    group: 'authority',
    order: 4,
    summary: 'Pilnuje budżetu miasta i odpowiada za księgi.',
    floor: 'II piętro',
    room: 'pokój 207',
    phones: phones('07'),
    email: email('skarbnik'),
    duties: ['budżet i sprawozdania', 'wieloletnia prognoza finansowa', 'kontrasygnata umów'],
    body: `
      Skarbnik przygotowuje budżet razem z wydziałami i sprawdza, czy miasto stać na każdą umowę. Bez kontrasygnaty skarbnika umowa, z której wynika wydatek, nie jest skuteczna.

      Projekt budżetu trafia do Rady Miasta i Regionalnej Izby Obrachunkowej do 15 listopada. Sprawozdania z wykonania budżetu ogłaszamy co kwartał.
    `,
  },
];

const heads: DemoPerson[] = (
  [
    ['wydzial-spraw-obywatelskich', 'Dyrektor Wydziału Spraw Obywatelskich', 'parter', 'pokój 5', '12'],
    ['urzad-stanu-cywilnego', 'Kierownik Urzędu Stanu Cywilnego', 'parter', 'pokój 20', '20'],
    ['wydzial-podatkow-i-oplat', 'Dyrektor Wydziału Podatków i Opłat', 'I piętro', 'pokój 110', '42'],
    ['wydzial-gospodarki-komunalnej', 'Dyrektor Wydziału Gospodarki Komunalnej', 'I piętro', 'pokój 118', '50'],
    [
      'wydzial-infrastruktury-komunalnej',
      'Dyrektor Wydziału Infrastruktury Komunalnej',
      'II piętro',
      'pokój 214',
      '60',
    ],
    ['wydzial-ochrony-srodowiska', 'Dyrektor Wydziału Ochrony Środowiska', 'III piętro', 'pokój 309', '70'],
    ['wydzial-spraw-spolecznych', 'Dyrektor Wydziału Spraw Społecznych', 'parter', 'pokój 27', '80'],
    ['wydzial-organizacyjny-i-kadr', 'Dyrektor Wydziału Organizacyjnego i Kadr', 'parter', 'pokój 12', '05'],
    ['biuro-rady-miasta', 'Kierownik Biura Rady Miasta', 'I piętro', 'pokój 105', '30'],
  ] as const
).map(([department, post, floor, room, last]) => ({
  slug: `kieruje-${department}`,
  post,
  group: 'employee',
  order: 10,
  leads: [department],
  floor,
  room,
  phones: phones(last),
}));

const staff: DemoPerson[] = [
  {
    slug: 'zastepca-dyrektora-spraw-obywatelskich',
    post: 'Zastępca Dyrektora Wydziału Spraw Obywatelskich',
    group: 'employee',
    order: 20,
    departments: ['wydzial-spraw-obywatelskich'],
    deputyOf: 'kieruje-wydzial-spraw-obywatelskich',
    floor: 'parter',
    room: 'pokój 5',
    phones: phones('13'),
    duties: ['wybory', 'zgromadzenia'],
  },
  {
    slug: 'dowody-osobiste',
    post: 'Stanowisko do spraw dowodów osobistych',
    group: 'employee',
    order: 30,
    departments: ['wydzial-spraw-obywatelskich'],
    floor: 'parter',
    room: 'stanowiska 1 i 2',
    phones: phones('10'),
    email: email('dowody'),
    duties: ['wnioski o dowód', 'odbiór dowodów', 'wizyta w domu osoby chorej'],
  },
  {
    slug: 'ewidencja-ludnosci',
    post: 'Stanowisko do spraw ewidencji ludności',
    group: 'employee',
    order: 30,
    departments: ['wydzial-spraw-obywatelskich'],
    floor: 'parter',
    room: 'stanowiska 3 i 4',
    phones: phones('10'),
    duties: ['zameldowanie', 'zaświadczenia'],
  },
  {
    slug: 'oplata-za-odpady',
    post: 'Stanowisko do spraw opłaty za odpady',
    group: 'employee',
    order: 30,
    departments: ['wydzial-podatkow-i-oplat', 'wydzial-gospodarki-komunalnej'],
    floor: 'I piętro',
    room: 'pokój 113',
    phones: phones('41'),
    email: email('oplata.odpady'),
    duties: ['deklaracje', 'salda i wpłaty'],
  },
  {
    slug: 'podatek-od-nieruchomosci',
    post: 'Stanowisko do spraw podatku od nieruchomości',
    group: 'employee',
    order: 30,
    departments: ['wydzial-podatkow-i-oplat'],
    floor: 'I piętro',
    room: 'pokój 111',
    phones: phones('40'),
    duties: ['informacje IN-1', 'decyzje podatkowe'],
  },
  {
    slug: 'ochrona-drzew',
    post: 'Stanowisko do spraw ochrony drzew',
    group: 'employee',
    order: 30,
    departments: ['wydzial-ochrony-srodowiska'],
    floor: 'III piętro',
    room: 'pokój 309',
    phones: phones('71'),
    duties: ['zgłoszenia i zezwolenia na wycinkę', 'oględziny'],
  },
  {
    slug: 'karta-duzej-rodziny',
    post: 'Stanowisko do spraw Karty Dużej Rodziny',
    group: 'employee',
    order: 30,
    departments: ['wydzial-spraw-spolecznych'],
    floor: 'parter',
    room: 'pokój 27',
    phones: phones('81'),
    duties: ['wnioski o kartę', 'zniżki u partnerów'],
  },
  {
    slug: 'utrzymanie-drog',
    post: 'Stanowisko do spraw utrzymania dróg',
    group: 'employee',
    order: 30,
    departments: ['wydzial-infrastruktury-komunalnej'],
    floor: 'II piętro',
    room: 'pokój 214',
    phones: phones('62'),
    duties: ['ubytki w jezdni', 'odśnieżanie'],
  },
  {
    slug: 'redakcja-strony',
    title: 'Redakcja Chełm (demo)',
    post: 'Redakcja strony miasta',
    group: 'employee',
    order: 30,
    departments: ['biuro-dialogu-z-mieszkancami'],
    floor: 'parter',
    room: 'pokój 3',
    phones: phones('86'),
    email: email('redaktor'),
    duties: ['ogłoszenia i strona internetowa'],
  },
];

/** Whom residents of Chełm may turn to; those who are stood in for come before their deputies. */
export const chelmPeople: DemoPerson[] = [...authorities, ...heads, ...staff];
