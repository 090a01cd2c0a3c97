import type { PanelTask, PanelTile } from '../../../content-models/panel/panel.ts';

const today = '2026-11-30';
const link = '01930000-0000-7000-8000-000000000001';

const tasks: PanelTask[] = [
  {
    id: 'bill',
    title: 'Zapłać za wodę: 128,40 zł',
    reason: 'Widzisz to, bo termin minął 27 listopada 2026 r.',
    action: { label: 'Zapłać', path: '/styl/' },
    dueOn: '2026-11-27',
    overdue: true,
  },
  {
    id: 'call',
    title: 'Uzupełnij pismo o lampie',
    reason: 'Widzisz to, bo urząd czeka na zdjęcie.',
    action: { label: 'Uzupełnij', path: '/styl/' },
    dueOn: '2026-12-04',
    overdue: false,
  },
];

const tiles: PanelTile[] = [
  {
    link,
    kind: 'water',
    institution: 'Wodociągi Próbne',
    person: { id: link, name: 'ul. Kredowa 12' },
    headline: 'Do zapłaty 128,40 zł',
    lines: ['o 12,10 zł więcej niż miesiąc temu'],
    path: '/styl/',
    topics: [],
    fetchedAt: '2026-11-30T06:00:00.000Z',
  },
  {
    link,
    kind: 'school',
    institution: 'Szkoła Podstawowa nr 97',
    person: { id: link, name: 'Zofia' },
    headline: 'Średnia 4,52',
    lines: ['jutro sprawdzian z matematyki'],
    path: '/styl/',
    topics: [],
    fetchedAt: '2026-11-29T06:00:00.000Z',
    failure: 'slow',
  },
];

/** A panel that nobody has, for the page of the style. */
export const samplePanel = { today, tasks, tiles };
