import { likeOf } from '../../../../content-models/services/likeOf.ts';
import { fromCondition, type ConditionPart } from '../../../../content-models/services/ruleParts.ts';
import { conditionSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConditionGroup } from './ConditionGroup.tsx';
import { ConditionRight } from './ConditionRight.tsx';
import { Act, Pick } from './controls.tsx';
import { named, type PartProps } from './ruleChoices.ts';
import { firstLine, lineOf, partOf, retested, testsFor, type TestName } from './ruleTests.ts';
import { useTongue } from './useTongue.ts';
import { ValueEditor } from './ValueEditor.tsx';

/** One condition: a line, a group of lines, or a sentence that is kept. */
export const ConditionEditor = ({
  part,
  asked,
  onChange,
  isInside = false,
}: PartProps<ConditionPart> & { isInside?: boolean }) => {
  const say = useSay();
  const tongue = useTongue();
  if (part.is === 'all' || part.is === 'any') return <ConditionGroup part={part} asked={asked} onChange={onChange} />;
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
  const { left, test, right, inner } = line;
  const about = likeOf(left, asked) ?? (right ? likeOf(right, asked) : undefined);
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
      <ConditionRight line={line} about={about} asked={asked} onChange={onChange} />
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
