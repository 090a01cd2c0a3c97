'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { GateRuleId, Mend } from '../../../content-models/gate/gate.ts';
import { useSay } from '../../words/useSay.ts';
import type { JudgedProblem } from './GatePanel.tsx';
import { showInEditor } from './showInEditor.ts';

interface Props {
  severity: JudgedProblem['severity'];
  title: string;
  problems: JudgedProblem[];
  nameOf: (rule: GateRuleId) => string;
  reasons: Partial<Record<string, string>>;
  onMend: (mend: Mend) => void;
  onReason: (rule: GateRuleId, reason: string) => void;
}

const mostShown = 4;

const Problem = ({ problem, onMend }: { problem: JudgedProblem; onMend: (mend: Mend) => void }) => {
  const { message, quote, mend, mendLabel } = problem;
  const say = useSay();
  return (
    <li className="gate__problem">
      {quote === undefined ? null : (
        <button
          type="button"
          className="gate__quote"
          title={say({ pl: 'Pokaż w tekście', en: 'Show in the text' })}
          onClick={() => {
            showInEditor(quote);
          }}
        >
          „{quote}”
        </button>
      )}
      <p>{message}</p>
      {mend === undefined ? null : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => {
            onMend(mend);
          }}
        >
          {mendLabel ?? say({ pl: 'Popraw', en: 'Mend' })}
        </Button>
      )}
    </li>
  );
};

const Reason = ({ rule, reason, onReason }: { rule: GateRuleId; reason: string; onReason: Props['onReason'] }) => {
  const id = useId();
  const say = useSay();
  return (
    <div className="gate__reason">
      <label htmlFor={id}>
        {say({ pl: 'Powód, jeśli zostaje tak, jak jest', en: 'Reason, if it stays as it is' })}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => {
          onReason(rule, event.target.value);
        }}
      />
    </div>
  );
};

const Rule = ({ rule, problems, severity, nameOf, reasons, onMend, onReason }: Props & { rule: GateRuleId }) => {
  const [all, setAll] = useState(false);
  const say = useSay();
  const shown = all ? problems : problems.slice(0, mostShown);
  const hidden = problems.length - shown.length;
  return (
    <div className="gate__rule">
      <h5>{nameOf(rule)}</h5>
      <ul>
        {shown.map((problem, index) => (
          <Problem key={`${problem.quote ?? ''}${String(index)}`} problem={problem} onMend={onMend} />
        ))}
      </ul>
      {hidden > 0 ? (
        <button
          type="button"
          className="gate__more"
          onClick={() => {
            setAll(true);
          }}
        >
          {say({ pl: 'Pokaż pozostałe', en: 'Show the rest' })} ({hidden})
        </button>
      ) : null}
      {severity === 'reason' ? <Reason rule={rule} reason={reasons[rule] ?? ''} onReason={onReason} /> : null}
    </div>
  );
};

/** The problems of one severity, by rule. */
export const GateGroup = (props: Props) => {
  const { severity, title, problems } = props;
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return (
    <details className={`gate__group gate__group--${severity}`} open>
      <summary>
        <span className="gate__sign" aria-hidden="true" />
        <h4>{title}</h4>
        <span className="gate__count">{problems.length}</span>
      </summary>
      {rules.map((rule) => (
        <Rule key={rule} {...props} rule={rule} problems={problems.filter((problem) => problem.rule === rule)} />
      ))}
    </details>
  );
};
