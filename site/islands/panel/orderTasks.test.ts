import { expect, test } from 'vitest';
import type { PanelTask } from '../../../content-models/panel/panel.ts';
import { orderTasks } from './orderTasks.ts';

const task = (id: string, overdue: boolean, dueOn?: string) => ({ id, overdue, dueOn }) as PanelTask;

test('late things come first, then the soonest, then those without a date', () => {
  const tasks = [
    task('some day', false),
    task('next week', false, '2026-11-30'),
    task('long late', true, '2026-11-01'),
    task('tomorrow', false, '2026-11-24'),
    task('just late', true, '2026-11-20'),
  ];
  expect(orderTasks(tasks).map(({ id }) => id)).toEqual([
    'long late',
    'just late',
    'tomorrow',
    'next week',
    'some day',
  ]);
});
