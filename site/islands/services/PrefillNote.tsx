import type { PrefillSource } from '../../../content-models/services/prefill.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';

/** Where an answer was taken from, in a sentence. */
export const sourceText = (source: PrefillSource): string =>
  source.from === 'profile'
    ? 'Wpisaliśmy z\u00a0Twojego profilu.'
    : `Wpisaliśmy z\u00a0Twojej sprawy ${source.number} z\u00a0${formatDate(source.filedAt)}`;

/** The question with where its answer was taken from, read together with its hint. */
export const withSource = <Field extends ServiceField>(field: Field, source: PrefillSource | undefined): Field =>
  source === undefined
    ? field
    : { ...field, hint: [field.hint, sourceText(source)].filter((part) => part !== undefined).join(' ') };

const answers = { one: 'odpowiedź wpisaną', few: 'odpowiedzi wpisane', many: 'odpowiedzi wpisanych' };

/** One button that takes back what was filled in on this screen for the resident. */
export const ClearPrefilled = ({ count, onClear }: { count: number; onClear: () => void }) =>
  count === 0 ? null : (
    <p>
      <button type="button" class="link" onClick={onClear}>
        {`Wyczyść ${counted(count, answers)} z\u00a0góry`}
      </button>
    </p>
  );
