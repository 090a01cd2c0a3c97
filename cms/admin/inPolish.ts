import { counted } from '../../content-models/shared/polish.ts';

const saved = { one: 'plik', few: 'pliki', many: 'plików' };
const notSaved = { one: 'pliku', few: 'plików', many: 'plików' };

/** A sentence that Payload has in English alone, in Polish: how many of the files added at once were saved. */
export const inPolish = (message: string): string => {
  const [, verb, count] = /^(Successfully saved|Failed to save) (\d+) files$/.exec(message) ?? [];
  if (verb === undefined) return message;
  return verb === 'Failed to save'
    ? `Nie zapisano ${counted(Number(count), notSaved)}. Popraw wskazane pola i zapisz jeszcze raz.`
    : `Zapisano ${counted(Number(count), saved)}.`;
};
