import type { ComponentChildren } from 'preact';
import { ErrorSummary } from './ErrorSummary.tsx';
import { failureText, type Failure } from './failure.ts';
import type { FieldError } from './fieldError.ts';
import { useOffice } from './OfficeContext.ts';

interface FormFrameProps {
  form: {
    errors: FieldError[];
    failure: Failure | undefined;
    attempt: number;
    busy: boolean;
    submit: (event: Event) => Promise<void>;
  };
  /** What pressing the button does. */
  action: string;
  busyAction: string;
  children: ComponentChildren;
}

/** A short form with its error summary and its one button. */
export const FormFrame = ({ form, action, busyAction, children }: FormFrameProps) => {
  const office = useOffice();
  return (
    <>
      <ErrorSummary errors={form.errors} attempt={form.attempt}>
        {form.failure ? <p>{failureText(form.failure, office)}</p> : null}
      </ErrorSummary>
      <form
        class="stack measure"
        method="post"
        noValidate
        onSubmit={(event) => {
          void form.submit(event);
        }}
      >
        {children}
        <button class="button" type="submit" aria-disabled={form.busy}>
          {form.busy ? busyAction : action}
        </button>
      </form>
    </>
  );
};
