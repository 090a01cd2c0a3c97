import { addDays } from '../../../content-models/shared/localDate.ts';
import { eachKnown, personOf, type PanelRule } from '../panelFacts.ts';

const nouns = { test: 'sprawdzian', quiz: 'kartkówka' } as const;

/** Tests a child has tomorrow. */
export const testsTomorrow: PanelRule = (facts) => {
  const tomorrow = addDays(facts.today, 1);
  return eachKnown(facts, 'schoolwork').flatMap(({ link, data }) =>
    data.items.flatMap(({ id, kind, on, subject, title }) =>
      kind === 'homework' || on !== tomorrow
        ? []
        : [
            {
              id: `test-${link.id}-${id}`,
              title: `Jutro ${nouns[kind]}: ${subject}, ${link.subject.name}`,
              reason: `Widzisz to, bo nauczyciel zapisał na jutro: ${title}.`,
              action: { label: 'Zobacz', path: `/moje-miasto/szkola/?link=${link.id}&widok=sprawdziany` },
              dueOn: tomorrow,
              overdue: false,
              person: personOf(link),
            },
          ],
    ),
  );
};
