'use client';
import type { Askable } from '../../../../content-models/services/askable.ts';
import { moneyLike } from '../../../../content-models/services/likeOf.ts';
import type { Rule } from '../../../../content-models/services/rule.ts';
import { fromCondition, fromValue, toCondition, toValue } from '../../../../content-models/services/ruleParts.ts';
import { conditionSentence, valueSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act } from './controls.tsx';
import { firstLine } from './ruleTests.ts';
import { useTongue } from './useTongue.ts';
import { ValueEditor } from './ValueEditor.tsx';

interface RuleProps {
  id: string;
  label: string;
  rule: Rule | undefined;
  asked: readonly Askable[];
  onChange: (rule: Rule | undefined) => void;
}

/** When something is there: always, or under a condition that is built of questions. */
export const ConditionBuilder = ({
  id,
  label,
  rule,
  asked,
  onChange,
  isOptional,
}: RuleProps & { isOptional: boolean }) => {
  const say = useSay();
  const tongue = useTongue();
  return (
    <fieldset className="service-editor__rule" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <p className="service-editor__sentence">
        {rule === undefined ? say({ pl: 'zawsze', en: 'always' }) : conditionSentence(rule, asked, tongue)}
      </p>
      {rule === undefined ? (
        <Act
          isOff={asked.length === 0}
          onAct={() => {
            onChange(fromCondition(firstLine(asked[0])));
          }}
        >
          {say({ pl: 'Dodaj warunek', en: 'Add a condition' })}
        </Act>
      ) : (
        <>
          <ConditionEditor
            part={toCondition(rule)}
            asked={asked}
            onChange={(part) => {
              onChange(fromCondition(part));
            }}
          />
          {isOptional ? (
            <Act
              onAct={() => {
                onChange(undefined);
              }}
            >
              {say({ pl: 'Usuń warunek', en: 'Remove the condition' })}
            </Act>
          ) : null}
        </>
      )}
    </fieldset>
  );
};

/** What something comes to, built of amounts and answers. */
export const AmountBuilder = ({ id, label, rule, asked, onChange, isMoney }: RuleProps & { isMoney: boolean }) => {
  const tongue = useTongue();
  return (
    <fieldset className="service-editor__rule" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <p className="service-editor__sentence">{valueSentence(rule ?? 0, asked, tongue, isMoney)}</p>
      <ValueEditor
        part={toValue(rule ?? 0)}
        asked={asked}
        like={isMoney ? moneyLike : undefined}
        onChange={(part) => {
          onChange(fromValue(part));
        }}
      />
    </fieldset>
  );
};
