import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../../../content-models/shared/polish.ts';
import { fieldId, type FieldError } from './fieldError.ts';

interface ErrorSummaryProps {
  errors: FieldError[];
  /** Something that belongs to no field: no connection, too many tries. */
  children?: ComponentChildren;
  /** Grows with each try; the summary then takes the focus, also when it says the same as before. */
  attempt: number;
  /** Opens the screen of a field that is not on this one. */
  onOpen?: (path: string) => void;
}

/** The control of a field, or the first one of its group. */
export const focusField = (path: string): void => {
  const field = document.getElementById(fieldId(path));
  const control = field?.matches('input, textarea, select, button') ? field : field?.querySelector('input');
  (control ?? field)?.focus();
};

/** What to mend, at the top of a form, each line leading to its field. */
export const ErrorSummary = ({ errors, children, attempt, onOpen }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0 || Boolean(children);
  // with the drawing itself: focus that came after it would be taken from whoever is already at the first line
  useLayoutEffect(() => {
    if (attempt > 0 && shown) box.current?.focus();
  }, [attempt]);
  if (!shown) return null;
  return (
    <div class="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 class="error-summary__title" id="error-summary-title">
        {errors.length > 0
          ? `Popraw ${counted(errors.length, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy' })}`
          : 'Jeszcze się nie udało'}
      </h2>
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ path, message }) => (
            <li key={path}>
              <a
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (onOpen) onOpen(path);
                  else focusField(path);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </div>
  );
};
