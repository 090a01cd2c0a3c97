import type { Mend } from '../../../content-models/gate/gate.ts';

/** The event by which the panel asks the editors of the page for a mend. */
export const mendEvent = 'moje-miasto:mend';

/** What it asks for; the editor that did it says so. */
export interface MendRequest {
  mend: Mend;
  done: boolean;
}
