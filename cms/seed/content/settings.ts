import type { Commune } from '../../../content-models/communes/commune.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { yearOf } from './numbers.ts';

/** What a demo commune says of itself besides name, address and hours; accounts and tax numbers are invented. */
export type DemoSettings = Pick<Commune, 'facts' | 'socialLinks' | 'closures' | 'footerNote' | 'alertPhone'> & {
  route: string;
  /** Name of a picture in `pictures.ts`. */
  sharePicture: string;
};

const closures = (day: LocalDate): NonNullable<Commune['closures']> => {
  const year = yearOf(day);
  const next = String(Number(year) + 1);
  return [
    { on: `${year}-12-24`, until: `${year}-12-26`, words: 'święta Bożego Narodzenia' },
    { on: `${next}-01-01`, words: 'Nowy Rok' },
    { on: `${next}-01-06`, words: 'Święto Trzech Króli' },
    { on: `${next}-05-01`, until: `${next}-05-03`, words: 'święta majowe' },
  ];
};

const footerNote = 'Strona demonstracyjna: osoby, sprawy i kwoty są zmyślone.';

/** The settings of each demo commune as of that day. */
export const demoSettings = (day: LocalDate): Record<string, DemoSettings> => ({
  chelm: {
    facts: [
      { label: 'NIP', value: '000-000-00-00' },
      { label: 'Konto do opłat skarbowych', value: '00 0000 0000 0000 0000 0000 0000' },
      { label: 'Kasa', value: 'od 7:45 do 14:45, we wtorki do 16:30' },
    ],
    socialLinks: [{ label: 'Film o podziemiach kredowych', href: 'https://wideo.chelm.example/podziemia' }],
    closures: closures(day),
    alertPhone: { label: 'Centrum zarządzania kryzysowego, całą dobę', phone: '+48825653699' },
    footerNote,
    sharePicture: 'chelm-wzgorze',
    route:
      'Z dworca głównego wsiądź w autobus nr 1 lub 8 i wysiądź na przystanku „Lubelska – Urząd”: drzwi są po tej samej stronie ulicy.\nSamochodem zaparkujesz od podwórza, wjazd od ulicy Kopernika. Dwa miejsca dla osób z niepełnosprawnościami są najbliżej wejścia bez progów i windy.',
  },
  dzierzkowice: {
    facts: [
      { label: 'Konto gminy', value: '00 0000 0000 0000 0000 0000 0000' },
      { label: 'Kasa', value: 'od 8:00 do 14:00' },
    ],
    closures: closures(day),
    alertPhone: { label: 'Awaria wodociągu, całą dobę', phone: '+48818220099' },
    footerNote,
    sharePicture: 'dzierzkowice-maliny',
    route:
      'Autobus z Kraśnika zatrzymuje się naprzeciw urzędu, na przystanku „Terpentyna – Urząd Gminy”. Parking jest przed budynkiem, wejście z podjazdem po lewej stronie.',
  },
  koden: {
    facts: [
      { label: 'Konto gminy', value: '00 0000 0000 0000 0000 0000 0000' },
      { label: 'Kasa', value: 'od 7:30 do 13:30' },
    ],
    closures: closures(day),
    alertPhone: { label: 'Dyżur kryzysowy gminy, całą dobę', phone: '+48833750099' },
    footerNote,
    sharePicture: 'koden-bug',
    route:
      'Urząd jest przy głównej ulicy, sto metrów od rynku w stronę Bugu. Autobus z Białej Podlaskiej staje na rynku. Parking i wejście bez schodów są od tyłu budynku.',
  },
});
