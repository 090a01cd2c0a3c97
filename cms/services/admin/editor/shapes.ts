import type { Words } from '../../../words/inLanguage.ts';
import type { Draft } from './editorState.ts';

/** One choice of a list, with its words. */
export interface Option {
  value: string;
  label: Words;
}
/** One choice, with its words in both languages. */
export const option = (value: string, pl: string, en: string): Option => ({ value, label: { pl, en } });
/** A list of choices, or how it follows from the form itself. */
export type Options = readonly Option[] | ((draft: Draft, departments: readonly Option[]) => readonly Option[]);

interface Named {
  key: string;
  label: Words;
  help?: Words;
}

/** How one setting of a definition is asked for; sections and kinds of questions are lists of these. */
export type Shape = Named &
  (
    | { is: 'line' | 'text' | 'date' | 'money' | 'paragraphs' | 'lines' }
    /** `times`: how many of what is kept make one of what is typed */
    | { is: 'number'; times?: number }
    /** `on` and `off` are what is kept for a tick and for none; nothing is kept for `undefined` */
    | { is: 'yes'; on: unknown; off?: unknown }
    | { is: 'pick'; options: Options; empty?: Words }
    | { is: 'several'; options: Options }
    | { is: 'day' }
    | { is: 'condition'; isOptional: boolean }
    | { is: 'amount'; isMoney: boolean }
    | { is: 'rows'; one: Words; shapes: readonly Shape[]; make: (draft: Draft) => unknown; titleKey?: string }
    | { is: 'part'; shapes: readonly Shape[]; make: () => unknown }
  );
