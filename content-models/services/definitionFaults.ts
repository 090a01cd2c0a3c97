import type { ServiceFee } from './serviceFee.ts';
import { filerQuestion, onlyFiler, screensOfForm, type FilerKind } from './filerStep.ts';
import { namesIn, type Rule } from './rule.ts';
import { templateFaults } from '../letters/templateFaults.ts';
import type { LetterTemplate } from './letterTemplate.ts';
import type { ServiceStep } from './serviceForm.ts';

/** As much of a definition as its own order has to be checked by. */
interface Ordered {
  steps: ServiceStep[];
  filers?: FilerKind[] | undefined;
  routing?: { when: Rule; unit: string }[] | undefined;
  computed?: { name: string; label: string; rule: Rule }[] | undefined;
  fee?: ServiceFee | undefined;
  statuses: { name: string; label: string; moves: { to: string }[]; final: boolean; unexamined?: true | undefined }[];
  initialStatus: string;
  letters?: LetterTemplate[] | undefined;
}

/** Names that every rule may use without a question asking for them. */
const given = ['today'];

const firstTwice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

const statusFaults = ({ statuses, initialStatus }: Ordered): string[] => {
  const names = new Set(statuses.map(({ name }) => name));
  const unknown = [initialStatus, ...statuses.flatMap(({ moves }) => moves.map(({ to }) => to))].find(
    (name) => !names.has(name),
  );
  return [
    ...(unknown === undefined ? [] : [`Nie ma stanu „${unknown}”, do którego prowadzi definicja.`]),
    ...statuses
      .filter(({ final, unexamined }) => unexamined === true && !final)
      .map(({ label }) => `Stan „${label}” zostawia sprawę bez rozpoznania, więc musi być końcem sprawy.`),
  ];
};

const nameFaults = ({ steps, computed = [] }: Ordered): string[] => {
  const fields = steps.flatMap((step) => step.fields);
  const twice = firstTwice([...fields.map(({ name }) => name), ...computed.map(({ name }) => name), ...given]);
  const inRows = fields.flatMap((field) => {
    const double = field.type === 'group' ? firstTwice(field.fields.map(({ name }) => name)) : undefined;
    return double === undefined ? [] : [`Pole „${double}” występuje w „${field.label}” dwa razy.`];
  });
  const conditional = fields.flatMap((field) =>
    field.type === 'group' && field.fields.some(({ showWhen, soft }) => showWhen !== undefined || soft === true)
      ? [`Pytania w „${field.label}” są w każdym wierszu te same: nie mogą mieć warunków.`]
      : [],
  );
  const bought = fields.flatMap((field) =>
    field.type === 'consent' && (field.required || field.soft === true)
      ? [`Zgoda „${field.label}” nie może być obowiązkowa: sprawę załatwia się tak samo bez niej.`]
      : [],
  );
  return [
    ...(twice === undefined ? [] : [`Nazwa „${twice}” występuje dwa razy.`]),
    ...inRows,
    ...conditional,
    ...bought,
  ];
};

/** Every rule with what it may look at: a question sees only earlier ones, so that the form has one order to be asked in. */
const ruleFaults = ({ steps, computed = [], fee, routing = [], ...form }: Ordered): string[] => {
  const behind = new Map<string, string[]>();
  const questionsBehind = (rule: Rule): string[] => namesIn(rule).flatMap((name) => behind.get(name) ?? [name]);
  const faults: string[] = [];
  const check = (where: string, rule: Rule | undefined, known: ReadonlySet<string>, why: string): void => {
    const stray = rule === undefined ? undefined : questionsBehind(rule).find((name) => !known.has(name));
    if (stray !== undefined) faults.push(`${where} patrzy na „${stray}”, ${why}`);
  };
  const fields = steps.flatMap((step) => step.fields);
  // who files is known even where it is not asked
  const known = onlyFiler(form) === undefined ? given : [...given, filerQuestion];
  const all = new Set([...known, ...fields.map(({ name }) => name)]);
  for (const { name, label, rule } of computed) {
    check(`Wyliczenie „${label}”`, rule, all, 'czego nie ma wśród pytań ani wcześniejszych wyliczeń.');
    behind.set(name, questionsBehind(rule));
  }
  const earlier = new Set(known);
  for (const step of steps) {
    check(`Krok „${step.title}”`, step.showWhen, earlier, 'a może tylko na wcześniejsze pytania.');
    for (const field of step.fields) {
      check(`Pytanie „${field.label}”`, field.showWhen, earlier, 'a może tylko na wcześniejsze pytania.');
      earlier.add(field.name);
    }
  }
  for (const rule of [
    ...(fee?.rates ?? []).map(({ grosze }) => grosze),
    ...(fee?.exemptions ?? []).map(({ when }) => when),
  ])
    check('Opłata', rule, all, 'czego nie ma wśród pytań ani wyliczeń.');
  for (const { when, unit } of routing)
    check(`Kierowanie do komórki „${unit}”`, when, all, 'czego nie ma wśród pytań ani wyliczeń.');
  return faults;
};

/** What in a definition contradicts itself, each as a sentence for whoever writes it. */
export const definitionFaults = (definition: Ordered): string[] => {
  const whole = { ...definition, steps: screensOfForm(definition) };
  return [...statusFaults(whole), ...nameFaults(whole), ...ruleFaults(whole), ...templateFaults(whole)];
};
