import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { filerText } from '../../../content-models/services/filer.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { AnswerList } from '../cases/AnswerList.tsx';
import { CaseFee } from '../cases/CaseFee.tsx';
import { ConfirmationLink } from '../cases/ConfirmationLink.tsx';
import { casePath } from '../cases/orderCases.ts';
import { UnsignedNote } from '../cases/UnsignedNote.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';

/** „Potwierdzenie złożenia”: the number, what comes next, and what was sent. It is not a UPO and never says so. */
export const FilingConfirmation = ({ filed, email }: { filed: CaseDetail; email: string }) => (
  <>
    <PageHeading screen="filed" focusAtOnce windowTitle={`Potwierdzenie złożenia, ${filed.number}`} above={filed.title}>
      Potwierdzenie złożenia
    </PageHeading>
    <div class="stack stack--wide">
      <p class="figure">
        <span class="figure__label">Numer Twojej sprawy</span>
        <span class="figure__value">{filed.number}</span>
        <span class="figure__label">
          {filed.officeName}, {formatDateTime(filed.filedAt)}
        </span>
      </p>
      {filerText(filed.filer) === undefined ? null : <p class="measure">Składasz {filerText(filed.filer)}</p>}
      <section class="measure stack">
        <h2>Co dalej</h2>
        <ol class="steps">
          <li>{filed.explanation}</li>
          <li>
            Urząd odpowie najpóźniej <span class="due">{formatDate(filed.dueOn)}</span>
          </li>
          <li>O każdej zmianie napiszemy na adres {email}.</li>
        </ol>
        <p class="no-print">
          <a class="button" href={casePath(filed.number)}>
            Zobacz swoją sprawę
          </a>
        </p>
      </section>
      <CaseFee one={filed} />
      {filed.signed ? null : <UnsignedNote />}
      <section class="measure stack">
        <h2>Co zostało wysłane</h2>
        <AnswerList answers={[...filed.answers, ...filed.computed]} />
        {filed.files.length > 0 ? <p>Pliki: {filed.files.map(({ fileName }) => fileName).join(', ')}</p> : null}
      </section>
      {filed.confirmation ? (
        <section class="measure stack">
          <h2>Potwierdzenie do zachowania</h2>
          <ConfirmationLink number={filed.number} />
          <p class="small soft">
            Każdy, komu je pokażesz, sprawdzi jego prawdziwość na stronie{' '}
            <a href={`/moje-miasto/sprawdz/?kod=${filed.confirmation.code}`}>Sprawdź potwierdzenie</a>, kodem{' '}
            {filed.confirmation.code}. Strona nie pokaże, co jest w sprawie. To nie jest UPO.
          </p>
        </section>
      ) : null}
      <PrintButton what="Drukuj potwierdzenie" />
    </div>
  </>
);
