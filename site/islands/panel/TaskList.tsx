import type { PanelTask } from '../../../content-models/panel/panel.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { leafOf } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';
import { orderTasks } from './orderTasks.ts';

const Leaf = ({ task: { dueOn, overdue }, today }: { task: PanelTask; today: LocalDate }) => {
  if (dueOn === undefined)
    return (
      <p class="leaf">
        <span>bez terminu</span>
      </p>
    );
  const { day, month } = leafOf(dueOn);
  return (
    <p class={overdue ? 'leaf leaf--late' : 'leaf'}>
      <time dateTime={dueOn}>
        <b>{day}</b> <span>{month}</span>
      </time>
      <span class="leaf__when">{whenText(dueOn, today)}</span>
    </p>
  );
};

/** „Do zrobienia”: late things first, each with its reason and the one thing to do. */
export const TaskList = ({ tasks, today }: { tasks: PanelTask[]; today: LocalDate }) => (
  <ul class="deadlines">
    {orderTasks(tasks).map((task) => (
      <li key={task.id}>
        <Leaf task={task} today={today} />
        <div class="task">
          <h3 class="task__title">{task.title}</h3>
          <p class="small soft">{task.reason}</p>
          <p>
            <a class="task__action" href={task.action.path}>
              {task.action.label}
              <span class="visually-hidden">: {task.title}</span>
            </a>
          </p>
        </div>
      </li>
    ))}
  </ul>
);
