import { formatDateTime } from '../../../content-models/shared/localDate.ts';

interface DraftChoiceProps {
  /** when it was typed on this device, and when elsewhere; milliseconds */
  here: number | undefined;
  there: number;
  onHere: () => void;
  onThere: () => void;
}

const moment = (milliseconds: number): string => formatDateTime(new Date(milliseconds).toISOString());

/** Two devices filled in the same form: both times, and the choice of one. */
export const DraftChoice = ({ here, there, onHere, onThere }: DraftChoiceProps) => (
  <div class="notice measure stack" role="alert">
    <p class="notice__title">Ten formularz wypełniano też na innym urządzeniu</p>
    <p>Wybierz, które odpowiedzi zostają. Drugich nie da się potem odzyskać.</p>
    <dl class="summary-list">
      <div>
        <dt>Na tym urządzeniu</dt>
        <dd>{here === undefined ? 'przed chwilą' : moment(here)}</dd>
      </div>
      <div>
        <dt>Na innym urządzeniu</dt>
        <dd>{moment(there)}</dd>
      </div>
    </dl>
    <p class="row">
      <button type="button" class="button" onClick={onHere}>
        Zostaw te z tego urządzenia
      </button>
      <button type="button" class="button button--quiet" onClick={onThere}>
        Weź te z innego urządzenia
      </button>
    </p>
  </div>
);
