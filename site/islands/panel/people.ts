import type { Panel } from '../../../content-models/panel/panel.ts';

/** Somebody of the household in the panel's switch; an empty id is everybody, `ja` the resident. */
interface Person {
  id: string;
  name: string;
}

/** The resident's own place in the switch: their contracts, dues and matters. */
export const ME = 'ja';

const childrenOf = (panel: Panel): Set<string> =>
  new Set(panel.tiles.filter(({ kind }) => kind === 'school').map(({ person }) => person.id));

const givenName = (name: string): string => name.split(/\s/)[0] ?? name;

/** „Wszyscy”, „Ty”, „Zofia”…: nobody to choose between when there are no children. */
export const householdOf = (panel: Panel): Person[] => {
  const children = childrenOf(panel);
  if (children.size === 0) return [];
  const people = panel.people.filter(({ id }) => children.has(id));
  const called = people.map(({ name }) => givenName(name));
  return [
    { id: '', name: 'Wszyscy' },
    { id: ME, name: 'Ty' },
    ...people.map(({ id, name }, at) => ({
      id,
      // two of one given name keep their full ones
      name: called.filter((other) => other === called[at]).length > 1 ? name : givenName(name),
    })),
  ];
};

/** The part of the panel that is about one person; an unknown one shows everybody's. */
export const panelOf = (panel: Panel, asked: string | null): Panel => {
  const children = childrenOf(panel);
  if (asked === null || asked === '' || (asked !== ME && !children.has(asked))) return panel;
  const belongs = (person: Person | undefined): boolean => {
    const child = person !== undefined && children.has(person.id) ? person.id : ME;
    return child === asked;
  };
  return {
    ...panel,
    tasks: panel.tasks.filter(({ person }) => belongs(person)),
    upcoming: panel.upcoming.filter(({ person }) => belongs(person)),
    tiles: panel.tiles.filter(({ person }) => belongs(person)),
  };
};
