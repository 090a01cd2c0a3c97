import type { PanelTask } from '../../content-models/panel/panel.ts';
import { bindShortWords } from '../../content-models/shared/polish.ts';
import type { PanelFacts, PanelRule } from './panelFacts.ts';
import { absencesToExcuse } from './rules/absencesToExcuse.ts';
import { casesToAnswer } from './rules/casesToAnswer.ts';
import { nothingLinked } from './rules/nothingLinked.ts';
import { openReadings } from './rules/openReadings.ts';
import { testsTomorrow } from './rules/testsTomorrow.ts';
import { taxInstalments, unpaidBills } from './rules/unpaidBills.ts';
import { wasteTomorrow } from './rules/wasteTomorrow.ts';

// In this order they stand when nothing else tells which is more urgent.
const rules: PanelRule[] = [
  casesToAnswer,
  unpaidBills,
  taxInstalments,
  wasteTomorrow,
  testsTomorrow,
  absencesToExcuse,
  openReadings,
  nothingLinked,
];

/** What is late comes first, then what waits without a date, then by the day it is due. */
const urgency = ({ overdue, dueOn }: PanelTask): string => `${overdue ? '0' : '1'}${dueOn ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What needs the resident now, the most urgent first. */
export const tasksOf = (facts: PanelFacts): PanelTask[] =>
  rules
    .flatMap((rule) => rule(facts))
    .sort((a, b) => compare(urgency(a), urgency(b)))
    .map((task) => ({ ...task, title: bindShortWords(task.title), reason: bindShortWords(task.reason) }));
