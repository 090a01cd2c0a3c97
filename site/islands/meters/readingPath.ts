/** Where a resident gives the state of a meter. */
export const readingPath = (link: string, meter: string): string =>
  `/moje-miasto/odczyt/?${new URLSearchParams({ link, licznik: meter }).toString()}`;
