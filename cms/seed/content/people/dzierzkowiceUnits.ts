import type { DemoPerson } from './demoPerson.ts';
import { headsOf } from './smallOffice.ts';

/** Who answers for the posts and units of Dzierzkowice, and whom a resident rings first in them. */
export const dzierzkowiceUnitPeople: DemoPerson[] = [
  ...headsOf('+488182200', [
    ['urzad-stanu-cywilnego', 'Kierownik Urzędu Stanu Cywilnego w Dzierzkowicach', 'pokój 8', '08'],
    ['ochrona-srodowiska', 'Inspektor do spraw ochrony środowiska', 'pokój 9', '09'],
    ['obrona-cywilna-i-straze', 'Inspektor do spraw obrony cywilnej', 'pokój 10', '10'],
    ['dzialalnosc-gospodarcza', 'Inspektor do spraw działalności gospodarczej', 'pokój 12', '12'],
    ['gminny-osrodek-pomocy-spolecznej', 'Kierownik Gminnego Ośrodka Pomocy Społecznej', 'pokój A', '20'],
    ['gminna-biblioteka-publiczna', 'Kierownik Gminnej Biblioteki Publicznej', 'wypożyczalnia', '30'],
    ['zespol-obslugi-szkol', 'Kierownik Zespołu Obsługi Szkół i Przedszkoli', 'gabinet 112', '40'],
  ]),
  {
    slug: 'koordynator-dostepnosci',
    post: 'Koordynator do spraw dostępności',
    group: 'employee',
    order: 20,
    summary: 'Dba o to, żeby do urzędu dało się wjechać, dodzwonić i żeby dało się przeczytać tę stronę.',
    departments: ['referat-organizacyjny'],
    floor: 'parter',
    room: 'pokój 7',
    phones: [{ number: '+48818220015' }],
    email: 'dostepnosc@dzierzkowice.example',
    receives: 'w środy od 9:00 do 11:00, a po umówieniu także u Ciebie w domu',
    duties: ['tłumacz języka migowego', 'skargi na bariery', 'tekst łatwy do czytania'],
    body: `
      Świetlica ma za wysoki próg, formularz miga, a litery są za jasne? Powiedz o tym koordynatorowi. Nie musisz podawać przepisu ani diagnozy.

      ## Co dzieje się ze zgłoszeniem
      1. Do trzech dni dzwonimy i pytamy, co dokładnie przeszkadza.
      2. Drobne rzeczy, jak dzwonek lub naklejka na szybie, poprawiamy w tydzień.
      3. O większych decyduje Wójt. Dostaniesz odpowiedź z datą.

      Latem koordynator objeżdża wszystkie świetlice z miarką i poziomicą.
    `,
  },
];
