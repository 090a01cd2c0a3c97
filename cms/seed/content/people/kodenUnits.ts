import type { DemoPerson } from './demoPerson.ts';
import { headsOf } from './smallOffice.ts';

/** Who answers for the posts and units of Kodeń, and whom a resident rings first in them. */
export const kodenUnitPeople: DemoPerson[] = [
  ...headsOf('+488337500', [
    [
      'referat-inwestycji-i-zamowien-publicznych',
      'Kierownik Referatu Inwestycji i Zamówień Publicznych',
      'pokój 10',
      '10',
    ],
    ['zarzadzanie-kryzysowe', 'Inspektor do spraw zarządzania kryzysowego', 'pokój 9', '09'],
    ['urzad-stanu-cywilnego', 'Kierownik Urzędu Stanu Cywilnego w Kodniu', 'pokój 4', '04'],
    ['osrodek-pomocy-spolecznej', 'Kierownik Gminnego Ośrodka Pomocy Społecznej', 'pokój 1', '20'],
    ['gminne-centrum-kultury', 'Dyrektor Gminnego Centrum Kultury', 'biuro na parterze', '30'],
    ['zaklad-uslug-komunalnych', 'Kierownik Zakładu Usług Komunalnych', 'barak biurowy', '40'],
    ['zespol-administracyjny-szkol', 'Kierownik Gminnego Zespołu Administracyjnego Szkół', 'pokój 5 w szkole', '50'],
  ]),
  {
    slug: 'asystent-miedzykulturowy',
    post: 'Asystent międzykulturowy',
    group: 'employee',
    order: 20,
    summary: 'Mówi po polsku, ukraińsku i białorusku. Idzie z Tobą do szkoły, lekarza i okienka.',
    departments: ['meldunki-i-dowody'],
    floor: 'parter',
    room: 'pokój 3',
    phones: [{ number: '+48833750013' }],
    email: 'asystent@koden.example',
    receives: 'we wtorki i czwartki od 10:00 do 14:00, w środy do 16:30',
    duties: ['pierwsze kroki w gminie', 'tłumaczenie w urzędzie i szkole', 'kurs polskiego'],
    body: `
      Asystent nie załatwia spraw za Ciebie, lecz razem z Tobą. Przetłumaczy pismo, wyjaśni, dlaczego urząd o coś pyta, i powie, czego nie podpisywać.

      ## Jak się umówić
      Wyślij SMS w swoim języku. Wystarczy imię i jedno zdanie. Rozmowa jest bezpłatna i zostaje między Wami.

      ## Dla sąsiadów i nauczycieli
      Jeżeli nie umiesz porozumieć się z nową rodziną we wsi, asystent przyjedzie też do Ciebie.
    `,
  },
];
