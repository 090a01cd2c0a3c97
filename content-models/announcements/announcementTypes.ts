/** What a type is called and where its list lives; the order is the order of menus. */
interface AnnouncementTypeNames {
  /** `uchwała` */
  singular: string;
  /** `Uchwały` */
  plural: string;
  /** part of the list's address: `/ogloszenia/typ/uchwaly/` */
  slug: string;
}

/** Every type of official announcement (poland.md §3), by its name in code. */
export const announcementTypes = {
  resolution: { singular: 'uchwała', plural: 'Uchwały', slug: 'uchwaly' },
  ordinance: { singular: 'zarządzenie', plural: 'Zarządzenia', slug: 'zarzadzenia' },
  notice: { singular: 'obwieszczenie', plural: 'Obwieszczenia', slug: 'obwieszczenia' },
  tender: { singular: 'przetarg', plural: 'Przetargi', slug: 'przetargi' },
  recruitment: { singular: 'nabór', plural: 'Nabory', slug: 'nabory' },
  consultation: { singular: 'konsultacje', plural: 'Konsultacje społeczne', slug: 'konsultacje' },
  propertyList: { singular: 'wykaz nieruchomości', plural: 'Wykazy nieruchomości', slug: 'wykazy-nieruchomosci' },
  propertyTender: {
    singular: 'przetarg na nieruchomość',
    plural: 'Przetargi na nieruchomości',
    slug: 'przetargi-na-nieruchomosci',
  },
  petition: { singular: 'petycja', plural: 'Petycje', slug: 'petycje' },
  grantCompetition: { singular: 'konkurs ofert', plural: 'Konkursy ofert', slug: 'konkursy-ofert' },
  communique: { singular: 'komunikat', plural: 'Komunikaty', slug: 'komunikaty' },
  crisisAlert: { singular: 'komunikat kryzysowy', plural: 'Komunikaty kryzysowe', slug: 'komunikaty-kryzysowe' },
} as const satisfies Record<string, AnnouncementTypeNames>;

export type AnnouncementType = keyof typeof announcementTypes;

export const announcementTypeNames = Object.keys(announcementTypes) as AnnouncementType[];

/** The type whose list has this address part, if any. */
export const announcementTypeOfSlug = (slug: string): AnnouncementType | undefined =>
  announcementTypeNames.find((name) => announcementTypes[name].slug === slug);
