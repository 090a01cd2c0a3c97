'use client';
import { useId, useState } from 'react';
import { queueSorts, type Queue, type QueueQuestion } from '../../../content-models/queue/queue.ts';
import { useSay } from '../../words/useSay.ts';
import { sortWords } from './words.ts';

interface ChoiceProps {
  label: string;
  value: string | undefined;
  all: string;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

const Choice = ({ label, value, all, options, onChange }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="queue__field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? undefined : event.target.value);
        }}
      >
        {all === '' ? null : <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};

interface QueueFiltersProps {
  queue: Queue;
  question: QueueQuestion;
  onChange: (part: Partial<QueueQuestion>) => void;
}

/** The search box and the filters beside the tabs. */
export const QueueFilters = ({ queue, question, onChange }: QueueFiltersProps) => {
  const say = useSay();
  const box = useId();
  const [words, setWords] = useState('');
  return (
    <div className="queue__filters">
      <form
        role="search"
        className="queue__search"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ q: words.trim() === '' ? undefined : words.trim() });
        }}
      >
        <label htmlFor={box}>{say({ pl: 'Numer, znak, nazwisko lub rodzaj', en: 'Number, sign, name or kind' })}</label>
        <div>
          <input
            id={box}
            type="search"
            autoComplete="off"
            maxLength={200}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              if (event.target.value === '' && question.q !== undefined) onChange({ q: undefined });
            }}
          />
          <button type="submit" className="queue__button">
            {say({ pl: 'Szukaj', en: 'Search' })}
          </button>
        </div>
      </form>
      <Choice
        label={say({ pl: 'Usługa', en: 'E-service' })}
        all={say({ pl: 'wszystkie', en: 'all' })}
        value={question.service}
        options={queue.services.map(({ slug, title }) => ({ value: slug, label: title }))}
        onChange={(service) => {
          onChange({ service, status: undefined });
        }}
      />
      <Choice
        label={say({ pl: 'Stan', en: 'Status' })}
        all={say({ pl: 'wszystkie', en: 'all' })}
        value={question.status}
        options={queue.statuses.map(({ name, label }) => ({ value: name, label }))}
        onChange={(status) => {
          onChange({ status });
        }}
      />
      <Choice
        label={say({ pl: 'Prowadzi', en: 'Handled by' })}
        all={say({ pl: 'wszyscy', en: 'everyone' })}
        value={question.assignee}
        options={queue.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(assignee) => {
          onChange({ assignee });
        }}
      />
      {queue.departments.length > 1 ? (
        <Choice
          label={say({ pl: 'Wydział', en: 'Department' })}
          all={say({ pl: 'wszystkie', en: 'all' })}
          value={question.department}
          options={queue.departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(department) => {
            onChange({ department });
          }}
        />
      ) : null}
      <Choice
        label={say({ pl: 'Kolejność', en: 'Order' })}
        all=""
        value={question.sort}
        options={queueSorts.map((sort) => ({ value: sort, label: say(sortWords[sort]) }))}
        onChange={(value) => {
          const sort = queueSorts.find((one) => one === value);
          if (sort !== undefined) onChange({ sort });
        }}
      />
    </div>
  );
};
