'use client';
import {
  differenceKinds,
  type DifferenceKind,
  type ServiceDifference,
} from '../../../../content-models/services/serviceDifference.ts';
import { useSay } from '../../../words/useSay.ts';

const english: Record<DifferenceKind, string> = {
  removed: 'removed',
  added: 'added',
  retyped: 'another kind',
  moved: 'moved',
  renamed: 'renamed',
  changed: 'changed',
};

/** Differences between two versions of a form, what is taken away first. */
export const DifferenceList = ({ differences }: { differences: readonly ServiceDifference[] }) => {
  const say = useSay();
  const kinds = Object.keys(differenceKinds) as DifferenceKind[];
  const ordered = [...differences].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return (
    <ul className="service-versions__differences">
      {ordered.map(({ kind, where, what }, at) => (
        <li key={`${String(at)} ${where} ${what}`} lang="pl">
          <span className={`service-versions__kind service-versions__kind--${kind}`}>
            {say({ pl: differenceKinds[kind], en: english[kind] })}
          </span>{' '}
          <strong>{where}.</strong> {what}
        </li>
      ))}
    </ul>
  );
};
