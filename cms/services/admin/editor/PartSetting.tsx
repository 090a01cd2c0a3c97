'use client';
import { useSay } from '../../../words/useSay.ts';
import { Tick } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, type Path } from './editorState.ts';
import { FaultsAt } from './FaultsAt.tsx';
// A part has settings, and one of them may be a part again: the two know each other.
import { Form } from './Form.tsx';
import type { Shape } from './shapes.ts';

/** A part that is there or is not, with its settings. */
export const PartSetting = ({ shape, path }: { shape: Shape & { is: 'part' }; path: Path }) => {
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
