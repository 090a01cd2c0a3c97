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
    ],
    socialLinks: [{ label: 'Film o podziemiach kredowych', href: 'https://wideo.chelm.example/podziemia' }],
    closures: closures(day),
    alertPhone: { label: 'Centrum zarządzania kryzysowego, całą dobę', phone: '+48825653699' },
    footerNote,
    sharePicture: 'chelm-wzgorze',
    route:
      'Z przystanku Urząd Miasta idź równym chodnikiem prosto do drzwi, to 80 metrów. Przy drzwiach jest dzwonek, którym wezwiesz pomoc.\nOd parkingu na podwórzu prowadzi wejście bez progów, zaraz za nim jest winda. Dwa miejsca dla osób z niepełnosprawnościami są najbliżej tego wejścia.',
  },
  dzierzkowice: {
    facts: [{ label: 'Konto gminy', value: '00 0000 0000 0000 0000 0000 0000' }],
    closures: closures(day),
    alertPhone: { label: 'Awaria wody lub drogi, po godzinach pracy', phone: '+48818220000' },
    footerNote,
    sharePicture: 'dzierzkowice-maliny',
    route:
      'Z przystanku przed urzędem masz do drzwi dwadzieścia kroków, bez przechodzenia przez jezdnię. Wejście z podjazdem jest po lewej stronie budynku, od parkingu.',
  },
  koden: {
    facts: [{ label: 'Konto gminy', value: '00 0000 0000 0000 0000 0000 0000' }],
    closures: closures(day),
    alertPhone: { label: 'Dyżur kryzysowy gminy, całą dobę', phone: '+48833750000' },
    footerNote,
    sharePicture: 'koden-bug',
    route:
      'Z rynku idź ulicą 1 Maja w stronę Bugu, urząd jest po prawej, sto metrów dalej. Wejście bez schodów jest z tyłu, od parkingu.',
  },
});
