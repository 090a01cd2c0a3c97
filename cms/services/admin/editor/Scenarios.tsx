'use client';
import { fieldsOf } from '../../../../content-models/services/interpretService.ts';
import { failedScenarios } from '../../../../content-models/services/runScenarios.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act, Line } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, putIn, takeOut, type Path } from './editorState.ts';
import { ExampleAnswer } from './ExampleAnswer.tsx';
import { Expectations } from './Expectations.tsx';
import { bothWays } from './faults.ts';
import { FaultsAt } from './FaultsAt.tsx';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Examples that staff write, each tried at once. */
export const Scenarios = ({ definition, today }: { definition: ServiceDefinition; today: string }) => {
  const { draft, put, tell } = useEditing();
  const say = useSay();
  const list = listAt(draft, ['scenarios']);
  const differences = (at: number): string[] | undefined => {
    const one = definition.scenarios?.[at];
    try {
      return one && failedScenarios({ ...definition, scenarios: [one] }, today).flatMap((failed) => failed.differences);
    } catch {
      // a form half written cannot be tried yet; its faults are listed above
      return undefined;
    }
  };
  return (
    <div id={idOf(['scenarios'])} tabIndex={-1}>
      {list.map((scenario, at) => {
        const path: Path = ['scenarios', at];
        const wrong = differences(at);
        const name = textOf(getAt(scenario, ['name']));
        return (
          <details key={at} className="service-editor__scenario" open={list.length === 1 || name === ''}>
            <summary id={idOf(path)}>
              {name || say({ pl: 'Nowy przykład', en: 'New example' })}{' '}
              <strong>
                {wrong === undefined
                  ? say({ pl: 'nie da się sprawdzić', en: 'cannot be tried' })
                  : wrong.length === 0
                    ? say({ pl: 'zgadza się', en: 'passed' })
                    : say({ pl: 'nie zgadza się', en: 'failed' })}
              </strong>
            </summary>
            {wrong && wrong.length > 0 ? (
              <ul className="service-editor__faults">
                {wrong.map((sentence) => (
                  <li key={sentence}>{say(bothWays(sentence))}</li>
                ))}
              </ul>
            ) : null}
            <FaultsAt path={path} />
            <Line
              id={idOf([...path, 'name'])}
              label={say({ pl: 'Nazwa przykładu', en: 'Name of the example' })}
              value={name}
              onChange={(text) => {
                put([...path, 'name'], text, idOf([...path, 'name']));
              }}
            />
            <Line
              type="date"
              label={say({ pl: 'Dzień złożenia (puste: dzisiaj)', en: 'Day of filing (empty: today)' })}
              value={textOf(getAt(scenario, ['on']))}
              onChange={(day) => {
                put([...path, 'on'], day === '' ? undefined : day);
              }}
            />
            <fieldset className="service-editor__list">
              <legend>{say({ pl: 'Odpowiedzi', en: 'Answers' })}</legend>
              {fieldsOf(definition).map((field) => (
                <ExampleAnswer
                  key={field.name}
                  field={field}
                  value={getAt(scenario, ['answers', field.name])}
                  onChange={(value) => {
                    put([...path, 'answers', field.name], value, idOf([...path, field.name]));
                  }}
                />
              ))}
            </fieldset>
            <Expectations definition={definition} path={[...path, 'expect']} />
            <p className="service-editor__acts">
              <Act
                about={name}
                onAct={() => {
                  put(['scenarios'], putIn(list, at + 1, { ...(scenario as object), name: `${name} (2)` }));
                }}
              >
                {say({ pl: 'Kopiuj', en: 'Copy' })}
              </Act>
              <Act
                about={name}
                onAct={() => {
                  put(['scenarios'], takeOut(list, at));
                  tell(say({ pl: 'Usunięto. Możesz to cofnąć.', en: 'Deleted. You can undo it.' }));
                }}
              >
                {say({ pl: 'Usuń', en: 'Delete' })}
              </Act>
            </p>
          </details>
        );
      })}
      <Act
        onAct={() => {
          put(['scenarios'], [...list, { name: '', answers: {}, expect: {} }]);
        }}
      >
        {say({ pl: 'Dodaj przykład', en: 'Add an example' })}
      </Act>
    </div>
  );
};
