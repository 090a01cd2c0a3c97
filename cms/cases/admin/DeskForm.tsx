'use client';
import { useId, useState } from 'react';
import { PanelForm } from './PanelForm.tsx';

interface Line {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'day' | 'email';
}

interface DeskFormProps {
  title: string;
  /** what the act does, for whoever does it seldom */
  help?: string;
  lines: Line[];
  initial?: Record<string, string>;
  action: string;
  busy: boolean;
  /** says whether it was taken; only then what was typed is cleared */
  onSend: (values: Record<string, string>) => Promise<boolean>;
  children?: React.ReactNode;
}

/** One act of the desk, folded until it is wanted. */
export const DeskForm = ({ title, help, lines, initial = {}, action, busy, onSend, children }: DeskFormProps) => {
  const id = useId();
  const [values, setValues] = useState(initial);
  const send = async () => {
    if (await onSend(values)) setValues(initial);
  };
  return (
    <details className="case-panel__act">
      <summary>{title}</summary>
      {help === undefined ? null : <p>{help}</p>}
      <PanelForm onSend={() => void send()}>
        {lines.map(({ name, label, kind }) => {
          const control = {
            id: `${id}-${name}`,
            value: values[name] ?? '',
            required: true,
            onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
              setValues((current) => ({ ...current, [name]: event.target.value }));
            },
          };
          const type = { line: 'text', day: 'date', email: 'email', text: 'text' }[kind];
          return (
            <div key={name} className="case-panel__field">
              <label htmlFor={control.id}>{label}</label>
              {kind === 'text' ? (
                <textarea rows={4} maxLength={5000} {...control} />
              ) : (
                <input type={type} {...control} />
              )}
            </div>
          );
        })}
        {children}
        <button type="submit" className="case-panel__button" disabled={busy}>
          {action}
        </button>
      </PanelForm>
    </details>
  );
};
