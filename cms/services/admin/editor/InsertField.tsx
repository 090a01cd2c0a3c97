'use client';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../../words/useSay.ts';
import { Act, Pick } from './controls.tsx';
import { useEditing } from './Editing.tsx';
import type { Option } from './shapes.ts';

const facts: readonly Option[] = [
  { value: 'case.number', label: { pl: 'numer sprawy', en: 'number of the case' } },
  { value: 'case.sign', label: { pl: 'znak sprawy', en: 'sign of the case' } },
  { value: 'case.filedOn', label: { pl: 'dzień złożenia', en: 'day of filing' } },
  { value: 'case.dueOn', label: { pl: 'termin odpowiedzi', en: 'term of the answer' } },
  { value: 'applicant.name', label: { pl: 'imię i nazwisko wnoszącego', en: 'name of the applicant' } },
  {
    value: 'party.name',
    label: { pl: 'czyja to sprawa: wnoszący, dziecko, firma albo mocodawca', en: 'whose matter it is' },
  },
  {
    value: 'party.name',
    label: { pl: 'czyja to sprawa: wnoszący, dziecko, firma albo mocodawca', en: 'whose matter it is' },
  },
  { value: 'office.name', label: { pl: 'nazwa urzędu', en: 'name of the office' } },
  { value: 'today', label: { pl: 'dzisiejsza data', en: 'date of today' } },
];

/**
 * Puts an answer or a fact of the case into a letter's text, where the cursor stands or stood last, and goes back there;
 * at the end of a text that nobody has been in yet.
 */
export const InsertField = ({ into, about }: { into: string; about: string }) => {
  const say = useSay();
  const { askedAt, tell, readOnly } = useEditing();
  const [chosen, setChosen] = useState('case.number');
  const wasThere = useRef(false);
  useEffect(() => {
    const text = document.getElementById(into);
    const note = () => {
      wasThere.current = true;
    };
    text?.addEventListener('focus', note);
    return () => {
      text?.removeEventListener('focus', note);
    };
  }, [into]);
  if (readOnly) return null;

  const options = [
    ...facts,
    ...askedAt(['letters']).flatMap(({ name, label }): Option[] =>
      name === 'today' ? [] : [{ value: name, label: { pl: label, en: label } }],
    ),
  ];
  const insert = () => {
    const text = document.getElementById(into);
    if (!(text instanceof HTMLTextAreaElement)) return;
    const end = text.value.length;
    const [from, to] = wasThere.current ? [text.selectionStart, text.selectionEnd] : [end, end];
    // After this event: within it React would first put the old text back, and the cursor would go to the end.
    queueMicrotask(() => {
      text.focus();
      text.setRangeText(`{{${chosen}}}`, from, to, 'end');
      // React hears of a change only by the event that typing makes
      text.dispatchEvent(new Event('input', { bubbles: true }));
      const behind = from + chosen.length + '{{}}'.length;
      requestAnimationFrame(() => {
        text.setSelectionRange(behind, behind);
      });
    });
    const name = options.find(({ value }) => value === chosen)?.label;
    tell(
      say({
        pl: `Wstawiono w tekst: ${name?.pl ?? chosen}.`,
        en: `Put into the text: ${name?.en ?? chosen}.`,
      }),
    );
  };
  return (
    <div className="service-editor__acts">
      <Pick
        label={`${say({ pl: 'Wstaw w miejscu kursora', en: 'Put in at the cursor' })}: ${about}`}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      <Act about={about} onAct={insert}>
        {say({ pl: 'Wstaw', en: 'Put in' })}
      </Act>
    </div>
  );
};
