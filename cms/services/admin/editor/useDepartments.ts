'use client';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Option } from './shapes.ts';

const answerSchema = z.object({ docs: z.array(z.object({ name: z.string(), symbol: z.string().nullish() })) });

/** The departments of the office that have a symbol, for whoever is logged in. */
export const useDepartments = (): readonly Option[] => {
  const [departments, setDepartments] = useState<readonly Option[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async () => {
      const answer = await fetch('/api/departments?limit=200&depth=0&sort=name', {
        signal: leaving.signal,
        credentials: 'include',
      });
      const parsed = answerSchema.safeParse(await answer.json());
      if (!parsed.success) return;
      setDepartments(
        parsed.data.docs.flatMap(({ name, symbol }) =>
          symbol ? [{ value: symbol, label: { pl: `${name} (${symbol})`, en: `${name} (${symbol})` } }] : [],
        ),
      );
    };
    // without the list the symbol that is kept is still shown
    read().catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, []);
  return departments;
};
