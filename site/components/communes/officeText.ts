import type { Commune } from '../../../content-models/communes/commune.ts';
import { formatPhone } from './formatPhone.ts';

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'];

/** What the office's text is made of besides the commune itself. */
export interface OfficeDuties {
  departments: readonly { title: string; summary: string }[];
  matters: readonly { category: string; titles: readonly string[] }[];
}

/**
 * What the office does, as plain text that any program reads (act of 19 July 2019 on ensuring accessibility, art. 6
 * pkt 3 lit. c): short lines, no abbreviations, one heading above each part.
 */
export const officeText = (commune: Commune, { departments, matters }: OfficeDuties): string => {
  const { street, postalCode, town } = commune.address;
  const parts: [heading: string, lines: string[]][] = [
    ['Kim jesteśmy', [`${commune.officeName}.`, `Urzędem kieruje ${commune.authority}.`]],
    [
      'Gdzie jesteśmy i jak się z nami skontaktować',
      [
        `Adres: ${street}, ${postalCode} ${town}.`,
        `Telefon: ${formatPhone(commune.phone)}.`,
        `E-mail: ${commune.email}`,
        `Adres do doręczeń elektronicznych: ${commune.electronicDelivery}`,
        `Strona: ${commune.origin}/`,
      ],
    ],
    [
      'Kiedy urząd jest otwarty',
      commune.openingHours.map(({ weekday, from, to }) => `${weekdays[weekday - 1] ?? ''}: od ${from} do ${to}`),
    ],
    ['Czym zajmują się wydziały', departments.map(({ title, summary }) => [title, summary].filter(Boolean).join(': '))],
    ...matters.map(({ category, titles }): [string, string[]] => [`Sprawy: ${category}`, [...titles]]),
    [
      'Dostępność',
      [`Tekst łatwy do czytania: ${commune.origin}/urzad/etr/`, `Polski język migowy: ${commune.origin}/urzad/pjm/`],
    ],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}\n\n${lines.join('\n')}\n`)
    .join('\n\n');
};
