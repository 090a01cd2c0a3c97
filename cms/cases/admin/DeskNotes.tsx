'use client';
import type { Desk } from '../../../content-models/desk/desk.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import { DeskForm } from './DeskForm.tsx';
import type { DeskHand } from './useDesk.ts';

/** The checklist of the service and the office's own notes. */
export const DeskNotes = ({ desk, hand }: { desk: Desk; hand: DeskHand }) => {
  const say = useSay();
  return (
    <>
      {desk.checklist.length === 0 ? null : (
        <fieldset className="case-panel__checklist">
          <legend>{say({ pl: 'Do sprawdzenia', en: 'To check' })}</legend>
          {desk.checklist.map(({ text, done }, point) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={done}
                disabled={hand.busy}
                onChange={(event) => void hand.act('/checklist', { point, done: event.target.checked })}
              />{' '}
              {text}
            </label>
          ))}
        </fieldset>
      )}
      <section aria-labelledby="case-notes">
        <h2 id="case-notes">{say({ pl: 'Notatki urzędu', en: 'Notes of the office' })}</h2>
        <DeskForm
          title={say({ pl: 'Dodaj notatkę', en: 'Add a note' })}
          help={say({ pl: 'Mieszkaniec nigdy jej nie zobaczy.', en: 'The resident never sees it.' })}
          lines={[{ name: 'text', label: say({ pl: 'Notatka', en: 'Note' }), kind: 'text' }]}
          action={say({ pl: 'Zapisz notatkę', en: 'Save the note' })}
          busy={hand.busy}
          onSend={(values) => hand.act('/notes', values)}
        />
        <ul className="case-panel__history">
          {desk.notes.map(({ id, at, who, text }) => (
            <li key={id}>
              {formatDateTime(at)}, {who}
              <p className="case-panel__message">{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
