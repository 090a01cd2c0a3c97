import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { getAt, listAt, setAt, type Draft } from './editorState.ts';

const named = (list: readonly unknown[]): unknown[] => list.filter((one) => typeof getAt(one, ['name']) === 'string');

/** A draft as far as a form can be shown of it: lists that are missing are empty, what has no name is left out. */
export const lenient = (draft: Draft): ServiceDefinition => {
  const steps = named(listAt(draft, ['steps'])).map((step) =>
    setAt(
      step,
      ['fields'],
      named(listAt(step, ['fields'])).map((field) =>
        getAt(field, ['required']) === undefined
          ? setAt(field, ['required'], getAt(field, ['type']) !== 'consent')
          : field,
      ),
    ),
  );
  return {
    ...draft,
    steps,
    computed: named(listAt(draft, ['computed'])),
    scenarios: listAt(draft, ['scenarios']),
    statuses: named(listAt(draft, ['statuses'])),
  } as unknown as ServiceDefinition;
};
