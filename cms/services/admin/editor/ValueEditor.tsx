import type { Askable } from '../../../../content-models/services/askable.ts';
import { likeOf, likesWithin } from '../../../../content-models/services/likeOf.ts';
import type { ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { valueSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useSay } from '../../../words/useSay.ts';
// A value may hang on a condition, and a condition compares values: the two know each other.
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act, Figure, Pick } from './controls.tsx';
import { FixedValue } from './FixedValue.tsx';
import { kindOf, madeInto, moreKinds, named, valueKinds, type PartProps } from './ruleChoices.ts';
import { firstLine } from './ruleTests.ts';
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
  // within a choice of values one that is money says that the others are
  const outcome = like ?? likeOf(part, asked);
  const kinds = [
    ...valueKinds.filter(({ value }) => groups.length > 0 || (value !== 'count' && value !== 'total')),
    ...moreKinds.filter(({ value }) => value === kind),
  ];
  const inRows =
    part.is === 'count' || part.is === 'total' ? (asked.find(({ name }) => name === part.group)?.rows ?? []) : [];
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
      {part.is === 'sum' ? (
        <ul className="service-editor__parts">
          {part.parts.map((one, at) => (
            <li key={at}>
              <ValueEditor
                part={one}
                asked={asked}
                like={likesWithin(part, asked, like)[at]}
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
      ) : null}
      {part.is === 'if' ? (
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
      ) : null}
      {part.is === 'count' || part.is === 'total' ? (
        <div className="service-editor__parts">
          <Pick
            isQuiet
            label={say({ pl: 'których wierszy', en: 'of which rows' })}
            options={named(groups)}
            value={part.group}
            onChange={(group) => {
              onChange({ ...part, group });
            }}
          />
          {part.where === undefined ? (
            <Act
              onAct={() => {
                onChange({ ...part, where: firstLine(inRows[0]) });
              }}
            >
              {say({ pl: 'Tylko niektóre wiersze', en: 'Only some rows' })}
            </Act>
          ) : (
            <>
              <p>{say({ pl: 'tylko wiersze, w których', en: 'only rows where' })}</p>
              <ConditionEditor
                part={part.where}
                asked={inRows}
                onChange={(where) => {
                  onChange({ ...part, where });
                }}
              />
              <Act
                onAct={() => {
                  const { where: _, ...rest } = part;
                  onChange(rest);
                }}
              >
                {say({ pl: 'Wszystkie wiersze', en: 'All rows' })}
              </Act>
            </>
          )}
          {part.is === 'total' ? (
            <ValueEditor
              part={part.of}
              asked={inRows}
              like={like}
              onChange={(of) => {
                onChange({ ...part, of });
              }}
            />
          ) : null}
        </div>
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
