'use client';
import { useSay } from '../../../words/useSay.ts';
import { useEditing } from './Editing.tsx';
import type { Path } from './editorState.ts';
import { isWithin } from './faults.ts';

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
