import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { focusField } from '../shared/ErrorSummary.tsx';
import { FieldGroup } from '../shared/FieldGroup.tsx';
import { fieldId, type FieldError } from '../shared/fieldError.ts';
import { LineField } from './LineField.tsx';

interface GroupFieldProps {
  field: ServiceField & { type: 'group' };
  rows: readonly Row[];
  onRows: (rows: Row[]) => void;
  errors: readonly FieldError[];
}

/** The same questions for each child, tree or vehicle: rows to add, fill in and take out. */
export const GroupField = ({ field, rows: given, onRows, errors }: GroupFieldProps) => {
  const { name, label, hint, rowLabel, minRows, maxRows } = field;
  const id = fieldId(name);
  // as many rows as are wanted stand there to be filled in; they become answers when something is typed
  const rows = [...given, ...Array.from({ length: Math.max(0, minRows - given.length) }, (): Row => ({}))];
  const messageAt = (path: string) => errors.find((error) => error.path === path)?.message;
  const rowToOpen = useRef<number>();
  useEffect(() => {
    if (rowToOpen.current !== undefined)
      focusField(`${name}.${String(rowToOpen.current)}.${field.fields[0]?.name ?? ''}`);
    rowToOpen.current = undefined;
  }, [rows.length]);
  return (
    <FieldGroup name={name} label={label} hint={hint} error={messageAt(name)} optional={!field.required}>
      <ol class="rows">
        {rows.map((row, at) => (
          <li class="rows__row" key={at}>
            <fieldset class="field-group">
              <legend class="field__label">
                {rowLabel} {at + 1}
              </legend>
              {field.fields.map((one) => {
                const path = `${name}.${String(at)}.${one.name}`;
                return (
                  <LineField
                    key={one.name}
                    field={one}
                    path={path}
                    value={row[one.name] ?? ''}
                    error={messageAt(path)}
                    onValue={(value) => {
                      onRows(rows.map((other, index) => (index === at ? { ...other, [one.name]: value } : other)));
                    }}
                  />
                );
              })}
            </fieldset>
            {rows.length > minRows ? (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  onRows(rows.filter((_, index) => index !== at));
                  document.getElementById(id)?.focus();
                }}
              >
                Usuń<span class="visually-hidden"> {`${rowLabel} ${String(at + 1)}`}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {rows.length < maxRows ? (
        <p>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              rowToOpen.current = rows.length;
              onRows([...rows, {}]);
            }}
          >
            Dodaj następną pozycję<span class="visually-hidden">: {label}</span>
          </button>
        </p>
      ) : (
        <p class="field__hint">To już wszystkie pozycje, które można podać.</p>
      )}
    </FieldGroup>
  );
};
