import { computedText } from '../../../content-models/services/computedText.ts';
import { fieldsOf, type Interpretation } from '../../../content-models/services/interpretService.ts';
import { FeeFacts } from '../cases/FeeFacts.tsx';

interface FilingSumProps {
  form: Interpretation;
  /** whether this matter costs anything at all */
  hasFee: boolean;
  onOpen: (name: string) => void;
}

/** What comes of the answers before they are sent: what was worked out, what is to be paid, what is still missing. */
export const FilingSum = ({ form, hasFee, onOpen }: FilingSumProps) => {
  const sums = form.computed.flatMap((one) => {
    const text = computedText(one);
    return text === undefined ? [] : [{ label: one.label, text }];
  });
  const missing = fieldsOf(form).filter(({ name }) => form.missing.includes(name));
  return (
    <>
      {sums.length > 0 ? (
        <section class="review">
          <h2>Co z tego wynika</h2>
          <dl class="summary-list">
            {sums.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {hasFee && form.errors.length === 0 ? (
        <section class="review">
          <h2>Opłata</h2>
          {form.fee ? <FeeFacts fee={form.fee} /> : <p>Opłatę policzy urząd i napisze Ci, ile wynosi.</p>}
        </section>
      ) : null}
      {missing.length > 0 ? (
        <section class="notice notice--warn">
          <h2 class="notice__title">Możesz wysłać bez tego, ale urząd o to poprosi</h2>
          <ul>
            {missing.map(({ name, label }) => (
              <li key={name}>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onOpen(name);
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};
