'use client';
import type { Askable } from '../../../../content-models/services/askable.ts';
import type { Rule } from '../../../../content-models/services/rule.ts';
import {
  fromCondition,
  fromValue,
  toCondition,
  toValue,
  type ConditionPart,
  type Scalar,
  type Sum,
  type ValuePart,
} from '../../../../content-models/services/ruleParts.ts';
import { conditionSentence, valueSentence } from '../../../../content-models/services/ruleSentence.ts';
import { useTranslation } from '@payloadcms/ui';
import { useSay } from '../../../words/useSay.ts';
import { Act, Figure, Line, Pick, Ticks } from './controls.tsx';
import { firstLine, lineOf, partOf, retested, testsFor, type TestName } from './ruleTests.ts';
import type { Option } from './shapes.ts';

interface PartProps<Part> {
  part: Part;
  asked: readonly Askable[];
  onChange: (part: Part) => void;
}

const useTongue = (): 'pl' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'pl');

const named = (asked: readonly Askable[]): Option[] =>
  asked.map(({ name, label }) => ({
    value: name,
    label: { pl: label, en: name === 'today' ? 'the day of filing' : label },
  }));
const optionsOf = (asked: Askable): Option[] =>
  (asked.options ?? []).map(({ value, label }) => ({ value, label: { pl: label, en: label } }));
const moneyLike: Askable = { name: '', label: '', kind: 'money' };
const likeIn = (part: ValuePart, asked: readonly Askable[]): Askable | undefined =>
  part.is === 'question' ? asked.find(({ name }) => name === part.name) : undefined;

/** One fixed value, typed as the answer it is compared with is typed. */
const Amount = ({
  value,
  like,
  onChange,
}: {
  value: Scalar;
  like: Askable | undefined;
  onChange: (value: Scalar) => void;
}) => {
  const say = useSay();
  const shared = { isQuiet: true, label: say({ pl: 'wartość', en: 'value' }) };
  if (like?.options && like.kind !== 'rows')
    return <Pick {...shared} options={optionsOf(like)} value={String(value ?? '')} onChange={onChange} />;
  if (typeof value === 'boolean')
    return (
      <Pick
        {...shared}
        options={[
          { value: 'true', label: { pl: 'tak', en: 'yes' } },
          { value: 'false', label: { pl: 'nie', en: 'no' } },
        ]}
        value={String(value)}
        onChange={(chosen) => {
          onChange(chosen === 'true');
        }}
      />
    );
  if (like?.kind === 'date') return <Line {...shared} type="date" value={String(value ?? '')} onChange={onChange} />;
  if (typeof value === 'string' || like?.kind === 'text')
    return <Line {...shared} value={String(value ?? '')} onChange={onChange} />;
  const isMoney = like?.kind === 'money';
  return (
    <span className="service-editor__amount">
      <Figure
        {...shared}
        isMoney={isMoney}
        value={value ?? undefined}
        onChange={(next) => {
          onChange(next ?? 0);
        }}
      />
      {isMoney ? 'zł' : ''}
    </span>
  );
};

const valueKinds: Option[] = [
  { value: 'amount', label: { pl: 'stała wartość', en: 'a fixed value' } },
  { value: 'question', label: { pl: 'odpowiedź albo obliczenie', en: 'an answer or computed value' } },
  { value: '+', label: { pl: 'suma (+)', en: 'sum (+)' } },
  { value: '-', label: { pl: 'różnica (−)', en: 'difference (−)' } },
  { value: '*', label: { pl: 'iloczyn (×)', en: 'product (×)' } },
  { value: '/', label: { pl: 'iloraz (÷)', en: 'quotient (÷)' } },
  { value: 'max', label: { pl: 'większa z wartości', en: 'the larger value' } },
  { value: 'min', label: { pl: 'mniejsza z wartości', en: 'the smaller value' } },
  { value: 'if', label: { pl: 'zależnie od warunku', en: 'depending on a condition' } },
  { value: 'count', label: { pl: 'liczba wierszy', en: 'number of rows' } },
  { value: 'total', label: { pl: 'suma po wierszach', en: 'sum over rows' } },
  { value: 'text', label: { pl: 'tekst', en: 'text' } },
];
const moreKinds: Option[] = [
  { value: '%', label: { pl: 'reszta z dzielenia', en: 'remainder' } },
  { value: 'cat', label: { pl: 'połączone teksty', en: 'joined texts' } },
  { value: 'condition', label: { pl: 'czy warunek jest spełniony', en: 'whether a condition holds' } },
];

const kindOf = (part: ValuePart): string => {
  if (part.is === 'amount') return typeof part.value === 'string' ? 'text' : 'amount';
  return part.is === 'sum' ? part.of : part.is;
};

const madeInto = (part: ValuePart, kind: string, asked: readonly Askable[]): ValuePart => {
  const group = asked.find(({ rows }) => rows !== undefined);
  const number = group?.rows?.find(({ kind: of }) => of === 'number' || of === 'money') ?? group?.rows?.[0];
  switch (kind) {
    case 'amount':
      return { is: 'amount', value: 0 };
    case 'text':
      return { is: 'amount', value: '' };
    case 'question':
      return { is: 'question', name: asked.find(({ rows }) => rows === undefined)?.name ?? 'today' };
    case 'if':
      return { is: 'if', cases: [{ when: firstLine(asked[0]), then: part }], otherwise: { is: 'amount', value: 0 } };
    case 'count':
      return { is: 'count', group: group?.name ?? '' };
    case 'total':
      return { is: 'total', group: group?.name ?? '', of: { is: 'question', name: number?.name ?? '' } };
    case 'condition':
      return { is: 'condition', condition: firstLine(asked[0]) };
    default:
      return { is: 'sum', of: kind as Sum, parts: part.is === 'sum' ? part.parts : [part, { is: 'amount', value: 1 }] };
  }
};

/** A value: fixed, asked for, or worked out of others. */
const ValueEditor = ({ part, asked, like, onChange }: PartProps<ValuePart> & { like?: Askable | undefined }) => {
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
        <Amount
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
              isMoney={likeIn(part, asked)?.kind === 'money'}
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
                like={part.of === '*' || part.of === '/' ? undefined : (like ?? likeIn(part.parts[0] ?? one, asked))}
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
                like={like}
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
              like={like}
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
const ConditionEditor = ({
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
  const about = likeIn(left, asked);
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
            <Amount
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
        <Amount
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
