'use client';
import { toast, useAllFormFields, useDocumentInfo, useField, useForm } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useMemo, useState } from 'react';
import { gateRules, type GateProblem, type GateRuleId, type Mend } from '../../../content-models/gate/gate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { mendWords } from '../mendState.ts';
import { GateGroup } from './GateGroup.tsx';
import './gatePanel.css';
import { mendEvent, type MendRequest } from './mendEvent.ts';

/** A problem as the server judged it for this commune. */
export type JudgedProblem = GateProblem & { severity: 'advice' | 'reason' | 'block' };

type Reasons = Partial<Record<string, string>>;

const groups = [
  ['block', 'Nie pozwala opublikować'],
  ['reason', 'Popraw albo podaj powód'],
  ['advice', 'Warto poprawić'],
] as const;

const remark = { one: 'uwaga', few: 'uwagi', many: 'uwag' };
const pauseBeforeCheck = 900;

/** Asks the server for the problems of what stands in the form now, a moment after the last change. */
const useProblems = (values: Record<string, unknown>) => {
  const { id, collectionSlug } = useDocumentInfo();
  const [problems, setProblems] = useState<JudgedProblem[]>();
  const [failed, setFailed] = useState(false);
  const body = useMemo(() => {
    const { gateReasons: _reasons, ...data } = values;
    return JSON.stringify({ collection: collectionSlug, ...(id ? { id: String(id) } : {}), data });
  }, [values, id, collectionSlug]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch('/api/gate/check', {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body,
        signal: stop.signal,
      })
        .then(async (answer) => {
          setFailed(!answer.ok);
          if (answer.ok) setProblems(((await answer.json()) as { problems: JudgedProblem[] }).problems);
        })
        .catch(() => {
          if (!stop.signal.aborted) setFailed(true);
        });
    }, pauseBeforeCheck);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [body]);
  return { problems, failed };
};

/** What to think about before publishing, live beside the text: each problem with its mend or the reason it wants. */
export const GatePanel = ({ path }: { path?: string }) => {
  const { value, setValue } = useField<Reasons | null>({ path: path ?? 'gateReasons' });
  const { dispatchFields, setModified } = useForm();
  const [fields] = useAllFormFields();
  const values = useMemo(() => reduceFieldsToValues(fields, true), [fields]);
  const { problems, failed } = useProblems(values);

  const mendPlain = (mend: Mend): boolean => {
    const words: unknown = fields[mend.field]?.value;
    if (typeof words !== 'string') return false;
    const mended = mendWords(words, mend);
    if (mended === words) return false;
    dispatchFields({ type: 'UPDATE', path: mend.field, value: mended });
    setModified(true);
    return true;
  };
  const mend = (wanted: Mend) => {
    const request: MendRequest = { mend: wanted, done: false };
    window.dispatchEvent(new CustomEvent(mendEvent, { detail: request }));
    if (request.done || mendPlain(wanted)) toast.success('Poprawione. Cofniesz to w edytorze: Ctrl+Z.');
    else toast.info('Tego miejsca nie umiem poprawić sam. Popraw je w treści.');
  };
  const setReason = (rule: GateRuleId, reason: string) => {
    setValue({ ...(value ?? {}), [rule]: reason });
  };

  const count = problems?.length ?? 0;
  return (
    <section className="gate field-type" aria-labelledby="gate-title">
      <h3 id="gate-title">Sprawdzenie treści</h3>
      <p className="gate__state" role="status">
        {failed
          ? 'Nie udało się sprawdzić treści. Spróbujemy przy następnej zmianie.'
          : problems === undefined
            ? 'Sprawdzam…'
            : count === 0
              ? 'Wszystko w porządku.'
              : counted(count, remark)}
      </p>
      {groups.map(([severity, title]) => {
        const own = (problems ?? []).filter((problem) => problem.severity === severity);
        return own.length === 0 ? null : (
          <GateGroup
            key={severity}
            severity={severity}
            title={title}
            problems={own}
            nameOf={(rule) => gateRules[rule].name}
            reasons={value ?? {}}
            onMend={mend}
            onReason={setReason}
          />
        );
      })}
    </section>
  );
};
