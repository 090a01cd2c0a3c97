'use client';
import { fieldsOf } from '../../../../content-models/services/interpretService.ts';
import { failedScenarios } from '../../../../content-models/services/runScenarios.ts';
import { isComposed, partsOf, rowOf } from '../../../../content-models/services/composedParts.ts';
import type { Row } from '../../../../content-models/services/answers.ts';
import type { RowField, ServiceField } from '../../../../content-models/services/serviceField.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act, Figure, Line, Pick, Ticks } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, putIn, takeOut, type Path } from './editorState.ts';
import { bothWays } from './faults.ts';
import { FaultsAt } from './Form.tsx';
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

interface AnswerProps {
  field: RowField | ServiceField;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** The answer of an example, given by the form's own question. */
const AnswerOf = ({ field, value, onChange }: AnswerProps) => {
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
          <AnswerOf
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
                <AnswerOf
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

/** What should come of an example, picked from what the form has. */
const Expectations = ({ definition, path }: { definition: ServiceDefinition; path: Path }) => {
  const { draft, put } = useEditing();
  const say = useSay();
  const fields = fieldsOf(definition);
  const names = fields.map(({ name, label }): Option => ({ value: name, label: { pl: label, en: label } }));
  const list = (key: string): string[] => listAt(draft, [...path, key]).map(textOf);
  const refused = getAt(draft, [...path, 'wrong']);
  const lists = [
    ['shown', say({ pl: 'Pytania, które mają się pokazać', en: 'Questions that should be shown' })],
    ['hidden', say({ pl: 'Pytania, które mają się nie pokazać', en: 'Questions that should not be shown' })],
  ] as const;
  return (
    <fieldset className="service-editor__list">
      <legend>{say({ pl: 'Co ma z tego wyjść', en: 'What should come of it' })}</legend>
      {definition.fee ? (
        <Figure
          isMoney
          label={say({ pl: 'Opłata (zł)', en: 'Fee (zł)' })}
          value={getAt(draft, [...path, 'fee']) as number | undefined}
          onChange={(fee) => {
            put([...path, 'fee'], fee, idOf([...path, 'fee']));
          }}
        />
      ) : null}
      {(definition.computed ?? []).map(({ name, label, show }) => {
        const at = [...path, 'computed', name];
        const value = getAt(draft, at);
        return show === 'text' ? (
          <Line
            key={name}
            label={label}
            value={textOf(value)}
            onChange={(text) => {
              put(at, text === '' ? undefined : text, idOf(at));
            }}
          />
        ) : (
          <Figure
            key={name}
            label={show === 'money' ? `${label} (zł)` : label}
            isMoney={show === 'money'}
            value={typeof value === 'number' ? value : undefined}
            onChange={(next) => {
              put(at, next, idOf(at));
            }}
          />
        );
      })}
      <Line
        type="date"
        label={say({ pl: 'Ostatni dzień na odpowiedź', en: 'Last day for the answer' })}
        value={textOf(getAt(draft, [...path, 'dueOn']))}
        onChange={(day) => {
          put([...path, 'dueOn'], day === '' ? undefined : day);
        }}
      />
      {lists.map(([key, label]) => (
        <details key={key}>
          <summary>{`${label}: ${String(list(key).length)}`}</summary>
          <Ticks
            label={label}
            options={names}
            value={list(key)}
            onChange={(next) => {
              put([...path, key], next.length === 0 ? undefined : next);
            }}
          />
        </details>
      ))}
      <Pick
        label={say({ pl: 'Czy odpowiedzi są dobre', en: 'Whether the answers are right' })}
        empty={say({ pl: 'nie sprawdzaj', en: 'do not check' })}
        options={[
          { value: 'right', label: { pl: 'wszystkie są dobre', en: 'all are right' } },
          { value: 'wrong', label: { pl: 'niektóre mają być odrzucone', en: 'some should be refused' } },
        ]}
        value={!Array.isArray(refused) ? '' : refused.length === 0 ? 'right' : 'wrong'}
        onChange={(next) => {
          put([...path, 'wrong'], next === '' ? undefined : next === 'right' ? [] : [fields[0]?.name ?? '']);
        }}
      />
      {Array.isArray(refused) && refused.length > 0 ? (
        <Ticks
          label={say({ pl: 'Odpowiedzi, które mają być odrzucone', en: 'Answers that should be refused' })}
          options={names}
          value={list('wrong')}
          onChange={(next) => {
            put([...path, 'wrong'], next);
          }}
        />
      ) : null}
    </fieldset>
  );
};

/** Examples that staff write, each tried at once. */
export const Scenarios = ({ definition, today }: { definition: ServiceDefinition; today: string }) => {
  const { draft, put, tell } = useEditing();
  const say = useSay();
  const list = listAt(draft, ['scenarios']);
  const differences = (at: number): string[] | undefined => {
    const one = definition.scenarios?.[at];
    try {
      return one && failedScenarios({ ...definition, scenarios: [one] }, today).flatMap((failed) => failed.differences);
    } catch {
      // a form half written cannot be tried yet; its faults are listed above
      return undefined;
    }
  };
  return (
    <div id={idOf(['scenarios'])} tabIndex={-1}>
      {list.map((scenario, at) => {
        const path: Path = ['scenarios', at];
        const wrong = differences(at);
        const name = textOf(getAt(scenario, ['name']));
        return (
          <details key={at} className="service-editor__scenario" open={list.length === 1 || name === ''}>
            <summary id={idOf(path)}>
              {name || say({ pl: 'Nowy przykład', en: 'New example' })}{' '}
              <strong>
                {wrong === undefined
                  ? say({ pl: 'nie da się sprawdzić', en: 'cannot be tried' })
                  : wrong.length === 0
                    ? say({ pl: 'zgadza się', en: 'passed' })
                    : say({ pl: 'nie zgadza się', en: 'failed' })}
              </strong>
            </summary>
            {wrong && wrong.length > 0 ? (
              <ul className="service-editor__faults">
                {wrong.map((sentence) => (
                  <li key={sentence}>{say(bothWays(sentence))}</li>
                ))}
              </ul>
            ) : null}
            <FaultsAt path={path} />
            <Line
              id={idOf([...path, 'name'])}
              label={say({ pl: 'Nazwa przykładu', en: 'Name of the example' })}
              value={name}
              onChange={(text) => {
                put([...path, 'name'], text, idOf([...path, 'name']));
              }}
            />
            <Line
              type="date"
              label={say({ pl: 'Dzień złożenia (puste: dzisiaj)', en: 'Day of filing (empty: today)' })}
              value={textOf(getAt(scenario, ['on']))}
              onChange={(day) => {
                put([...path, 'on'], day === '' ? undefined : day);
              }}
            />
            <fieldset className="service-editor__list">
              <legend>{say({ pl: 'Odpowiedzi', en: 'Answers' })}</legend>
              {fieldsOf(definition).map((field) => (
                <AnswerOf
                  key={field.name}
                  field={field}
                  value={getAt(scenario, ['answers', field.name])}
                  onChange={(value) => {
                    put([...path, 'answers', field.name], value, idOf([...path, field.name]));
                  }}
                />
              ))}
            </fieldset>
            <Expectations definition={definition} path={[...path, 'expect']} />
            <p className="service-editor__acts">
              <Act
                about={name}
                onAct={() => {
                  put(['scenarios'], putIn(list, at + 1, { ...(scenario as object), name: `${name} (2)` }));
                }}
              >
                {say({ pl: 'Kopiuj', en: 'Copy' })}
              </Act>
              <Act
                about={name}
                onAct={() => {
                  put(['scenarios'], takeOut(list, at));
                  tell(say({ pl: 'Usunięto. Możesz to cofnąć.', en: 'Deleted. You can undo it.' }));
                }}
              >
                {say({ pl: 'Usuń', en: 'Delete' })}
              </Act>
            </p>
          </details>
        );
      })}
      <Act
        onAct={() => {
          put(['scenarios'], [...list, { name: '', answers: {}, expect: {} }]);
        }}
      >
        {say({ pl: 'Dodaj przykład', en: 'Add an example' })}
      </Act>
    </div>
  );
};
