import chelm from '../../styles/communes/chelm.css?raw';
import dzierzkowice from '../../styles/communes/dzierzkowice.css?raw';
import koden from '../../styles/communes/koden.css?raw';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { coloursOf, type Colours, type Scheme } from '../../styles/communeTokens.ts';

const files: Record<Commune['theme'], string> = { chelm, dzierzkowice, koden };

/** The colours of one commune by day and by night, out of the very file that its pages are drawn with. */
export const communeColours = (theme: Commune['theme']): Record<Scheme, Colours> => coloursOf(files[theme]);

/** What each colour is for. */
export const colourUses: Record<string, string> = {
  paper: 'tło strony',
  'paper-raised': 'pola formularzy, listy, okna',
  'paper-sunken': 'tło czegoś nieczynnego',
  ink: 'tekst',
  'ink-soft': 'tekst cichszy: daty, podpisy',
  line: 'linia między wierszami, ozdoba',
  'line-strong': 'brzeg pola',
  town: 'odnośnik, główny przycisk',
  'town-strong': 'to samo pod kursorem',
  'town-ink': 'tekst na przycisku',
  'town-tint': 'tło wyróżnionej ramki',
  band: 'otwarcie strony głównej i stopka',
  'band-ink': 'tekst na pasie',
  'band-soft': 'cichszy tekst na pasie',
  focus: 'obwódka tego, co ma fokus',
  ok: 'zrobione, zapłacone',
  warn: 'uwaga',
  stop: 'błąd, po terminie',
};
