'use client';
import { fieldsOf } from '../../../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { useSay } from '../../../words/useSay.ts';
import { Figure, Line, Pick, Ticks } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, type Path } from './editorState.ts';
import type { Option } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What should come of an example, picked from what the form has. */
export const Expectations = ({ definition, path }: { definition: ServiceDefinition; path: Path }) => {
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
