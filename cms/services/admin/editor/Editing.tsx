'use client';
import { createContext, useContext } from 'react';
import type { Askable } from '../../../../content-models/services/askable.ts';
import type { Draft, Path } from './editorState.ts';
import type { Fault } from './faults.ts';
import type { Option } from './shapes.ts';

/** What every part of the editor works on. */
export interface Editing {
  draft: Draft;
  faults: readonly Fault[];
  readOnly: boolean;
  departments: readonly Option[];
  /** names that were there when the form was opened: they are kept, whatever the label becomes */
  oldNames: ReadonlySet<string>;
  /** puts something in a place; typing in one `place` is one step of undo */
  put: (path: Path, value: unknown, place?: string) => void;
  /** puts a whole draft in place of the present one */
  replace: (draft: Draft, place?: string) => void;
  /** tells what was done, for those who do not see it */
  tell: (text: string) => void;
  /** what the rule in this place may look at */
  askedAt: (path: Path) => Askable[];
}

const EditingContext = createContext<Editing | undefined>(undefined);

/** Gives the parts of the editor what they work on. */
export const EditingProvider = EditingContext.Provider;

/** What the editor works on. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('This part belongs into the editor of an e-service.');
  return editing;
};

/** The id of the control in a place, so that a link in the list of faults leads to it. */
export const idOf = (path: Path): string => `def-${path.join('-')}`;
