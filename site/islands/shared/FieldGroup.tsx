import type { ComponentChildren } from 'preact';
import { FieldErrorText, type FieldProps } from './Field.tsx';
import { fieldId } from './fieldError.ts';

/** Several controls under one question: its legend, hint and error, then the controls. */
export const FieldGroup = ({
  name,
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: ComponentChildren }) => {
  const id = fieldId(name);
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return (
    <fieldset
      class={error === undefined ? 'field-group' : 'field-group field--invalid'}
      id={id}
      tabIndex={-1}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend class="field__label">
        {label}
        {optional ? <span class="soft"> (nieobowiązkowe)</span> : null}
      </legend>
      {hint === undefined ? null : (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      {children}
    </fieldset>
  );
};
