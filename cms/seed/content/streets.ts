import type { Street } from '../../../content-models/streets/street.ts';
import type { DemoOffice } from './serviceCards/stampDuty.ts';

const inTown = (town: string, kind: Street['kind'], names: readonly string[]): Street[] =>
  names.map((name) => ({ kind, name, town }));

const chelm: Street[] = [
  ...inTown('Chełm', 'ul.', [
    ...['11 Listopada', '1 Pułku Szwoleżerów', 'Adama Mickiewicza', 'Akacjowa', 'Bazylany', 'Bieławin', 'Botaniczna'],
    ...['Browarna', 'Brzozowa', 'Bydgoska', 'Ceramiczna', 'Chemiczna', 'Czarnieckiego', 'Fabryczna', 'Ceglana'],
    ...['Gdańska', 'Graniczna', 'Hrubieszowska', 'Jagiellońska', 'Jedność', 'Jasna', 'Juliusza Słowackiego'],
    ...[
      'Kamena',
      'Kilińskiego',
      'Klonowa',
      'Kolejowa',
      'Kopernika',
      'Koszarowa',
      'Krótka',
      'Krzywa',
      'Ks. Piotra Skargi',
    ],
    ...['Kredowa', 'Księdza Jerzego Popiełuszki', 'Kwiatowa', 'Leśna', 'Lipowa', 'Litewska', 'Lubelska', 'Lwowska'],
    ...['Łąkowa', 'Maczka', 'Mała', 'Metalowa', 'Młynarska', 'Młodowskiej', 'Nadrzeczna', 'Obłońska', 'Ogrodowa'],
    ...['Okszowska', 'Orląt Lwowskich', 'Partyzantów', 'Piękna', 'Piwna', 'Pocztowa', 'Podwalna', 'Pogodna', 'Polna'],
    ...[
      'Połaniecka',
      'Pszenna',
      'Rampa Brzeska',
      'Reformacka',
      'Rejowiecka',
      'Sienkiewicza',
      'Sosnowa',
      'Spółdzielcza',
    ],
    ...['Starościńska', 'Stephensona', 'Szkolna', 'Szpitalna', 'Szymanowskiego', 'Trubakowska', 'Uściługska', 'Wąska'],
    ...[
      'Wesoła',
      'Wiejska',
      'Wojsławicka',
      'Wołyńska',
      'Wygon',
      'Zachodnia',
      'Zielona',
      'Żeromskiego',
      'Żwirki i Wigury',
    ],
  ]),
  ...inTown('Chełm', 'al.', ['Armii Krajowej', '3 Maja', 'Piłsudskiego', 'Przyjaźni', 'Żołnierzy I Armii WP']),
  ...inTown('Chełm', 'pl.', ['Doktora Edwarda Łuczkowskiego', 'Gdański', 'Kościuszki', 'Tysiąclecia']),
  ...inTown('Chełm', 'os.', ['Dyrekcja Dolna', 'Dyrekcja Górna', 'Kościuszki', 'Słoneczne', 'XXX-lecia', 'Zachód']),
  ...inTown('Chełm', 'rondo', ['Dmowskiego', 'Solidarności']),
];

const dzierzkowice: Street[] = [
  ...inTown('Terpentyna', 'ul.', ['Kraśnicka', 'Leśna', 'Szkolna']),
  ...inTown('Dzierzkowice-Rynek', 'inne', ['Rynek']),
];

const koden: Street[] = [
  ...inTown('Kodeń', 'ul.', [
    '1 Maja',
    '3 Maja',
    'Bialska',
    'Brzeska',
    'Kalwaryjska',
    'Nadbużańska',
    'Niecała',
    'Nowa',
  ]),
  ...inTown('Kodeń', 'ul.', ['Polna', 'Sapiehów', 'Spółdzielcza', 'Szkolna', 'Słoneczna']),
  ...inTown('Kodeń', 'rynek', ['Rynek']),
];

/** The streets each demo commune keeps; most villages of the two rural ones have none. */
export const demoStreets: Readonly<Record<DemoOffice, readonly Street[]>> = { chelm, dzierzkowice, koden };
