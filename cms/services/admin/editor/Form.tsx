'use client';
import type { Rule } from '../../../../content-models/services/rule.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act, Area, Figure, Line, Pick, Tick, Ticks } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, moveIn, putIn, setAt, takeOut, type Path } from './editorState.ts';
import { isWithin } from './faults.ts';
import { AmountBuilder, ConditionBuilder } from './RuleBuilder.tsx';
import type { Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is wrong in one place, said beside it. */
export const FaultsAt = ({ path, isExact = false }: { path: Path; isExact?: boolean }) => {
  const { faults } = useEditing();
  const say = useSay();
  const here = faults.filter((fault) => isWithin(fault.path, path) && (!isExact || fault.path.length === path.length));
  return here.length === 0 ? null : (
    <ul className="service-editor__faults">
      {here.map(({ message }, at) => (
        <li key={at}>{say(message)}</li>
      ))}
    </ul>
  );
};

/** A list of things with settings of their own: each can be moved, copied and deleted. */
const RowsSetting = ({ shape, path }: { shape: Shape & { is: 'rows' }; path: Path }) => {
  const { draft, put, tell, readOnly } = useEditing();
  const say = useSay();
  const rows = listAt(draft, path);
  const one = say(shape.one);
  const act = (next: unknown[], told: string) => {
    put(path, next.length === 0 && shape.key !== 'moves' ? undefined : next);
    tell(told);
  };
  return (
    <fieldset className="service-editor__list" id={idOf(path)} tabIndex={-1}>
      <legend>{say(shape.label)}</legend>
      <FaultsAt path={path} isExact />
      <ol>
        {rows.map((row, at) => {
          const title = textOf(getAt(row, [shape.titleKey ?? 'name'])) || `${one} ${String(at + 1)}`;
          return (
            <li key={at}>
              <details open={rows.length < 3 || title.length < 2}>
                <summary id={idOf([...path, at])}>{title}</summary>
                <FaultsAt path={[...path, at]} isExact />
                <Form shapes={shape.shapes} path={[...path, at]} />
              </details>
              {readOnly ? null : (
                <p className="service-editor__acts">
                  <Act
                    about={title}
                    isOff={at === 0}
                    onAct={() => {
                      act(moveIn(rows, at, at - 1), say({ pl: 'Przesunięto w górę.', en: 'Moved up.' }));
                    }}
                  >
                    {say({ pl: 'W górę', en: 'Up' })}
                  </Act>
                  <Act
                    about={title}
                    isOff={at === rows.length - 1}
                    onAct={() => {
                      act(moveIn(rows, at, at + 1), say({ pl: 'Przesunięto w dół.', en: 'Moved down.' }));
                    }}
                  >
                    {say({ pl: 'W dół', en: 'Down' })}
                  </Act>
                  <Act
                    about={title}
                    onAct={() => {
                      const made = shape.make(draft);
                      const own = ['name', 'value'].find((key) => getAt(made, [key]) !== undefined);
                      act(
                        putIn(rows, at + 1, own === undefined ? row : setAt(row, [own], getAt(made, [own]))),
                        say({ pl: 'Skopiowano.', en: 'Copied.' }),
                      );
                    }}
                  >
                    {say({ pl: 'Kopiuj', en: 'Copy' })}
                  </Act>
                  <Act
                    about={title}
                    onAct={() => {
                      act(
                        takeOut(rows, at),
                        say({ pl: 'Usunięto. Możesz to cofnąć.', en: 'Deleted. You can undo it.' }),
                      );
                    }}
                  >
                    {say({ pl: 'Usuń', en: 'Delete' })}
                  </Act>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {readOnly ? null : (
        <Act
          onAct={() => {
            act(
              [...rows, shape.make(draft)],
              say({ pl: 'Dodano na końcu listy.', en: 'Added at the end of the list.' }),
            );
          }}
        >{`${say({ pl: 'Dodaj:', en: 'Add:' })} ${one}`}</Act>
      )}
    </fieldset>
  );
};

/** A part that is there or is not, with its settings. */
const PartSetting = ({ shape, path }: { shape: Shape & { is: 'part' }; path: Path }) => {
  const { draft, put, readOnly } = useEditing();
  const say = useSay();
  const isThere = getAt(draft, path) !== undefined;
  return (
    <fieldset className="service-editor__list" tabIndex={-1} id={idOf(path)}>
      <legend>{say(shape.label)}</legend>
      <FaultsAt path={path} isExact />
      <Tick
        label={say({ pl: 'tak', en: 'yes' })}
        readOnly={readOnly}
        value={isThere}
        onChange={(on) => {
          put(path, on ? shape.make() : undefined);
        }}
      />
      {isThere ? <Form shapes={shape.shapes} path={path} /> : null}
    </fieldset>
  );
};

/** Paragraphs, an empty line between them, or lines, each a thing of its own. */
const LinesSetting = ({ shape, path, divider }: { shape: Shape; path: Path; divider: '\n' | '\n\n' }) => {
  const { draft, put, readOnly } = useEditing();
  const say = useSay();
  const lines = listAt(draft, path).map(textOf);
  return (
    <Area
      id={idOf(path)}
      rows={divider === '\n' ? 5 : 8}
      readOnly={readOnly}
      label={say(shape.label)}
      help={
        divider === '\n'
          ? say(shape.help ?? { pl: 'Każdy wiersz osobno.', en: 'Each line by itself.' })
          : say({ pl: 'Pusty wiersz dzieli akapity.', en: 'An empty line divides paragraphs.' })
      }
      value={lines.join(divider)}
      onChange={(text) => {
        put(path, text === '' ? undefined : text.split(divider), idOf(path));
      }}
    />
  );
};

const Setting = ({ shape, path }: { shape: Shape; path: Path }) => {
  const { draft, put, departments, readOnly, askedAt, faults } = useEditing();
  const say = useSay();
  const value = getAt(draft, path);
  const place = idOf(path);
  const isWrong = faults.some((fault) => isWithin(fault.path, path));
  const shared = {
    id: place,
    label: say(shape.label),
    readOnly,
    isWrong,
    ...(shape.help ? { help: say(shape.help) } : {}),
  };
  switch (shape.is) {
    case 'line':
      return (
        <Line
          {...shared}
          value={textOf(value)}
          onChange={(text) => {
            put(path, text === '' ? undefined : text, place);
          }}
        />
      );
    case 'text':
      return (
        <Area
          {...shared}
          value={textOf(value)}
          onChange={(text) => {
            put(path, text === '' ? undefined : text, place);
          }}
        />
      );
    case 'date':
      return (
        <Line
          {...shared}
          type="date"
          value={textOf(value)}
          onChange={(day) => {
            put(path, day === '' ? undefined : day, place);
          }}
        />
      );
    case 'day':
      return (
        <div className="service-editor__day">
          <Tick
            label={`${shared.label}: ${say({ pl: 'dzień składania', en: 'the day of filing' })}`}
            readOnly={readOnly}
            value={value === 'today'}
            onChange={(on) => {
              put(path, on ? 'today' : undefined);
            }}
          />
          {value === 'today' ? null : (
            <Line
              {...shared}
              type="date"
              value={textOf(value)}
              onChange={(day) => {
                put(path, day === '' ? undefined : day, place);
              }}
            />
          )}
        </div>
      );
    case 'number':
    case 'money': {
      const times = shape.is === 'number' ? (shape.times ?? 1) : 1;
      return (
        <Figure
          {...shared}
          isMoney={shape.is === 'money'}
          value={typeof value === 'number' ? value / times : undefined}
          onChange={(next) => {
            put(path, next === undefined ? undefined : times === 1 ? next : Math.round(next * times), place);
          }}
        />
      );
    }
    case 'yes':
      return (
        <Tick
          {...shared}
          value={value === shape.on}
          onChange={(on) => {
            put(path, on ? shape.on : shape.off);
          }}
        />
      );
    case 'pick': {
      const options = typeof shape.options === 'function' ? shape.options(draft, departments) : shape.options;
      return (
        <Pick
          {...shared}
          options={options}
          empty={shape.empty ? say(shape.empty) : undefined}
          value={textOf(value)}
          onChange={(next) => {
            put(path, next === '' ? undefined : next);
          }}
        />
      );
    }
    case 'several': {
      const options = typeof shape.options === 'function' ? shape.options(draft, departments) : shape.options;
      return (
        <Ticks
          {...shared}
          options={options}
          value={listAt(draft, path).map(textOf)}
          onChange={(next) => {
            put(path, next.length === 0 ? undefined : next);
          }}
        />
      );
    }
    case 'condition':
      return (
        <ConditionBuilder
          {...shared}
          isOptional={shape.isOptional}
          rule={value as Rule | undefined}
          asked={askedAt(path)}
          onChange={(rule) => {
            put(path, rule, place);
          }}
        />
      );
    case 'amount': {
      const isMoney = shape.isMoney || getAt(draft, [...path.slice(0, -1), 'show']) === 'money';
      return (
        <AmountBuilder
          {...shared}
          isMoney={isMoney}
          rule={value as Rule | undefined}
          asked={askedAt(path)}
          onChange={(rule) => {
            put(path, rule, place);
          }}
        />
      );
    }
    case 'paragraphs':
      return <LinesSetting shape={shape} path={path} divider={'\n\n'} />;
    case 'lines':
      return <LinesSetting shape={shape} path={path} divider={'\n'} />;
    case 'rows':
      return <RowsSetting shape={shape} path={path} />;
    case 'part':
      return <PartSetting shape={shape} path={path} />;
  }
};

/** The settings of one thing, with what is wrong beside each. */
export const Form = ({ shapes, path }: { shapes: readonly Shape[]; path: Path }) => (
  <div className="service-editor__form">
    {shapes.map((shape) => (
      <div key={shape.key}>
        <Setting shape={shape} path={[...path, shape.key]} />
        {['rows', 'part'].includes(shape.is) ? null : <FaultsAt path={[...path, shape.key]} />}
      </div>
    ))}
  </div>
);
