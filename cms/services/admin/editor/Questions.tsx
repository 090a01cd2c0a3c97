'use client';
import { useState, type KeyboardEvent } from 'react';
import { useSay } from '../../../words/useSay.ts';
import { Act, Line, Pick } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import {
  getAt,
  labelQuestion,
  listAt,
  moveIn,
  moveQuestion,
  nameFor,
  putIn,
  renameQuestion,
  setAt,
  takeOut,
  takenNames,
  type Path,
} from './editorState.ts';
import { FaultsAt } from './FaultsAt.tsx';
import { Form } from './Form.tsx';
import { isWithin } from './faults.ts';
import { fieldTypes, newQuestion, questionTypes, retyped, rowTypes } from './questionTypes.ts';
import { neverPrefilled, PrefillSetting } from './PrefillSetting.tsx';
import type { Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const condition: Shape = {
  is: 'condition',
  isOptional: true,
  key: 'showWhen',
  label: { pl: 'Kiedy jest zadawane', en: 'When it is asked' },
};

/** Settings of one question, in the form or in a row of a group. */
const QuestionSettings = ({ path, isRow = false }: { path: Path; isRow?: boolean }) => {
  const { draft, put, replace, oldNames, readOnly } = useEditing();
  const say = useSay();
  const at = (key: string): unknown => getAt(draft, [...path, key]);
  const [name, type] = [textOf(at('name')), textOf(at('type'))];
  const labelPath = [...path, 'label'];
  const required = at('required') === false ? 'no' : at('soft') === true ? 'soft' : 'yes';
  const asks = type !== 'info' && type !== 'consent';
  return (
    <div className="service-editor__form">
      <Line
        id={idOf(labelPath)}
        readOnly={readOnly}
        label={say({ pl: 'Pytanie', en: 'Question' })}
        value={textOf(at('label'))}
        onChange={(label) => {
          replace(labelQuestion(draft, path, label, !isRow && !oldNames.has(name)), idOf(labelPath));
        }}
      />
      <FaultsAt path={labelPath} />
      <Line
        id={idOf([...path, 'hint'])}
        readOnly={readOnly}
        label={say({ pl: 'Podpowiedź', en: 'Hint' })}
        value={textOf(at('hint'))}
        onChange={(hint) => {
          put([...path, 'hint'], hint === '' ? undefined : hint, idOf([...path, 'hint']));
        }}
      />
      <Pick
        id={idOf([...path, 'type'])}
        readOnly={readOnly}
        label={say({ pl: 'Rodzaj', en: 'Kind' })}
        options={isRow ? rowTypes : fieldTypes}
        value={type}
        onChange={(next) => {
          put(path, retyped(getAt(draft, path), next));
        }}
      />
      {asks ? (
        <Pick
          label={say({ pl: 'Czy trzeba odpowiedzieć', en: 'Whether it must be answered' })}
          readOnly={readOnly}
          options={[
            { value: 'yes', label: { pl: 'tak', en: 'yes' } },
            ...(isRow
              ? []
              : [
                  {
                    value: 'soft',
                    label: { pl: 'tak, ale można złożyć bez tego', en: 'yes, but it can be filed without' },
                  },
                ]),
            { value: 'no', label: { pl: 'nie', en: 'no' } },
          ]}
          help={
            required === 'soft'
              ? say({
                  pl: 'Urząd musi przyjąć sprawę bez tej odpowiedzi i wezwać do uzupełnienia (art. 64 § 2 KPA).',
                  en: 'The office must take the case without this answer and call for it (KPA art. 64 § 2).',
                })
              : undefined
          }
          value={required}
          onChange={(next) => {
            put(
              path,
              setAt(
                setAt(getAt(draft, path), ['required'], next === 'no' ? false : true),
                ['soft'],
                next === 'soft' ? true : undefined,
              ),
            );
          }}
        />
      ) : null}
      <Form shapes={questionTypes[type]?.shapes ?? []} path={path} />
      {type === 'group' ? <RowQuestions path={[...path, 'fields']} /> : null}
      {isRow || neverPrefilled.includes(type) ? null : <PrefillSetting path={path} />}
      {isRow ? null : <Form shapes={[condition]} path={path} />}
      <Line
        id={idOf([...path, 'name'])}
        readOnly={readOnly}
        label={say({ pl: 'Nazwa w regułach', en: 'Name in rules' })}
        help={say({
          pl: 'Powstaje z pytania. Zmiana w działającym formularzu oddziela stare odpowiedzi od nowych.',
          en: 'It is made of the question. Changing it in a form in use parts old answers from new ones.',
        })}
        value={name}
        onChange={(next) => {
          replace(
            isRow ? setAt(draft, [...path, 'name'], next) : renameQuestion(draft, name, next),
            idOf([...path, 'name']),
          );
        }}
      />
      <FaultsAt path={[...path, 'name']} />
    </div>
  );
};

/** The questions of one row of a group. */
const RowQuestions = ({ path }: { path: Path }) => {
  const { draft, put, readOnly } = useEditing();
  const say = useSay();
  const rows = listAt(draft, path);
  return (
    <fieldset className="service-editor__list" id={idOf(path)} tabIndex={-1}>
      <legend>{say({ pl: 'Pytania w wierszu', en: 'Questions of a row' })}</legend>
      <ol>
        {rows.map((row, at) => (
          <li key={at}>
            <details>
              <summary>{textOf(getAt(row, ['label']))}</summary>
              <QuestionSettings isRow path={[...path, at]} />
            </details>
            {readOnly ? null : (
              <p className="service-editor__acts">
                <Act
                  about={textOf(getAt(row, ['label']))}
                  isOff={at === 0}
                  onAct={() => {
                    put(path, moveIn(rows, at, at - 1));
                  }}
                >
                  {say({ pl: 'W górę', en: 'Up' })}
                </Act>
                <Act
                  about={textOf(getAt(row, ['label']))}
                  isOff={rows.length < 2}
                  onAct={() => {
                    put(path, takeOut(rows, at));
                  }}
                >
                  {say({ pl: 'Usuń', en: 'Delete' })}
                </Act>
              </p>
            )}
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <Act
          onAct={() => {
            const names = rows.map((row) => textOf(getAt(row, ['name'])));
            put(path, [...rows, { type: 'text', name: nameFor('Nowe pytanie', names), label: 'Nowe pytanie' }]);
          }}
        >
          {say({ pl: 'Dodaj pytanie w wierszu', en: 'Add a question of the row' })}
        </Act>
      )}
    </fieldset>
  );
};

/** The outline of screens and questions, and the settings of the one that is chosen. */
export const Questions = ({ chosen, onChoose }: { chosen: Path; onChoose: (path: Path) => void }) => {
  const { draft, put, replace, tell, faults, readOnly } = useEditing();
  const say = useSay();
  const [type, setType] = useState('text');
  const steps = listAt(draft, ['steps']);
  const step = typeof chosen[1] === 'number' && chosen[1] < steps.length ? chosen[1] : 0;
  const fields = listAt(steps[step], ['fields']);
  const field = typeof chosen[3] === 'number' && chosen[3] < fields.length ? chosen[3] : undefined;
  const path: Path = field === undefined ? ['steps', step] : ['steps', step, 'fields', field];
  const choose = (next: Path) => {
    onChoose(next);
    // what moves keeps the focus, so that it can be moved on
    requestAnimationFrame(() => document.getElementById(`outline-${next.join('-')}`)?.focus());
  };
  const move = (from: Path, by: 1 | -1) => {
    if (readOnly) return;
    const [, at, , within] = from as [string, number, string?, number?];
    if (within === undefined) {
      if (at + by < 0 || at + by >= steps.length) return;
      put(['steps'], moveIn(steps, at, at + by));
      choose(['steps', at + by]);
    } else {
      const moved = moveQuestion(draft, at, within, by);
      replace(moved.draft);
      choose(['steps', moved.at[0], 'fields', moved.at[1]]);
    }
    tell(
      by === 1
        ? say({ pl: 'Przesunięto w dół.', en: 'Moved down.' })
        : say({ pl: 'Przesunięto w górę.', en: 'Moved up.' }),
    );
  };
  const onKey = (event: KeyboardEvent, from: Path) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(from, event.key === 'ArrowDown' ? 1 : -1);
  };
  const list = path.slice(0, -1);
  const place = Number(path.at(-1));
  const here = getAt(draft, path);
  const copy = () => {
    const taken = takenNames(draft);
    const renamed = (one: unknown): unknown => {
      const name = nameFor(textOf(getAt(one, ['label'])) || textOf(getAt(one, ['title'])), taken);
      taken.push(name);
      return setAt(one, ['name'], name);
    };
    const made = renamed(here);
    put(
      list,
      putIn(
        listAt(draft, list),
        place + 1,
        field === undefined ? setAt(made, ['fields'], listAt(made, ['fields']).map(renamed)) : made,
      ),
    );
    choose([...list, place + 1]);
    tell(say({ pl: 'Skopiowano.', en: 'Copied.' }));
  };
  const remove = () => {
    put(list, takeOut(listAt(draft, list), place));
    choose(field === undefined ? ['steps', 0] : ['steps', step]);
    tell(say({ pl: 'Usunięto. Możesz to cofnąć.', en: 'Deleted. You can undo it.' }));
  };
  const addQuestion = () => {
    const at = field === undefined ? fields.length : field + 1;
    put(['steps', step, 'fields'], putIn(fields, at, newQuestion(draft, type)));
    choose(['steps', step, 'fields', at]);
  };
  const addStep = () => {
    const name = nameFor('Nowy ekran', takenNames(draft));
    put(['steps'], putIn(steps, step + 1, { name, title: 'Nowy ekran', fields: [newQuestion(draft, 'text')] }));
    choose(['steps', step + 1]);
  };
  const row = (at: Path, text: string, kind: string) => (
    <button
      type="button"
      id={`outline-${at.join('-')}`}
      className="service-editor__item"
      aria-current={at.join() === path.join() ? 'true' : undefined}
      onKeyDown={(event) => {
        onKey(event, at);
      }}
      onClick={() => {
        onChoose(at);
      }}
    >
      {text || say({ pl: '(bez nazwy)', en: '(no name)' })} <small>{kind}</small>
      {faults.some((fault) => isWithin(fault.path, at)) ? (
        <small className="service-editor__flag"> {say({ pl: 'do poprawy', en: 'to be mended' })}</small>
      ) : null}
    </button>
  );
  const label = textOf(getAt(here, [field === undefined ? 'title' : 'label']));
  return (
    <div className="service-editor__questions">
      <nav aria-label={say({ pl: 'Ekrany i pytania', en: 'Screens and questions' })}>
        <p className="service-editor__help">
          {say({ pl: 'Alt i strzałka przesuwa to, co wybrane.', en: 'Alt and an arrow move what is chosen.' })}
        </p>
        <ol>
          {steps.map((one, at) => (
            <li key={at}>
              {row(['steps', at], textOf(getAt(one, ['title'])), say({ pl: 'ekran', en: 'screen' }))}
              <ol>
                {listAt(one, ['fields']).map((asked, within) => {
                  const kind = questionTypes[textOf(getAt(asked, ['type']))]?.label;
                  return (
                    <li key={within}>
                      {row(['steps', at, 'fields', within], textOf(getAt(asked, ['label'])), kind ? say(kind) : '')}
                    </li>
                  );
                })}
              </ol>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-label={label}>
        <h3>{label}</h3>
        {readOnly ? null : (
          <p className="service-editor__acts">
            <Act
              about={label}
              onAct={() => {
                move(path, -1);
              }}
            >
              {say({ pl: 'W górę', en: 'Up' })}
            </Act>
            <Act
              about={label}
              onAct={() => {
                move(path, 1);
              }}
            >
              {say({ pl: 'W dół', en: 'Down' })}
            </Act>
            <Act about={label} onAct={copy}>
              {say({ pl: 'Kopiuj', en: 'Copy' })}
            </Act>
            <Act about={label} onAct={remove}>
              {say({ pl: 'Usuń', en: 'Delete' })}
            </Act>
          </p>
        )}
        <FaultsAt path={path} isExact />
        {field === undefined ? (
          <Form
            key={path.join()}
            path={path}
            shapes={[
              { is: 'line', key: 'title', label: { pl: 'Tytuł ekranu', en: 'Title of the screen' } },
              { ...condition, label: { pl: 'Kiedy ekran się pokazuje', en: 'When the screen is shown' } },
            ]}
          />
        ) : (
          <QuestionSettings key={path.join()} path={path} />
        )}
        {readOnly ? null : (
          <div className="service-editor__acts">
            <Pick
              label={say({ pl: 'Rodzaj nowego pytania', en: 'Kind of the new question' })}
              options={fieldTypes}
              value={type}
              onChange={setType}
            />
            <Act onAct={addQuestion}>{say({ pl: 'Dodaj pytanie', en: 'Add a question' })}</Act>
            <Act onAct={addStep}>{say({ pl: 'Dodaj ekran', en: 'Add a screen' })}</Act>
          </div>
        )}
      </section>
    </div>
  );
};
