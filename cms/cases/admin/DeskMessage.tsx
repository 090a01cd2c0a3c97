'use client';
import { useId, useState } from 'react';
import type { Desk } from '../../../content-models/desk/desk.ts';
import { useSay } from '../../words/useSay.ts';
import { PanelForm } from './PanelForm.tsx';
import type { DeskHand } from './useDesk.ts';

/** Writing to the resident, with a template to begin from and a file to go along. */
export const DeskMessage = ({ desk, hand }: { desk: Desk; hand: DeskHand }) => {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  // a new key empties the browser's own file field
  const [round, setRound] = useState(0);
  const send = async () => {
    const words = { seen: desk.seen, text };
    const form = new FormData();
    form.append('_payload', JSON.stringify(words));
    if (file) form.append('file', file);
    if (await hand.act('/message', file ? form : words)) {
      setText('');
      setFile(undefined);
      setRound(round + 1);
    }
  };
  return (
    <section aria-labelledby="case-messages">
      <h2 id="case-messages">{say({ pl: 'Wiadomości', en: 'Messages' })}</h2>
      {desk.unread === 0 ? null : (
        <p className="case-panel__note">
          {say({ pl: 'Nieprzeczytane wiadomości mieszkańca:', en: 'Unread messages of the resident:' })} {desk.unread}{' '}
          <button
            type="button"
            className="case-panel__button"
            disabled={hand.busy}
            onClick={() => void hand.act('/read', {})}
          >
            {say({ pl: 'Oznacz jako przeczytane', en: 'Mark as read' })}
          </button>
        </p>
      )}
      <PanelForm onSend={() => void send()}>
        {desk.templates.length === 0 ? null : (
          <div className="case-panel__field">
            <label htmlFor={`${id}-template`}>{say({ pl: 'Zacznij od wzoru', en: 'Begin from a template' })}</label>
            <select
              id={`${id}-template`}
              value=""
              onChange={(event) => {
                const chosen = desk.templates[Number(event.target.value)];
                if (chosen) setText((before) => (before === '' ? chosen.text : `${before}\n\n${chosen.text}`));
              }}
            >
              <option value="">{say({ pl: 'bez wzoru', en: 'no template' })}</option>
              {desk.templates.map(({ title }, place) => (
                <option key={title} value={place}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="case-panel__field">
          <label htmlFor={`${id}-text`}>{say({ pl: 'Napisz do mieszkańca', en: 'Write to the resident' })}</label>
          <textarea
            id={`${id}-text`}
            rows={4}
            required
            maxLength={5000}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </div>
        <div className="case-panel__field">
          <label htmlFor={`${id}-file`}>{say({ pl: 'Plik (nieobowiązkowy)', en: 'File (optional)' })}</label>
          <input
            key={round}
            id={`${id}-file`}
            type="file"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
            }}
          />
        </div>
        <button type="submit" className="case-panel__button" disabled={hand.busy}>
          {say({ pl: 'Wyślij wiadomość', en: 'Send the message' })}
        </button>
      </PanelForm>
    </section>
  );
};
