/** What happens in life and brings people to the office, in their own words; each has a list of its own. */
export const lifeEvents = {
  birth: { name: 'Rodzi się dziecko', slug: 'rodzi-sie-dziecko' },
  school: { name: 'Dziecko idzie do przedszkola lub szkoły', slug: 'dziecko-idzie-do-szkoly' },
  document: { name: 'Potrzebuję dokumentu', slug: 'potrzebuje-dokumentu' },
  moving: { name: 'Przeprowadzam się', slug: 'przeprowadzam-sie' },
  marriage: { name: 'Biorę ślub', slug: 'biore-slub' },
  building: { name: 'Buduję lub remontuję', slug: 'buduje-lub-remontuje' },
  house: { name: 'Mam dom, działkę lub ogród', slug: 'mam-dom-dzialke-lub-ogrod' },
  business: { name: 'Prowadzę firmę', slug: 'prowadze-firme' },
  car: { name: 'Kupuję lub sprzedaję samochód', slug: 'kupuje-lub-sprzedaje-samochod' },
  animal: { name: 'Mam psa lub inne zwierzę', slug: 'mam-psa-lub-inne-zwierze' },
  money: { name: 'Trudno mi zapłacić', slug: 'trudno-mi-zaplacic' },
  care: { name: 'Choruję lub się kimś opiekuję', slug: 'choruje-lub-sie-kims-opiekuje' },
  death: { name: 'Umiera bliska osoba', slug: 'umiera-bliska-osoba' },
} as const;
export type LifeEvent = keyof typeof lifeEvents;
export const lifeEventNames = Object.keys(lifeEvents) as LifeEvent[];

/** The shelves on which matters lie, for those who look by subject. */
export const cardCategories = {
  documents: { name: 'Dokumenty i meldunek', slug: 'dokumenty-i-meldunek' },
  taxes: { name: 'Podatki i opłaty', slug: 'podatki-i-oplaty' },
  waste: { name: 'Odpady i czystość', slug: 'odpady-i-czystosc' },
  environment: { name: 'Drzewa, zieleń i środowisko', slug: 'drzewa-zielen-i-srodowisko' },
  family: { name: 'Rodzina i wsparcie', slug: 'rodzina-i-wsparcie' },
  education: { name: 'Edukacja', slug: 'edukacja' },
  property: { name: 'Budowa i nieruchomości', slug: 'budowa-i-nieruchomosci' },
  roads: { name: 'Drogi i pojazdy', slug: 'drogi-i-pojazdy' },
  business: { name: 'Handel i działalność gospodarcza', slug: 'handel-i-dzialalnosc-gospodarcza' },
  letters: { name: 'Pisma, skargi i wnioski', slug: 'pisma-skargi-i-wnioski' },
} as const;
export type CardCategory = keyof typeof cardCategories;
export const cardCategoryNames = Object.keys(cardCategories) as CardCategory[];

/** Whom a matter is for. */
export const cardAudiences = {
  residents: 'mieszkańcy',
  families: 'rodziny z dziećmi',
  seniors: 'seniorzy',
  disabled: 'osoby z niepełnosprawnościami',
  businesses: 'przedsiębiorcy',
  farmers: 'rolnicy',
  organisations: 'organizacje pozarządowe',
} as const;
export type CardAudience = keyof typeof cardAudiences;
export const cardAudienceNames = Object.keys(cardAudiences) as CardAudience[];

/** The five levels of a public e-service (poland.md §6), as the office declares them. */
export const eServiceLevels: Record<1 | 2 | 3 | 4 | 5, string> = {
  1: 'informacja',
  2: 'formularz do pobrania',
  3: 'wniosek przez internet',
  4: 'cała sprawa przez internet, z opłatą i decyzją',
  5: 'sprawa przygotowana dla Ciebie',
};
