import { likeOf } from '../../../../content-models/services/likeOf.ts';
import { fromCondition, type ConditionPart } from '../../../../content-models/services/ruleParts.ts';
import { conditionSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act, Line, Pick, Ticks } from './controls.tsx';
import { FixedValue } from './FixedValue.tsx';
import { named, optionsOf, type PartProps } from './ruleChoices.ts';
import { firstLine, lineOf, partOf, retested, testsFor, type TestName } from './ruleTests.ts';
import { useTongue } from './useTongue.ts';
import { ValueEditor } from './ValueEditor.tsx';

/** All or any of some lines. */
const GroupEditor = ({ part, asked, onChange }: PartProps<Extract<ConditionPart, { is: 'all' | 'any' }>>) => {
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

/** One condition: a line, a group of lines, or a sentence that is kept. */
export const ConditionEditor = ({
  part,
  asked,
  onChange,
  isInside = false,
}: PartProps<ConditionPart> & { isInside?: boolean }) => {
  const say = useSay();
  const tongue = useTongue();
  if (part.is === 'all' || part.is === 'any') return <GroupEditor part={part} asked={asked} onChange={onChange} />;
  const line = lineOf(part);
  if (!line) {
    return (
      <div className="service-editor__kept">
        {part.is === 'not' ? (
          <>
            <p>{say({ pl: 'nie jest tak, że', en: 'it is not so that' })}</p>
            <ConditionEditor
              isInside
              part={part.part}
              asked={asked}
              onChange={(next) => {
                onChange({ is: 'not', part: next });
              }}
            />
          </>
        ) : (
          <p>{conditionSentence(fromCondition(part), asked, tongue)}</p>
        )}
        <Act
          isOff={asked.length === 0}
          onAct={() => {
            onChange(firstLine(asked[0]));
          }}
        >
          {say({ pl: 'Zastąp warunkiem z listy', en: 'Replace with a condition' })}
        </Act>
      </div>
    );
  }
  const { left, test, right, values = [], inner } = line;
  const about = likeOf(left, asked) ?? (right ? likeOf(right, asked) : undefined);
  const isList = test === 'among' || test === 'notAmong';
  return (
    <div className="service-editor__line">
      {left.is === 'question' ? (
        <Pick
          isQuiet
          label={say({ pl: 'pytanie', en: 'question' })}
          options={named(asked)}
          value={left.name}
          onChange={(name) => {
            onChange(firstLine(asked.find((one) => one.name === name)));
          }}
        />
      ) : (
        <ValueEditor
          part={left}
          asked={asked}
          like={about}
          onChange={(next) => {
            onChange(partOf({ ...line, left: next }));
          }}
        />
      )}
      <Pick
        isQuiet
        label={say({ pl: 'jak', en: 'how' })}
        options={testsFor(about?.kind, test)}
        value={test}
        onChange={(next) => {
          onChange(retested(line, next as TestName, about));
        }}
      />
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
        <Line
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
      {inner ? (
        <ConditionEditor
          part={inner}
          asked={about?.rows ?? []}
          onChange={(next) => {
            onChange(partOf({ ...line, inner: next }));
          }}
        />
      ) : null}
      {isInside ? null : (
        <Act
          isOff={asked.length === 0}
          onAct={() => {
            onChange({ is: 'all', parts: [part, firstLine(asked[0])] });
          }}
        >
          {say({ pl: 'Dodaj kolejną linię', en: 'Add another line' })}
        </Act>
      )}
    </div>
  );
};
