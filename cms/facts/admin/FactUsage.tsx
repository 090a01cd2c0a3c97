'use client';
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useMemo, useState } from 'react';
import { factValueSchema, type FactKind } from '../../../content-models/facts/fact.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import type { FactSentence } from '../../../content-models/facts/factSentences.ts';
import { useSay } from '../../words/useSay.ts';
import type { FactPlace } from '../factEndpoints.ts';
import { valueOf, type FactFields } from '../toFact.ts';
import './factUsage.css';

interface Usage {
  now: string;
  then: string;
  places: FactPlace[];
  /** the line of letters to residents, when this fact is in it */
  letters: FactSentence[];
}

const place = { one: 'miejscu', few: 'miejscach', many: 'miejscach' };
type FormValues = FactFields & { kind?: FactKind; next?: (FactFields & { from?: string | null }) | null };

/** The value that would hold: the future one when its day is set, else the one in the form. */
const valueInForm = (values: FormValues): unknown => {
  const { kind, next } = values;
  if (kind === undefined) return undefined;
  const parsed = factValueSchema.safeParse(valueOf(kind, next?.from ? next : values));
  return parsed.success ? parsed.data : undefined;
};

const Sentences = ({ sentences }: { sentences: FactSentence[] }) =>
  sentences.map((sentence, index) => (
    <p key={`${sentence.now}${String(index)}`} className="fact-usage__sentence">
      {sentence.now === sentence.then ? (
        sentence.now
      ) : (
        <>
          <del>{sentence.now}</del> <ins>{sentence.then}</ins>
        </>
      )}
    </p>
  ));

/** „Używany w 7 miejscach”: the texts that say a fact, and how their sentences will read with the value in the form. */
export const FactUsage = () => {
  const { id } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const value = useMemo(
    () => JSON.stringify({ value: valueInForm(reduceFieldsToValues(fields, true) as FormValues) }),
    [fields],
  );
  const [usage, setUsage] = useState<Usage>();
  const say = useSay();
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/facts/${String(id)}/usage`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: value,
        signal: stop.signal,
      })
        .then(async (answer) => {
          if (answer.ok) setUsage((await answer.json()) as Usage);
        })
        .catch(() => undefined);
    }, 500);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [id, value]);
  if (!id || !usage) return null;
  const { places, letters, now, then } = usage;
  const count = places.length + letters.length;
  if (count === 0)
    return (
      <p className="fact-usage">
        {say({
          pl: 'Ten fakt nie jest jeszcze użyty na żadnej opublikowanej stronie.',
          en: 'This fact is not used on any published page yet.',
        })}
      </p>
    );
  return (
    <section className="fact-usage" aria-labelledby="fact-usage-title">
      <h3 id="fact-usage-title">
        {say({
          pl: `Używany w ${counted(count, place)}`,
          en: `Used in ${String(count)} ${count === 1 ? 'place' : 'places'}`,
        })}
      </h3>
      <p>
        {now === then
          ? say({
              pl: 'Zmień wartość, a zobaczysz tu zdania z nową, zanim zapiszesz.',
              en: 'Change the value and you see the sentences with the new one here before you save.',
            })
          : say({
              pl: `Po zapisaniu „${now}” zmieni się na „${then}”${count > 1 ? ' we wszystkich tych miejscach' : ''}.`,
              en: `When you save, “${now}” changes to “${then}”${count > 1 ? ' in all these places' : ''}.`,
            })}
      </p>
      <ul>
        {places.map(({ admin, title, kindName, sentences }) => (
          <li key={admin}>
            <a href={admin}>{title}</a> <span className="fact-usage__kind">{kindName}</span>
            <Sentences sentences={sentences} />
          </li>
        ))}
        {letters.length > 0 && (
          <li>
            {say({ pl: 'W listach do mieszkańców', en: 'In letters to residents' })}{' '}
            <span className="fact-usage__kind">E-mail</span>
            <Sentences sentences={letters} />
          </li>
        )}
      </ul>
    </section>
  );
};
