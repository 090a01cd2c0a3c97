import type { ConditionPart } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
// A group is made of conditions, and one of them may be a group: the two know each other.
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act, Pick } from './controls.tsx';
import type { PartProps } from './ruleChoices.ts';
import { firstLine } from './ruleTests.ts';

/** All or any of some lines. */
export const ConditionGroup = ({ part, asked, onChange }: PartProps<Extract<ConditionPart, { is: 'all' | 'any' }>>) => {
  const say = useSay();
  const { parts } = part;
  const add = (more: ConditionPart) => {
    onChange({ ...part, parts: [...parts, more] });
  };
  return (
    <fieldset className="service-editor__group">
      <legend>
        <Pick
          isQuiet
          label={say({ pl: 'ile linii ma się zgadzać', en: 'how many lines must hold' })}
          options={[
            { value: 'all', label: { pl: 'wszystko poniżej', en: 'all of these' } },
            { value: 'any', label: { pl: 'cokolwiek poniżej', en: 'any of these' } },
          ]}
          value={part.is}
          onChange={(is) => {
            onChange({ ...part, is: is === 'any' ? 'any' : 'all' });
          }}
        />
      </legend>
      <ul className="service-editor__parts">
        {parts.map((one, at) => (
          <li key={at}>
            <ConditionEditor
              isInside
              part={one}
              asked={asked}
              onChange={(next) => {
                onChange({ ...part, parts: parts.with(at, next) });
              }}
            />
            <Act
              isOff={parts.length < 2}
              onAct={() => {
                onChange({ ...part, parts: parts.toSpliced(at, 1) });
              }}
              about={String(at + 1)}
            >
              {say({ pl: 'Usuń linię', en: 'Remove line' })}
            </Act>
          </li>
        ))}
      </ul>
      <Act
        onAct={() => {
          add(firstLine(asked[0]));
        }}
      >
        {say({ pl: 'Dodaj linię', en: 'Add line' })}
      </Act>{' '}
      <Act
        onAct={() => {
          add({ is: part.is === 'all' ? 'any' : 'all', parts: [firstLine(asked[0])] });
        }}
      >
        {say({ pl: 'Dodaj grupę', en: 'Add group' })}
      </Act>
    </fieldset>
  );
};
