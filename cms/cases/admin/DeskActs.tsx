'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import type { Desk } from '../../../content-models/desk/desk.ts';
import { useSay } from '../../words/useSay.ts';
import { DeskForm } from './DeskForm.tsx';
import type { DeskHand } from './useDesk.ts';

/** Acts that are no moves along the definition: a new day, taking a move back, another office. */
export const DeskActs = ({ one, desk, hand }: { one: CaseForClerk; desk: Desk; hand: DeskHand }) => {
  const say = useSay();
  const { act, busy } = hand;
  const seen = { seen: desk.seen };
  return desk.mayExtend || desk.mayUndo ? (
    <section aria-labelledby="case-acts">
      <h2 id="case-acts">{say({ pl: 'Inne czynności', en: 'Other acts' })}</h2>
      {desk.mayUndo ? (
        <DeskForm
          title={say({ pl: 'Cofnij ostatni krok', en: 'Take the last step back' })}
          help={say({
            pl: 'Tylko dziś i dopóki mieszkaniec nic nie zrobił. Mieszkaniec przeczyta, że to była pomyłka.',
            en: 'Only today, and until the resident has acted. The resident reads that it was a mistake.',
          })}
          lines={[{ name: 'reason', label: say({ pl: 'Powód', en: 'Reason' }), kind: 'text' }]}
          action={say({ pl: 'Cofnij krok', en: 'Take it back' })}
          busy={busy}
          onSend={(values) => act('/undo', { ...seen, ...values })}
        />
      ) : null}
      {desk.mayExtend ? (
        <>
          <DeskForm
            title={say({ pl: 'Przedłuż termin (art. 36 KPA)', en: 'Extend the term (KPA art. 36)' })}
            help={say({
              pl: 'Do mieszkańca pójdzie zawiadomienie z powodem, nowym terminem i pouczeniem o ponagleniu (art. 37).',
              en: 'The resident gets a notice with the reason, the new day and the right of urging (art. 37).',
            })}
            lines={[
              { name: 'to', label: say({ pl: 'Nowy termin', en: 'New day' }), kind: 'day' },
              {
                name: 'reasons',
                label: say({ pl: 'Dlaczego urząd nie zdąży', en: 'Why the office is late' }),
                kind: 'text',
              },
            ]}
            action={say({ pl: 'Przedłuż i zawiadom', en: 'Extend and give notice' })}
            busy={busy}
            onSend={(values) => act('/extend', { ...seen, ...values })}
          />
          <DeskForm
            title={say({
              pl: 'Przekaż do innego urzędu (art. 65 KPA)',
              en: 'Hand over to another office (KPA art. 65)',
            })}
            help={say({
              pl: `To kończy sprawę ${one.number} w tym urzędzie. Mieszkaniec dostanie nazwę i adres.`,
              en: `This ends case ${one.number} in this office. The resident gets the name and address.`,
            })}
            lines={[
              { name: 'office', label: say({ pl: 'Właściwy urząd', en: 'Competent office' }), kind: 'line' },
              { name: 'address', label: say({ pl: 'Jego adres', en: 'Its address' }), kind: 'line' },
              { name: 'reason', label: say({ pl: 'Powód', en: 'Reason' }), kind: 'text' },
            ]}
            action={say({ pl: 'Przekaż sprawę', en: 'Hand the case over' })}
            busy={busy}
            onSend={(values) => act('/transfer', { ...seen, ...values })}
          />
        </>
      ) : null}
    </section>
  ) : null;
};
