'use client';
import { useId, useState, type SyntheticEvent } from 'react';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { useSay } from '../../words/useSay.ts';

interface CaseSignProps {
  one: CaseForClerk;
  busy: boolean;
  onRegister: (given: { sign: string; initials: string }) => Promise<void>;
}

/** The sign of a case, or the way to give it: typed where the office numbers, the next number where Moje Miasto does. */
export const CaseSign = ({ one, busy, onRegister }: CaseSignProps) => {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState('');
  const isHere = one.numbering === 'here';
  const title = say({ pl: 'Znak sprawy', en: 'Case sign' });
  if (one.sign !== undefined)
    return (
      <section aria-labelledby={`${field}-title`}>
        <h2 id={`${field}-title`}>{title}</h2>
        <p>{one.sign}</p>
      </section>
    );
  if (one.moves.length === 0) return null;
  const register = (event: SyntheticEvent) => {
    event.preventDefault();
    void onRegister(isHere ? { sign: '', initials: typed } : { sign: typed, initials: '' });
  };
  return (
    <section aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{title}</h2>
      <p id={`${field}-help`}>
        {isHere
          ? say({
              pl: 'Znak nada Moje Miasto: kolejny numer wydziału, klasy i roku. Nada go też samo przy pierwszym kroku.',
              en: 'Moje Miasto gives the sign: the next number of the department, class and year. It also does so at the first step.',
            })
          : say({
              pl: 'Przepisz znak z systemu urzędu, na przykład OŚ.6131.12.2026.AK.',
              en: 'Copy the sign from the office’s system, for example OŚ.6131.12.2026.AK.',
            })}
      </p>
      <div className="case-panel__move">
        <label htmlFor={field}>
          {isHere ? say({ pl: 'Inicjały (nieobowiązkowe)', en: 'Initials (optional)' }) : title}
        </label>
        <input
          id={field}
          type="text"
          autoComplete="off"
          maxLength={isHere ? 4 : 60}
          value={typed}
          aria-describedby={`${field}-help`}
          onChange={(event) => {
            setTyped(event.target.value.toUpperCase());
          }}
          onKeyDown={(event) => {
            // within the editor's own form, Enter would save the document instead
            if (event.key === 'Enter') register(event);
          }}
        />
        <button type="button" className="case-panel__button" disabled={busy} onClick={register}>
          {isHere
            ? say({ pl: 'Nadaj znak sprawy', en: 'Give the case sign' })
            : say({ pl: 'Zapisz znak sprawy', en: 'Save the case sign' })}
        </button>
      </div>
    </section>
  );
};
