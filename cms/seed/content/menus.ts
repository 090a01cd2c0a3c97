/** One link of a demo menu: to a seeded page by its slug, or to an address. */
export type DemoMenuItem = { label: string } & ({ page: string } | { address: string });

const header = (about: { label: string; page: string }): DemoMenuItem[] => [
  { label: 'Załatw sprawę', page: 'zalatw-sprawe' },
  { label: 'Ogłoszenia', address: '/ogloszenia/' },
  { label: 'Aktualności', address: '/aktualnosci/' },
  { label: 'Wydarzenia', address: '/wydarzenia/' },
  about,
  { label: 'Urząd', page: 'urzad' },
  { label: 'BIP', page: 'bip' },
];

/** The header of each demo commune. */
export const demoHeaders: Record<string, DemoMenuItem[]> = {
  chelm: header({ label: 'O mieście', page: 'o-miescie' }),
  dzierzkowice: header({ label: 'O gminie', page: 'o-gminie' }),
  koden: header({ label: 'O gminie', page: 'o-gminie' }),
};

/** Groups of a footer that only one commune has. */
const ownGroups: Record<string, { heading: string; items: DemoMenuItem[] }[]> = {
  chelm: [
    {
      heading: 'Miasto na co dzień',
      items: [
        { label: 'Odpady i PSZOK', page: 'odpady-i-pszok' },
        { label: 'Autobusy miejskie', page: 'autobusy-miejskie' },
        { label: 'Rodzina i świadczenia', page: 'rodzina-i-swiadczenia' },
        { label: 'Budżet obywatelski', page: 'budzet-obywatelski' },
        { label: 'Cały przewodnik', page: 'miasto-na-co-dzien' },
      ],
    },
  ],
};

/** The groups of each demo commune's footer. */
export const demoFooters: Record<string, { heading: string; items: DemoMenuItem[] }[]> = Object.fromEntries(
  Object.keys(demoHeaders).map((tenant) => [
    tenant,
    [
      ...(ownGroups[tenant] ?? []),
      {
        heading: 'Co się dzieje',
        items: [
          { label: 'Aktualności', address: '/aktualnosci/' },
          { label: 'Wydarzenia', address: '/wydarzenia/' },
          { label: 'Projekty', address: '/projekty/' },
          { label: 'Galerie', address: '/galerie/' },
        ],
      },
    ],
  ]),
);
