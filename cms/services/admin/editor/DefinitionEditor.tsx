'use client';
import { useField } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useMemo, useState } from 'react';
import { askables } from '../../../../content-models/services/askable.ts';
import { localDateOf } from '../../../../content-models/shared/localDate.ts';
import { useSay } from '../../../words/useSay.ts';
import type { Words } from '../../../words/inLanguage.ts';
import { Act } from './controls.tsx';
import { EditingProvider, idOf } from './Editing.tsx';
import { noHistory, redo, remember, setAt, takenNames, undo, type Draft, type Path } from './editorState.ts';
import { faultsOf } from './faults.ts';
import { FaultsAt } from './FaultsAt.tsx';
import { Form } from './Form.tsx';
import { lenient } from './lenient.ts';
import { Preview } from './Preview.tsx';
import { letterShapes } from './letterShapes.ts';
import { Questions } from './Questions.tsx';
import { Scenarios } from './Scenarios.tsx';
import { cardShapes, clauseShapes, computedShapes, feeShapes, termShapes } from './sections.ts';
import { statusShapes } from './statusShapes.ts';
import type { Shape } from './shapes.ts';
import { useDepartments } from './useDepartments.ts';
import './definitionEditor.css';

interface Section {
  id: string;
  label: Words;
  shapes?: readonly Shape[];
}

const sections: readonly Section[] = [
  { id: 'card', label: { pl: 'Karta', en: 'Card' }, shapes: cardShapes },
  { id: 'questions', label: { pl: 'Pytania', en: 'Questions' } },
  { id: 'computed', label: { pl: 'Obliczenia', en: 'Computed' }, shapes: computedShapes },
  { id: 'fee', label: { pl: 'Opłata', en: 'Fee' }, shapes: feeShapes },
  { id: 'statuses', label: { pl: 'Stany i ruchy', en: 'Statuses and moves' }, shapes: statusShapes },
  { id: 'letters', label: { pl: 'Pisma', en: 'Letters' }, shapes: letterShapes },
  { id: 'term', label: { pl: 'Termin i akta', en: 'Term and files' }, shapes: termShapes },
  { id: 'clause', label: { pl: 'Informacja o danych', en: 'Data clause' }, shapes: clauseShapes },
  { id: 'scenarios', label: { pl: 'Przykłady', en: 'Examples' } },
];

/** The section of a place: the one whose settings name its first key. */
const sectionOf = (path: Path): string => {
  if (path[0] === 'steps') return 'questions';
  if (path[0] === 'scenarios') return 'scenarios';
  return sections.find(({ shapes }) => shapes?.some(({ key }) => key === path[0]))?.id ?? 'card';
};

const empty: Draft = {};

/** The editor of an e-service: a department head builds the form of parts and sees at once what comes of it. */
export const DefinitionEditor = ({ path, readOnly = false }: JSONFieldClientProps) => {
  const { value, setValue } = useField<Draft | null>({ path });
  const say = useSay();
  const draft = value ?? empty;
  const [history, setHistory] = useState(noHistory);
  const [section, setSection] = useState('card');
  const [chosen, setChosen] = useState<Path>(['steps', 0]);
  const [told, setTold] = useState('');
  const [oldNames, setOldNames] = useState<ReadonlySet<string>>();
  // what was there when the form came in, which may be later than the editor
  if (value && oldNames === undefined) setOldNames(new Set(takenNames(value)));
  const departments = useDepartments();
  const today = localDateOf(new Date());
  const faults = useMemo(() => faultsOf(draft), [draft]);
  const definition = useMemo(() => lenient(draft), [draft]);
  const isReadOnly = readOnly;

  const replace = (next: Draft, place?: string) => {
    setHistory(remember(history, draft, place));
    setValue(next);
  };
  const goBack = (step: ReturnType<typeof undo>, words: Words) => {
    if (!step) return;
    setHistory(step.history);
    setValue(step.draft);
    setTold(say(words));
  };
  const takeBack = () => {
    goBack(undo(history, draft), { pl: 'Cofnięto.', en: 'Undone.' });
  };
  const putBack = () => {
    goBack(redo(history, draft), { pl: 'Przywrócono.', en: 'Done again.' });
  };
  const askedAt = (at: Path) => {
    const [first, step, third, field] = at;
    if (first === 'steps' && typeof step === 'number')
      return askables(definition, { step, ...(third === 'fields' && typeof field === 'number' ? { field } : {}) });
    if (first === 'computed' && typeof step === 'number')
      return askables({ ...definition, computed: definition.computed?.slice(0, step) });
    return askables(definition);
  };
  const goTo = (at: Path) => {
    setSection(sectionOf(at));
    if (at[0] === 'steps') setChosen(at.slice(0, 4));
    setTold('');
    setTimeout(() => {
      const found = at
        .map((_, end) => document.getElementById(idOf(at.slice(0, at.length - end))))
        .find((element) => element !== null);
      found?.closest('details')?.setAttribute('open', '');
      found?.focus();
    });
  };

  const shapes = sections.find(({ id }) => id === section)?.shapes;
  return (
    <EditingProvider
      value={{
        draft,
        faults,
        readOnly: isReadOnly,
        departments,
        oldNames: oldNames ?? new Set(),
        askedAt,
        replace,
        tell: setTold,
        put: (at, next, place) => {
          replace(setAt(draft, at, next), place);
        },
      }}
    >
      <div
        className="service-editor"
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
          event.preventDefault();
          (event.shiftKey ? putBack : takeBack)();
        }}
      >
        <div className="service-editor__bar">
          <Act isOff={history.past.length === 0} onAct={takeBack}>
            {say({ pl: 'Cofnij', en: 'Undo' })}
          </Act>
          <Act isOff={history.future.length === 0} onAct={putBack}>
            {say({ pl: 'Przywróć', en: 'Redo' })}
          </Act>
          <p role="status">{told}</p>
        </div>
        {faults.length === 0 ? null : (
          <details className="service-editor__trouble">
            <summary>
              {say({
                pl: `Do poprawy przed publikacją: ${String(faults.length)}`,
                en: `To be mended before publishing: ${String(faults.length)}`,
              })}
            </summary>
            <ul>
              {faults.map((fault, at) => (
                <li key={at}>
                  <button
                    type="button"
                    className="service-editor__link"
                    onClick={() => {
                      goTo(fault.path);
                    }}
                  >
                    {say(sections.find(({ id }) => id === sectionOf(fault.path))?.label ?? { pl: '', en: '' })}:{' '}
                    {say(fault.message)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        <nav
          className="service-editor__sections"
          aria-label={say({ pl: 'Części formularza', en: 'Parts of the form' })}
        >
          {sections.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-current={id === section ? 'true' : undefined}
              onClick={() => {
                setSection(id);
              }}
            >
              {say(label)}
            </button>
          ))}
        </nav>
        <div className="service-editor__body">
          <section aria-label={say(sections.find(({ id }) => id === section)?.label ?? { pl: '', en: '' })}>
            {section === 'questions' ? (
              <>
                <FaultsAt path={['steps']} isExact />
                <Questions chosen={chosen} onChoose={setChosen} />
              </>
            ) : null}
            {section === 'scenarios' ? <Scenarios definition={definition} today={today} /> : null}
            {shapes ? <Form key={section} shapes={shapes} path={[]} /> : null}
          </section>
          <Preview definition={definition} today={today} />
        </div>
      </div>
    </EditingProvider>
  );
};
