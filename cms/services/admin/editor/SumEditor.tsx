import type { Askable } from '../../../../content-models/services/askable.ts';
import { likesWithin } from '../../../../content-models/services/likeOf.ts';
import type { ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act } from './controls.tsx';
import { type PartProps } from './ruleChoices.ts';
// A value is made of values: the two know each other.
import { ValueEditor } from './ValueEditor.tsx';

interface SumEditorProps extends Omit<PartProps<ValuePart>, 'part'> {
  part: Extract<ValuePart, { is: 'sum' }>;
  /** the question by which the whole is typed */
  like: Askable | undefined;
}

/** A sum, a product or the larger of several values, each a value by itself. */
export const SumEditor = ({ part, asked, like, onChange }: SumEditorProps) => {
  const say = useSay();
  const likes = likesWithin(part, asked, like);
  return (
    <ul className="service-editor__parts">
      {part.parts.map((one, at) => (
        <li key={at}>
          <ValueEditor
            part={one}
            asked={asked}
            like={likes[at]}
            onChange={(next) => {
              onChange({ ...part, parts: part.parts.with(at, next) });
            }}
          />
          <Act
            isOff={part.parts.length < 2}
            onAct={() => {
              onChange({ ...part, parts: part.parts.toSpliced(at, 1) });
            }}
          >
            {say({ pl: 'Usuń wartość', en: 'Remove value' })}
          </Act>
        </li>
      ))}
      <li>
        <Act
          onAct={() => {
            onChange({ ...part, parts: [...part.parts, { is: 'amount', value: 0 }] });
          }}
        >
          {say({ pl: 'Dodaj wartość', en: 'Add value' })}
        </Act>
      </li>
    </ul>
  );
};
