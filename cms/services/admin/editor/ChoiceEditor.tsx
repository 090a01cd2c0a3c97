import type { Askable } from '../../../../content-models/services/askable.ts';
import { likeOf } from '../../../../content-models/services/likeOf.ts';
import type { ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act } from './controls.tsx';
import { type PartProps } from './ruleChoices.ts';
import { firstLine } from './ruleTests.ts';
// A value is made of values: the two know each other.
import { ValueEditor } from './ValueEditor.tsx';

interface ChoiceEditorProps extends Omit<PartProps<ValuePart>, 'part'> {
  part: Extract<ValuePart, { is: 'if' }>;
  /** the question by which the whole is typed */
  like: Askable | undefined;
}

/** A value that hangs on conditions. */
export const ChoiceEditor = ({ part, asked, like, onChange }: ChoiceEditorProps) => {
  const say = useSay();
  // one outcome that is money says that the others are
  const outcome = like ?? likeOf(part, asked);
  return (
    <ul className="service-editor__parts">
      {part.cases.map((one, at) => (
        <li key={at}>
          <p>{say({ pl: 'jeżeli', en: 'if' })}</p>
          <ConditionEditor
            part={one.when}
            asked={asked}
            onChange={(when) => {
              onChange({ ...part, cases: part.cases.with(at, { ...one, when }) });
            }}
          />
          <p>{say({ pl: 'to', en: 'then' })}</p>
          <ValueEditor
            part={one.then}
            asked={asked}
            like={outcome}
            onChange={(then) => {
              onChange({ ...part, cases: part.cases.with(at, { ...one, then }) });
            }}
          />
          <Act
            isOff={part.cases.length < 2}
            onAct={() => {
              onChange({ ...part, cases: part.cases.toSpliced(at, 1) });
            }}
          >
            {say({ pl: 'Usuń przypadek', en: 'Remove case' })}
          </Act>
        </li>
      ))}
      <li>
        <Act
          onAct={() => {
            onChange({
              ...part,
              cases: [...part.cases, { when: firstLine(asked[0]), then: { is: 'amount', value: 0 } }],
            });
          }}
        >
          {say({ pl: 'Dodaj przypadek', en: 'Add case' })}
        </Act>
      </li>
      <li>
        <p>{say({ pl: 'w innym razie', en: 'otherwise' })}</p>
        <ValueEditor
          part={part.otherwise ?? { is: 'amount', value: null }}
          asked={asked}
          like={outcome}
          onChange={(otherwise) => {
            onChange({ ...part, otherwise });
          }}
        />
      </li>
    </ul>
  );
};
