'use client';
import { toast, useAllFormFields, useDocumentInfo, useField, useForm } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useMemo, useState } from 'react';
import { gateRules, type GateProblem, type GateRuleId, type Mend } from '../../../content-models/gate/gate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { gateWords } from '../../words/english/gate.ts';
import { useSay } from '../../words/useSay.ts';
import { mendWords } from '../mendState.ts';
import { GateGroup } from './GateGroup.tsx';
import './gatePanel.css';
import { mendEvent, type MendRequest } from './mendEvent.ts';

/** A problem as the server judged it for this commune. */
export type JudgedProblem = GateProblem & { severity: 'advice' | 'reason' | 'block' };

type Reasons = Partial<Record<string, string>>;

const groups = [
  ['block', { pl: 'Nie pozwala opublikować', en: 'Stops the publication' }],
  ['reason', { pl: 'Popraw albo podaj powód', en: 'Mend it or give a reason' }],
  ['advice', { pl: 'Warto poprawić', en: 'Worth mending' }],
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
  const say = useSay();

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
    if (request.done || mendPlain(wanted))
      toast.success(
        say({ pl: 'Poprawione. Cofniesz to w edytorze: Ctrl+Z.', en: 'Mended. Undo it in the editor with Ctrl+Z.' }),
      );
    else
      toast.info(
        say({
          pl: 'Tego miejsca nie umiem poprawić sam. Popraw je w treści.',
          en: 'This cannot be mended by itself. Mend it in the text.',
        }),
      );
  };
  const setReason = (rule: GateRuleId, reason: string) => {
    setValue({ ...(value ?? {}), [rule]: reason });
  };

  const count = problems?.length ?? 0;
  return (
    <section className="gate field-type" aria-labelledby="gate-title">
      <h3 id="gate-title">{say({ pl: 'Sprawdzenie treści', en: 'Check of the text' })}</h3>
      <p className="gate__state" role="status">
        {failed
          ? say({
              pl: 'Nie udało się sprawdzić treści. Spróbujemy przy następnej zmianie.',
              en: 'The text could not be checked. We try again with the next change.',
            })
          : problems === undefined
            ? say({ pl: 'Sprawdzam…', en: 'Checking…' })
            : count === 0
              ? say({ pl: 'Wszystko w porządku.', en: 'Everything is fine.' })
              : say({ pl: counted(count, remark), en: `${String(count)} ${count === 1 ? 'remark' : 'remarks'}` })}
      </p>
      {groups.map(([severity, title]) => {
        const own = (problems ?? []).filter((problem) => problem.severity === severity);
        return own.length === 0 ? null : (
          <GateGroup
            key={severity}
            severity={severity}
            title={say(title)}
            problems={own}
            nameOf={(rule) => {
              const { name } = gateRules[rule];
              return say({ pl: name, en: gateWords[name] ?? name });
            }}
            reasons={value ?? {}}
            onMend={mend}
            onReason={setReason}
          />
        );
      })}
    </section>
  );
};
