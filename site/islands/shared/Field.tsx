import type { ComponentChildren } from 'preact';
import { fieldId } from './fieldError.ts';

/** What a control needs so that its label, hint and error are read together with it. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
}

/** The error of one field, in words. */
export const FieldErrorText = ({ id, error }: { id: string; error: string }) => (
  <p class="field__error" id={`${id}-error`}>
    <span class="visually-hidden">Błąd: </span>
    {error}
  </p>
);

/** Label, hint, error and then the control. */
export const Field = ({
  name,
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: (control: ControlProps) => ComponentChildren }) => {
  const id = fieldId(name);
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return (
    <div class={error === undefined ? 'field' : 'field field--invalid'}>
      <label class="field__label" for={id}>
        {label}
        {optional ? <span class="field-optional"> (nieobowiązkowe)</span> : null}
      </label>
      {hint === undefined ? null : (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      {children({
        id,
        name,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
};
