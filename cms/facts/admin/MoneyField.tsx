'use client';
import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useState } from 'react';
import { useSay } from '../../words/useSay.ts';
import { toGrosze, toZlote } from '../zlote.ts';

/** A sum typed in złoty, as people write it, and kept in grosze. */
export const MoneyField = ({ path, field, readOnly }: NumberFieldClientProps) => {
  const { value, setValue, showError } = useField<number | null>({ path });
  const [typed, setTyped] = useState<string>();
  const say = useSay();
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={`field-type number${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly === true}
          value={typed ?? toZlote(value)}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setTyped(event.target.value);
            setValue(toGrosze(event.target.value) ?? null);
          }}
          onBlur={() => {
            setTyped(undefined);
          }}
        />
        <p id={`${id}-hint`}>{say({ pl: 'w złotych, na przykład 22,50', en: 'in złoty, for example 22,50' })}</p>
      </div>
    </div>
  );
};
