import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488337500${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@koden.example`;
const upstairs = 'Pokój jest na piętrze, do którego prowadzą schody. Zadzwoń, a zejdziemy do Ciebie na parter.';

/** The departments of the office of Kodeń. */
export const kodenDepartments: DemoDepartment[] = [
  {
    symbol: 'OR',
    title: 'Referat Organizacyjny i Spraw Obywatelskich',
    slug: 'referat-organizacyjny-i-spraw-obywatelskich',
    summary: 'Dowody, meldunki, pisma, rada i praca w urzędzie.',
    duties: ['dowody osobiste i meldunki', 'pisma, skargi i wnioski', 'obsługa rady i sołtysów', 'nabory do pracy'],
    floor: 'parter',
    rooms: 'pokoje 3 i 8',
    accessibility: 'Na parterze. Wejście z podjazdem jest od strony parkingu za urzędem.',
    phones: [phone('03')],
    email: 'urzad@koden.example',
    body: `
      Tu przychodzi poczta, tu przechowujemy protokoły z sesji i narad sołtysów. Skargę przyjmujemy w pokoju 8, w spokoju, przy zamkniętych drzwiach.

      Szukasz pracy w urzędzie? Ogłoszenia o naborach wiszą przez dziesięć dni. Dokumenty oddaj w zaklejonej kopercie, otwiera je komisja.
    `,
    order: 10,
    producedBy: 'Sekretarz Gminy Kodeń',
  },
  {
    symbol: 'FN',
    title: 'Referat Finansowy',
    slug: 'referat-finansowy',
    summary: 'Podatki, opłaty i kasa.',
    duties: ['podatek rolny, leśny i od nieruchomości', 'opłata za odpady', 'raty i umorzenia', 'kasa'],
    floor: 'parter',
    rooms: 'pokoje 5 i 6',
    accessibility: 'Na parterze, drzwi bez progu.',
    phones: [phone('05')],
    email: email('podatki'),
    body: `
      Kasa jest w pokoju 6 i przyjmuje także karty. Między dwunastą a wpół do pierwszej ma przerwę, wtedy zapłacisz u nas tylko telefonem.

      Decyzje podatkowe roznoszą sołtysi w lutym. Właściciele letnisk dostają je pocztą na adres, który podali. Zmieniłeś go? Daj znać do stycznia.
    `,
    order: 20,
    producedBy: 'Skarbnik Gminy Kodeń',
  },
  {
    symbol: 'RO',
    title: 'Referat Rolnictwa i Ochrony Środowiska',
    slug: 'referat-rolnictwa-i-ochrony-srodowiska',
    summary: 'Odpady, drzewa, szkody w uprawach i ochrona przed powodzią.',
    duties: ['odbiór odpadów', 'usunięcie drzewa', 'szkody po powodzi i suszy', 'wały i rowy', 'bezdomne zwierzęta'],
    floor: 'I piętro',
    rooms: 'pokój 12',
    accessibility: upstairs,
    phones: [phone('12'), phone('00', 'dyżur w czasie wezbrania')],
    email: email('srodowisko'),
    body: `
      Pracownicy częściej stoją na wale niż siedzą za biurkiem. Umów oględziny: powiedz, czy dojedzie się samochodem osobowym, i zaznacz miejsce na mapie.

      ## Bocian, bóbr, wilk
      Szkodę od zwierząt chronionych szacuje dyrekcja ochrony środowiska w Lublinie. Pomożemy napisać do niej wniosek i policzyć straty.
    `,
    order: 30,
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
  },
  {
    symbol: 'PT',
    title: 'Referat Promocji i Turystyki',
    slug: 'referat-promocji-i-turystyki',
    summary: 'Wydarzenia, przystań nad Bugiem, szlaki i informacja dla gości.',
    duties: ['wydarzenia i patronaty', 'przystań kajakowa', 'szlaki i drogowskazy', 'punkt informacji turystycznej'],
    floor: 'I piętro',
    rooms: 'pokój 15',
    accessibility: upstairs,
    phones: [phone('15')],
    email: email('turystyka'),
    body: `
      Wydajemy mapy, pieczątki do paszportu turysty i bilety na wieżę. Fotografowi powiemy, o której słońce oświetla ikonostas w Kostomłotach.

      Patronat nad imprezą to nie pieniądze, ale plakaty, namiot i nagłośnienie. Poproś o niego sześć tygodni wcześniej.
    `,
    order: 40,
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
  },
];
