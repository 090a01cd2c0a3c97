'use client';
import { useSay } from '../../../words/useSay.ts';
import { Area } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { listAt, type Path } from './editorState.ts';
import { InsertField } from './InsertField.tsx';
import type { Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Paragraphs, an empty line between them, or lines, each a thing of its own. */
export const LinesSetting = ({ shape, path, divider }: { shape: Shape; path: Path; divider: '\n' | '\n\n' }) => {
  const { draft, put, readOnly } = useEditing();
  const say = useSay();
  const lines = listAt(draft, path).map(textOf);
  const place = idOf(path);
  return (
    <>
      <Area
        id={place}
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
          put(path, text === '' ? undefined : text.split(divider), place);
        }}
      />
      {path[0] === 'letters' ? <InsertField into={place} about={say(shape.label)} /> : null}
    </>
  );
};
