import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { SetUpTask } from '../../app/installation/setUpPorts';
import { columnsOf, taskText } from '../../texts/installation/setUp';
import { focusRing, plainList, small, wrapping } from '../shell/styles';
import { Summary } from '../shell/Summary';

const styles = mergeStyleSets({
  list: [plainList, { marginTop: 8 }],
  task: [{ padding: '4px 0' }, wrapping],
  columns: [{ color: 'var(--text-soft)' }, small],
  summary: [{ cursor: 'pointer', color: 'var(--link)' }, focusRing],
});

/** Exactly what will be created or completed, each list with its columns. */
export function TaskList({ tasks }: { readonly tasks: readonly SetUpTask[] }) {
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li
          key={task.kind === 'create-list' ? task.list : `${task.list}.${task.column}`}
          className={styles.task}
        >
          {taskText(task)}
          {task.kind === 'create-list' && (
            <details className={styles.columns}>
              <Summary className={styles.summary} aria-label={`${columnsOf}, ${task.list}`}>
                {columnsOf}
              </Summary>
              {task.columns.join(', ')}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
