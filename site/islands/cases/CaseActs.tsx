import { useState } from 'preact/hooks';
import { caseActsSchema, type CaseActs as Acts } from '../../../content-models/desk/desk.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { Folded } from '../shared/Folded.tsx';
import { later } from '../shared/later.tsx';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { useLoad } from '../shared/useLoad.ts';
import type { CaseSectionProps } from './caseSections.ts';
import { useIsBegun } from './useIsBegun.ts';

const SendForm = later(async () => (await import('./SendForm.tsx')).SendForm);

const Unread = ({ acts, onRead }: { acts: Acts; onRead: () => void }) =>
  acts.unread === 0 ? null : (
    <div class="notice measure">
      <p class="notice__title">Masz nieprzeczytane wiadomości z urzędu: {acts.unread}</p>
      <p>Są niżej, w przebiegu sprawy. Urząd zobaczy, że je przeczytano.</p>
      <p>
        <button type="button" class="button button--quiet" onClick={onRead}>
          Przeczytane
        </button>
      </p>
    </div>
  );

/** What the resident can do in their case now: answer a call, write to the office, say that they have read. */
export const CaseActs = ({ one, onChanged }: CaseSectionProps) => {
  const { loaded, retry } = useLoad(() => portal.get(`/cases/${one.number}/acts`, caseActsSchema));
  const messages = `/cases/${one.number}/messages`;
  const isMessageBegun = useIsBegun(messages);
  const [said, setSaid] = useState('');
  if (loaded.state !== 'ready') return null;
  const acts = loaded.value;
  const sent = () => {
    setSaid('Wysłane.');
    onChanged();
  };
  const read = () => {
    void portal.post(`/cases/${one.number}/read`, noContent, { body: {} }).then(retry);
  };
  return (
    <section class="section stack" aria-label="Co możesz zrobić">
      <p role="status">{said}</p>
      {one.turn === 'nobody' ? null : <p class="small soft measure">Jak liczymy termin: {acts.count}</p>}
      <Unread acts={acts} onRead={read} />
      {acts.mayComplete ? (
        <>
          <h2>Odpowiedz na wezwanie</h2>
          {acts.callUntil === undefined ? null : (
            <p class={acts.isLate ? 'notice notice--warn measure' : 'measure'}>
              {acts.isLate
                ? `Termin minął ${formatDate(acts.callUntil)} Nadal możesz wysłać uzupełnienie. Urząd zobaczy, że jest po terminie.`
                : `Masz czas do ${formatDate(acts.callUntil)}`}
            </p>
          )}
          <SendForm
            path={`/cases/${one.number}/complete`}
            fields={acts.fields}
            name="completion"
            label="Twoja odpowiedź"
            action="Wyślij uzupełnienie"
            onSent={sent}
          />
        </>
      ) : acts.mayWrite ? (
        <Folded summary="Napisz do urzędu w tej sprawie" opens={isMessageBegun}>
          {() => (
            <SendForm
              path={messages}
              fields={[]}
              name="message"
              label="Wiadomość"
              action="Wyślij wiadomość"
              onSent={sent}
            />
          )}
        </Folded>
      ) : null}
    </section>
  );
};
