import type { Askable } from '../../../../content-models/services/askable.ts';
import { likeOf } from '../../../../content-models/services/likeOf.ts';
import type { ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { valueSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useSay } from '../../../words/useSay.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
// A value may be a condition, and a condition compares values: the two know each other.
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act, Figure, Pick } from './controls.tsx';
import { FixedValue } from './FixedValue.tsx';
import { kindOf, madeInto, moreKinds, named, valueKinds, type PartProps } from './ruleChoices.ts';
import { RowsEditor } from './RowsEditor.tsx';
import { SumEditor } from './SumEditor.tsx';
import { useTongue } from './useTongue.ts';

/** A value: fixed, asked for, or worked out of others. */
export const ValueEditor = ({ part, asked, like, onChange }: PartProps<ValuePart> & { like?: Askable | undefined }) => {
  const say = useSay();
  const tongue = useTongue();
  if (part.is === 'kept')
    return (
      <div className="service-editor__kept">
        <p>{valueSentence(part.rule, asked, tongue, like?.kind === 'money')}</p>
        <Act
          onAct={() => {
            onChange({ is: 'amount', value: 0 });
          }}
        >
          {say({ pl: 'Zastąp', en: 'Replace' })}
        </Act>
      </div>
    );
  const groups = asked.filter(({ rows }) => rows !== undefined);
  const kind = kindOf(part);
  const kinds = [
    ...valueKinds.filter(({ value }) => groups.length > 0 || (value !== 'count' && value !== 'total')),
    ...moreKinds.filter(({ value }) => value === kind),
  ];
  return (
    <div className="service-editor__value">
      <Pick
        isQuiet
        label={say({ pl: 'rodzaj wartości', en: 'kind of value' })}
        options={kinds}
        value={kind}
        onChange={(next) => {
          onChange(madeInto(part, next, asked));
        }}
      />
      {part.is === 'amount' ? (
        <FixedValue
          value={part.value}
          like={like}
          onChange={(value) => {
            onChange({ is: 'amount', value });
          }}
        />
      ) : null}
      {part.is === 'question' ? (
        <>
          <Pick
            isQuiet
            label={say({ pl: 'co', en: 'which' })}
            options={named(asked)}
            value={part.name}
            onChange={(name) => {
              onChange({ ...part, name });
            }}
          />
          {typeof part.ifEmpty === 'number' || part.ifEmpty === undefined ? (
            <Figure
              label={say({ pl: 'bez odpowiedzi:', en: 'if unanswered:' })}
              value={part.ifEmpty}
              isMoney={likeOf(part, asked)?.kind === 'money'}
              onChange={(ifEmpty) => {
                onChange({ is: 'question', name: part.name, ...(ifEmpty === undefined ? {} : { ifEmpty }) });
              }}
            />
          ) : null}
        </>
      ) : null}
      {part.is === 'sum' ? <SumEditor part={part} asked={asked} like={like} onChange={onChange} /> : null}
      {part.is === 'if' ? <ChoiceEditor part={part} asked={asked} like={like} onChange={onChange} /> : null}
      {part.is === 'count' || part.is === 'total' ? (
        <RowsEditor part={part} asked={asked} like={like} onChange={onChange} />
      ) : null}
      {part.is === 'condition' ? (
        <ConditionEditor
          part={part.condition}
          asked={asked}
          onChange={(condition) => {
            onChange({ ...part, condition });
          }}
        />
      ) : null}
    </div>
  );
};
