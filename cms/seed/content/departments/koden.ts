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
    order: 40,
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
  },
];
