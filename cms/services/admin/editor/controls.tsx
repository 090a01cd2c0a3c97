'use client';
import { useId, useState, type ReactNode } from 'react';
import { useSay } from '../../../words/useSay.ts';
import { toGrosze, toZlote } from '../../../facts/zlote.ts';
import type { Option } from './shapes.ts';

interface ControlProps<Value> {
  id?: string;
  label: string;
  /** a label for those who hear it alone, where the sentence around says it to the others */
  isQuiet?: boolean;
  help?: ReactNode;
  isWrong?: boolean;
  readOnly?: boolean;
  value: Value;
  onChange: (value: Value) => void;
}

const useFrame = ({ id, label, isQuiet, help, isWrong }: Omit<ControlProps<unknown>, 'value' | 'onChange'>) => {
  const own = useId();
  const at = id ?? own;
  return {
    attributes: { id: at, 'aria-describedby': help ? `${at}-help` : undefined, 'aria-invalid': isWrong === true },
    frame: (control: ReactNode) => (
      <div className="service-editor__control">
        <label htmlFor={at} className={isQuiet === true ? 'service-editor__sr' : undefined}>
          {label}
        </label>
        {control}
        {help ? (
          <div id={`${at}-help`} className="service-editor__help">
            {help}
          </div>
        ) : null}
      </div>
    ),
  };
};

/** A line of text; `type` as HTML knows it. */
export const Line = ({
  value,
  onChange,
  type = 'text',
  ...rest
}: ControlProps<string> & { type?: 'text' | 'date' }) => {
  const { attributes, frame } = useFrame(rest);
  return frame(
    <input
      {...attributes}
      type={type}
      value={value}
      disabled={rest.readOnly}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />,
  );
};

/** Some lines of text. */
export const Area = ({ value, onChange, rows = 3, ...rest }: ControlProps<string> & { rows?: number }) => {
  const { attributes, frame } = useFrame(rest);
  return frame(
    <textarea
      {...attributes}
      rows={rows}
      value={value}
      disabled={rest.readOnly}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />,
  );
};

/** A number or a sum in złoty that is kept only once it can be read; what is typed stays as it was typed. */
export const Figure = ({
  value,
  onChange,
  isMoney = false,
  ...rest
}: ControlProps<number | undefined> & { isMoney?: boolean }) => {
  const [typed, setTyped] = useState<string>();
  const { attributes, frame } = useFrame(rest);
  const shown =
    value === undefined
      ? ''
      : isMoney && value >= 0 && Number.isInteger(value)
        ? toZlote(value)
        : String(value / (isMoney ? 100 : 1)).replace('.', ',');
  return frame(
    <input
      {...attributes}
      type="text"
      inputMode="decimal"
      value={typed ?? shown}
      disabled={rest.readOnly}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const plain = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
        const read = text.trim() === '' ? undefined : isMoney ? toGrosze(text) : plain;
        if (read === undefined ? text.trim() === '' : Number.isFinite(read)) onChange(read);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />,
  );
};

/** A list to choose one thing from; what is chosen and no longer there is still told. */
export const Pick = ({
  value,
  onChange,
  options,
  empty,
  ...rest
}: ControlProps<string> & { options: readonly Option[]; empty?: string | undefined }) => {
  const say = useSay();
  const { attributes, frame } = useFrame(rest);
  const isStray = value !== '' && !options.some((option) => option.value === value);
  return frame(
    <select
      {...attributes}
      value={value}
      disabled={rest.readOnly}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {empty !== undefined || value === '' ? (
        <option value="">{empty ?? say({ pl: 'wybierz', en: 'choose' })}</option>
      ) : null}
      {isStray ? (
        <option value={value}>
          {value} ({say({ pl: 'nie ma takiej pozycji', en: 'not on the list' })})
        </option>
      ) : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {say(option.label)}
        </option>
      ))}
    </select>,
  );
};

/** A tick. */
export const Tick = ({ value, onChange, label, id, readOnly }: ControlProps<boolean>) => {
  const own = useId();
  return (
    <div className="service-editor__tick">
      <input
        id={id ?? own}
        type="checkbox"
        checked={value}
        disabled={readOnly}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label htmlFor={id ?? own}>{label}</label>
    </div>
  );
};

/** Several ticks under one name. */
export const Ticks = ({
  value,
  onChange,
  label,
  options,
  help,
  readOnly,
  id,
}: ControlProps<string[]> & { options: readonly Option[] }) => {
  const say = useSay();
  return (
    <fieldset className="service-editor__ticks" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {help}
      {options.map((option) => (
        <Tick
          key={option.value}
          label={say(option.label)}
          {...(readOnly === undefined ? {} : { readOnly })}
          value={value.includes(option.value)}
          onChange={(isOn) => {
            onChange(
              options.map((one) => one.value).filter((one) => (one === option.value ? isOn : value.includes(one))),
            );
          }}
        />
      ))}
    </fieldset>
  );
};

/** A button that says what it does; `about` is told to those who do not see what it stands by. */
export const Act = ({
  children,
  about,
  onAct,
  isOff,
  id,
}: {
  children: ReactNode;
  about?: string | undefined;
  onAct: () => void;
  isOff?: boolean;
  id?: string;
}) => (
  <button type="button" className="service-editor__button" id={id} disabled={isOff} onClick={onAct}>
    {children}
    {about === undefined || about === '' ? null : <span className="service-editor__sr"> {about}</span>}
  </button>
);
