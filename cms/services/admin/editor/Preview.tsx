'use client';
import { useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { askables } from '../../../../content-models/services/askable.ts';
import { answerText } from '../../../../content-models/services/answerValue.ts';
import { computedText } from '../../../../content-models/services/computedText.ts';
import { interpret, type Interpretation } from '../../../../content-models/services/interpretService.ts';
import { conditionSentence } from '../../../../content-models/services/ruleSentence.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { formatMoney } from '../../../../content-models/shared/money.ts';
import { useSay } from '../../../words/useSay.ts';
import { Pick } from './controls.tsx';

const tried = (
  definition: ServiceDefinition,
  answers: Record<string, unknown>,
  on: string,
): Interpretation | undefined => {
  try {
    return interpret(definition, answers, on);
  } catch {
    // a form half written cannot be shown yet; its faults are listed
    return undefined;
  }
};

/** What a resident sees: the screens in order, for the answers of an example. */
export const Preview = ({ definition, today }: { definition: ServiceDefinition; today: string }) => {
  const say = useSay();
  const tongue = useTranslation().i18n.language === 'en' ? 'en' : 'pl';
  const [chosen, setChosen] = useState('');
  const scenarios = definition.scenarios ?? [];
  const scenario = chosen === '' ? undefined : scenarios[Number(chosen)];
  const came = tried(definition, scenario?.answers ?? {}, scenario?.on ?? today);
  const asked = askables(definition);
  const shownFields = new Set(came?.steps.flatMap((step) => step.fields.map(({ name }) => name)));
  return (
    <aside className="service-editor__preview" aria-label={say({ pl: 'Podgląd', en: 'Preview' })}>
      <h3>{say({ pl: 'Co widzi mieszkaniec', en: 'What a resident sees' })}</h3>
      <Pick
        label={say({ pl: 'Dla odpowiedzi z przykładu', en: 'For the answers of an example' })}
        empty={say({ pl: 'bez odpowiedzi', en: 'no answers' })}
        options={scenarios.map(({ name }, at) => ({ value: String(at), label: { pl: name, en: name } }))}
        value={chosen}
        onChange={setChosen}
      />
      {came ? null : (
        <p>
          {say({ pl: 'Podgląd pojawi się, gdy poprawisz błędy.', en: 'The preview comes once the faults are mended.' })}
        </p>
      )}
      <ol>
        {definition.steps.map((step) => (
          <li key={step.name}>
            <h4>{step.title}</h4>
            {step.showWhen === undefined ? null : (
              <p className="service-editor__help">{conditionSentence(step.showWhen, asked, tongue)}</p>
            )}
            <ul>
              {step.fields.map((field) => {
                const isThere = shownFields.has(field.name);
                const answer = came?.answers[field.name];
                return (
                  <li key={field.name} className={isThere ? undefined : 'service-editor__hidden'}>
                    {field.label}
                    {field.required || field.type === 'info'
                      ? ''
                      : ` (${say({ pl: 'nieobowiązkowe', en: 'optional' })})`}
                    {isThere ? '' : ` (${say({ pl: 'teraz ukryte', en: 'hidden now' })})`}
                    {field.hint === undefined ? null : <span className="service-editor__help">{field.hint}</span>}
                    {field.showWhen === undefined ? null : (
                      <span className="service-editor__help">{conditionSentence(field.showWhen, asked, tongue)}</span>
                    )}
                    {answer === undefined ? null : <strong>{answerText(field, answer)}</strong>}
                    {came?.errors
                      .filter(({ path }) => scenario && path.split('.')[0] === field.name)
                      .map(({ message }) => (
                        <em key={message}>{message}</em>
                      ))}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <dl>
        {(came?.computed ?? []).flatMap((one) => {
          const text = computedText(one);
          return text === undefined
            ? []
            : [
                <div key={one.name}>
                  <dt>{one.label}</dt>
                  <dd>{text}</dd>
                </div>,
              ];
        })}
        {came?.fee ? (
          <div>
            <dt>{came.fee.label}</dt>
            <dd>
              {formatMoney(came.fee.grosze)} {came.fee.exemption ?? ''}
            </dd>
          </div>
        ) : null}
      </dl>
    </aside>
  );
};
