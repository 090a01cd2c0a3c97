'use client';
import { getTranslation } from '@payloadcms/translations';
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { NumberFieldClientComponent } from 'payload';
import { useEffect, useState } from 'react';
import { inLanguage } from '../../words/inLanguage.ts';
import { parseMoney, typedMoney } from './parseMoney.ts';

const shown = (grosze: number | null | undefined): string => (typeof grosze === 'number' ? typedMoney(grosze) : '');

/** A field for money: people write złote the Polish way, the form holds grosze. */
export const MoneyInput: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path });
  const [typed, setTyped] = useState(shown(value));
  const [isWrong, setIsWrong] = useState(false);
  const { i18n } = useTranslation();
  useEffect(() => {
    // What the form gets from elsewhere is shown; what is being typed stays as it is.
    setTyped((now) => (parseMoney(now) === (value ?? undefined) ? now : shown(value)));
  }, [value]);

  const take = (text: string) => {
    setTyped(text);
    const grosze = parseMoney(text);
    setIsWrong(text.trim() !== '' && grosze === undefined);
    if (text.trim() === '') setValue(null);
    else if (grosze !== undefined) setValue(grosze);
  };

  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={`field-type number${showError || isWrong ? ' error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        label={`${getTranslation(field.label || { pl: 'Kwota', en: 'Amount' }, i18n)} (zł)`}
        required={field.required ?? false}
        path={path}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder="0,00"
          value={typed}
          readOnly={readOnly === true || disabled}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            take(event.target.value);
          }}
          onBlur={() => {
            const grosze = parseMoney(typed);
            if (grosze !== undefined) setTyped(typedMoney(grosze));
          }}
        />
      </div>
      <div id={`${id}-help`}>
        {isWrong ? (
          <p role="alert">
            {inLanguage(i18n.language, {
              pl: 'To nie wygląda na kwotę. Wpisz złote i grosze, na przykład 1 234,50. Zapisana jest poprzednia.',
              en: 'That does not look like an amount. Enter złoty and grosze, for example 1 234,50. The earlier one is kept.',
            })}
          </p>
        ) : (
          <FieldDescription description={field.admin?.description} path={path} />
        )}
      </div>
    </div>
  );
};
