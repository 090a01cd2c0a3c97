import type { DemoPerson } from './demoPerson.ts';

/** What tells one small office from another. */
interface SmallOffice {
  /** `Gminy Kodeń` */
  of: string;
  /** `koden.example` */
  host: string;
  /** everything of a phone number but its last two digits */
  trunk: string;
  /** where and when the mayor receives people, and what for */
  mayor: Required<Pick<DemoPerson, 'summary' | 'floor' | 'room' | 'receives' | 'duties' | 'body'>>;
  heads: readonly Head[];
}

/** Who runs a department: its slug, the post, the room, the last two digits of the phone. */
type Head = readonly [string, string, string, string];

/** The heads of departments, under a trunk that is everything of a phone number but its last two digits. */
export const headsOf = (trunk: string, heads: readonly Head[]): DemoPerson[] =>
  heads.map(([department, post, room, last]) => ({
    slug: `kieruje-${department}`,
    post,
    group: 'employee',
    order: 10,
    leads: [department],
    room,
    phones: [{ number: `${trunk}${last}` }],
  }));

/** The mayor, the secretary, the treasurer and the heads of a commune's small office. */
export const smallOffice = ({ of, host, trunk, mayor, heads }: SmallOffice): DemoPerson[] => [
  {
    slug: 'wojt',
    post: `Wójt ${of}`,
    group: 'authority',
    order: 1,
    ...mayor,
    phones: [{ number: `${trunk}00`, label: 'sekretariat' }],
    email: `wojt@${host}`,
  },
  {
    slug: 'sekretarz',
    post: `Sekretarz ${of}`,
    group: 'authority',
    order: 2,
    floor: 'parter',
    room: 'pokój 7',
    phones: [{ number: `${trunk}07` }],
    email: `sekretarz@${host}`,
    duties: ['organizacja urzędu', 'skargi i wnioski', 'dostępność'],
  },
  {
    slug: 'skarbnik',
    post: `Skarbnik ${of}`,
    group: 'authority',
    order: 3,
    floor: 'parter',
    room: 'pokój 6',
    phones: [{ number: `${trunk}06` }],
    email: `skarbnik@${host}`,
    duties: ['budżet i sprawozdania'],
  },
  ...headsOf(trunk, heads),
];
