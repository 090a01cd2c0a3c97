'use client';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { factText } from '../../../content-models/facts/fact.ts';
import { toFact } from '../../facts/toFact.ts';
import type { FactDoc } from '../../payload-types.ts';

const known = new Map<string, Promise<string>>();

/** What a fact says now, asked once per page. */
const wordsOf = (id: string): Promise<string> => {
  const asked =
    known.get(id) ??
    fetch(`/api/facts/${id}?depth=0`, { credentials: 'include' }).then(async (answer) => {
      if (!answer.ok) return 'fakt, którego nie ma';
      const fact = toFact((await answer.json()) as FactDoc);
      return fact ? factText(fact.value) : 'fakt bez wartości';
    });
  known.set(id, asked);
  return asked;
};

/** A fact inside a line of the editor: its value, so that the sentence can be read. */
export const FactLabel = () => {
  const id = useFormFields(([fields]) => fields.fact?.value as string | undefined);
  const [words, setWords] = useState('fakt');
  useEffect(() => {
    let isWanted = true;
    if (id)
      void wordsOf(id).then((found) => {
        if (isWanted) setWords(found);
      });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return <span>{words}</span>;
};
