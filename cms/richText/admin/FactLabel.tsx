'use client';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { factText } from '../../../content-models/facts/fact.ts';
import { toFact } from '../../facts/toFact.ts';
import type { FactDoc } from '../../payload-types.ts';
import type { Words } from '../../words/inLanguage.ts';
import { useSay } from '../../words/useSay.ts';

const known = new Map<string, Promise<Words>>();

/** What a fact says now, asked once per page. */
const wordsOf = (id: string): Promise<Words> => {
  const asked =
    known.get(id) ??
    fetch(`/api/facts/${id}?depth=0`, { credentials: 'include' }).then(async (answer) => {
      if (!answer.ok) return { pl: 'fakt, którego nie ma', en: 'a fact that does not exist' };
      const fact = toFact((await answer.json()) as FactDoc);
      if (!fact) return { pl: 'fakt bez wartości', en: 'a fact without a value' };
      const value = factText(fact.value);
      return { pl: value, en: value };
    });
  known.set(id, asked);
  return asked;
};

/** A fact inside a line of the editor: its value, so that the sentence can be read. */
export const FactLabel = () => {
  const id = useFormFields(([fields]) => fields.fact?.value as string | undefined);
  const [words, setWords] = useState<Words>({ pl: 'fakt', en: 'fact' });
  const say = useSay();
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
  return <span>{say(words)}</span>;
};
