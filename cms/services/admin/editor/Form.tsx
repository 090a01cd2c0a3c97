'use client';
import type { Path } from './editorState.ts';
import { FaultsAt } from './FaultsAt.tsx';
import { Setting } from './Setting.tsx';
import type { Shape } from './shapes.ts';

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
