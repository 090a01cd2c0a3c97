import type { Askable } from '../../../../content-models/services/askable.ts';
import type { ConditionPart } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
import { Line as TextLine, Ticks } from './controls.tsx';
import { FixedValue } from './FixedValue.tsx';
import { optionsOf } from './ruleChoices.ts';
import { partOf, type Line } from './ruleTests.ts';
import { ValueEditor } from './ValueEditor.tsx';

interface ConditionRightProps {
  line: Line;
  /** the question by which a value is typed */
  about: Askable | undefined;
  asked: readonly Askable[];
  onChange: (part: ConditionPart) => void;
}

/** What the left side of a line is compared with: one value, several, or nothing. */
export const ConditionRight = ({ line, about, asked, onChange }: ConditionRightProps) => {
  const say = useSay();
  const { test, right, values = [] } = line;
  const isList = test === 'among' || test === 'notAmong';
  return (
    <>
      {right ? (
        about?.options || about?.kind === 'text' ? (
          right.is === 'amount' ? (
            <FixedValue
              value={right.value}
              like={about}
              onChange={(value) => {
                onChange(partOf({ ...line, right: { is: 'amount', value } }));
              }}
            />
          ) : (
            <ValueEditor
              part={right}
              asked={asked}
              like={about}
              onChange={(next) => {
                onChange(partOf({ ...line, right: next }));
              }}
            />
          )
        ) : (
          <ValueEditor
            part={right}
            asked={asked}
            like={about}
            onChange={(next) => {
              onChange(partOf({ ...line, right: next }));
            }}
          />
        )
      ) : null}
      {isList && about?.options ? (
        <Ticks
          label={say({ pl: 'wartości', en: 'values' })}
          options={optionsOf(about)}
          value={values.map(String)}
          onChange={(next) => {
            onChange(partOf({ ...line, values: next }));
          }}
        />
      ) : null}
      {isList && !about?.options ? (
        <TextLine
          isQuiet
          label={say({ pl: 'wartości po przecinku', en: 'values, with commas' })}
          value={values.join(', ')}
          onChange={(text) => {
            const isNumbers = values.every((one) => typeof one === 'number');
            onChange(
              partOf({
                ...line,
                values: text
                  .split(/,\s*/)
                  .map((one) => (isNumbers && one !== '' && Number.isFinite(Number(one)) ? Number(one) : one)),
              }),
            );
          }}
        />
      ) : null}
      {test === 'has' || test === 'hasNot' ? (
        <FixedValue
          value={values[0] ?? ''}
          like={about}
          onChange={(value) => {
            onChange(partOf({ ...line, values: [value] }));
          }}
        />
      ) : null}
    </>
  );
};
