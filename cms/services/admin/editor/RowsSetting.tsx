'use client';
import { useSay } from '../../../words/useSay.ts';
import { Act } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, moveIn, putIn, setAt, takeOut, type Path } from './editorState.ts';
import { FaultsAt } from './FaultsAt.tsx';
// Each thing of a list has settings, and one of them may be a list again: the two know each other.
import { Form } from './Form.tsx';
import type { Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list of things with settings of their own: each can be moved, copied and deleted. */
export const RowsSetting = ({ shape, path }: { shape: Shape & { is: 'rows' }; path: Path }) => {
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
