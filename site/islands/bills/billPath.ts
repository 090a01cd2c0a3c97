/** The page of a company, within itself: its bills, its meters, or one bill. */
export const companyPart = (link: string, part: 'rachunki' | 'liczniki'): string =>
  `?${new URLSearchParams({ link, widok: part }).toString()}`;

/** One bill within the page of its company. */
export const billPart = (link: string, bill: string): string =>
  `?${new URLSearchParams({ link, widok: 'rachunek', rachunek: bill }).toString()}`;
