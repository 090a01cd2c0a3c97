'use client';
import { isComposed, partsOf, rowOf } from '../../../../content-models/services/composedParts.ts';
import type { Row } from '../../../../content-models/services/answers.ts';
import type { RowField, ServiceField } from '../../../../content-models/services/serviceField.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act, Figure, Line, Pick, Ticks } from './controls.tsx';
import { takeOut } from './editorState.ts';
import type { Option } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const yesNo: Option[] = [
  { value: 'yes', label: { pl: 'tak', en: 'yes' } },
  { value: 'no', label: { pl: 'nie', en: 'no' } },
];
const optionsOf = (field: RowField | ServiceField): Option[] =>
  'options' in field ? field.options.map(({ value, label }) => ({ value, label: { pl: label, en: label } })) : [];

/** A row with one of its answers given or taken away. */
const withPart = (row: Row, name: string, next: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...row, [name]: next }).filter(([, kept]) => kept !== undefined));

interface ExampleAnswerProps {
  field: RowField | ServiceField;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** The answer of an example, given by the form's own question. */
export const ExampleAnswer = ({ field, value, onChange }: ExampleAnswerProps) => {
  const say = useSay();
  const nothing = say({ pl: 'bez odpowiedzi', en: 'no answer' });
  const change = (next: string) => {
    onChange(next === '' ? undefined : next);
  };
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  if (isComposed(field)) {
    const row = rowOf(value);
    return (
      <fieldset className="service-editor__list">
        <legend>{field.label}</legend>
        {partsOf(field).map((part) => (
          <ExampleAnswer
            key={part.name}
            field={part}
            value={row[part.name]}
            onChange={(next) => {
              const kept = withPart(row, part.name, next);
              onChange(Object.keys(kept).length === 0 ? undefined : [kept]);
            }}
          />
        ))}
      </fieldset>
    );
  }
  switch (field.type) {
    case 'info':
      return null;
    case 'yesNo':
      return <Pick label={field.label} options={yesNo} empty={nothing} value={textOf(value)} onChange={change} />;
    case 'declaration':
    case 'consent':
      return (
        <Pick label={field.label} options={yesNo.slice(0, 1)} empty={nothing} value={textOf(value)} onChange={change} />
      );
    case 'choice':
      return (
        <Pick label={field.label} options={optionsOf(field)} empty={nothing} value={textOf(value)} onChange={change} />
      );
    case 'multiChoice':
      return (
        <Ticks
          label={field.label}
          options={optionsOf(field)}
          value={rows.map(textOf)}
          onChange={(next) => {
            onChange(next.length === 0 ? undefined : next);
          }}
        />
      );
    case 'files':
      return (
        <Figure
          label={`${field.label} (${say({ pl: 'ile plików', en: 'how many files' })})`}
          value={rows.length}
          onChange={(count = 0) => {
            onChange(
              count < 1
                ? undefined
                : Array.from({ length: Math.min(Math.trunc(count), 50) }, (_, at) => `example-${String(at + 1)}`),
            );
          }}
        />
      );
    case 'date':
      return <Line type="date" label={field.label} value={textOf(value)} onChange={change} />;
    case 'group':
      return (
        <fieldset className="service-editor__list">
          <legend>{field.label}</legend>
          {(rows as Row[]).map((row, at) => (
            <fieldset key={at}>
              <legend>{`${field.rowLabel} ${String(at + 1)}`}</legend>
              {field.fields.map((one) => (
                <ExampleAnswer
                  key={one.name}
                  field={one}
                  value={row[one.name]}
                  onChange={(next) => {
                    onChange(rows.with(at, withPart(row, one.name, next)));
                  }}
                />
              ))}
              <Act
                onAct={() => {
                  onChange(rows.length === 1 ? undefined : takeOut(rows, at));
                }}
              >
                {say({ pl: 'Usuń wiersz', en: 'Remove row' })}
              </Act>
            </fieldset>
          ))}
          <Act
            onAct={() => {
              onChange([...rows, {}]);
            }}
          >
            {say({ pl: 'Dodaj wiersz', en: 'Add row' })}
          </Act>
        </fieldset>
      );
    default:
      return <Line label={field.label} value={textOf(value)} onChange={change} />;
  }
};
