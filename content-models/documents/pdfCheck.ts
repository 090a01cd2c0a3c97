import { z } from 'zod';

/** What a look into a PDF found. */
export const pdfCheckSchema = z.object({
  pages: z.int().nonnegative(),
  tagged: z.boolean(),
  language: z.string().optional(),
  title: z.string().optional(),
  hasText: z.boolean(),
});
export type PdfCheck = z.infer<typeof pdfCheckSchema>;

/** What keeps a PDF from people who cannot see it, each with a way to mend it (WCAG, PDF/UA; poland.md A5). */
export const pdfFaults = ({ tagged, language, title, hasText }: PdfCheck): string[] => [
  ...(hasText
    ? []
    : ['To skan: w pliku nie ma tekstu, tylko obraz. Zapisz PDF z edytora tekstu albo rozpoznaj tekst (OCR).']),
  ...(tagged
    ? []
    : ['Brak znaczników: czytnik ekranu nie odróżni nagłówka od tabeli. Eksportuj z opcją „PDF z tagami”.']),
  ...(language ? [] : ['Nie podano języka dokumentu. Ustaw język tekstu w edytorze przed eksportem.']),
  ...(title ? [] : ['Brak tytułu we właściwościach pliku. Wpisz go w „Właściwościach dokumentu”.']),
];

/** The verdict on a PDF in words for staff. */
export const pdfVerdict = (check: PdfCheck | undefined): string => {
  if (!check)
    return 'Nie udało się zajrzeć do pliku: jest zaszyfrowany albo uszkodzony. Zapisz go na nowo i dodaj jeszcze raz.';
  const faults = pdfFaults(check);
  return faults.length === 0
    ? 'Plik jest dostępny: ma znaczniki, język, tytuł i tekst.'
    : ['Plik nie jest dostępny dla wszystkich.', ...faults].join('\n');
};
