import type { PanelTask } from '../../../content-models/panel/panel.ts';

const last = '9999-12-31';

/** What is late first, then what is due soonest, then what has no date. */
export const orderTasks = (tasks: readonly PanelTask[]): PanelTask[] =>
  [...tasks].sort((a, b) => {
    if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
    const [left, right] = [a.dueOn ?? last, b.dueOn ?? last];
    return left < right ? -1 : left > right ? 1 : 0;
  });
