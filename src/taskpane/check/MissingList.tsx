import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { RefObject } from 'react';
import type { RequiredId } from '../../domain/phrasing/types';
import { missingTitle } from '../../texts/message';
import { Icon } from '../shell/Icon';
import { fadeIn, plainList, shared, wrapping } from '../shell/styles';

export interface MissingText {
  readonly title: string;
  /** What to add, in one sentence. */
  readonly todo: string;
}

const styles = mergeStyleSets({
  section: [shared.block, fadeIn],
  item: { display: 'flex', gap: 8, padding: '8px 0 0', alignItems: 'flex-start' },
  icon: { color: 'var(--warning)', paddingTop: 2 },
  words: wrapping,
  list: plainList,
  title: { fontWeight: 400 },
});

interface Props {
  readonly missing: readonly RequiredId[];
  readonly describe: (id: RequiredId) => MissingText;
  /** Given where the send gate's alert leads here. */
  readonly place?: RefObject<HTMLHeadingElement>;
}

/** What the policy asks of every relance and this one does not say yet. */
export function MissingList({ missing, describe, place }: Props) {
  if (missing.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 ref={place} tabIndex={-1} className={shared.title}>
        {missingTitle}
      </h3>
      <ul className={styles.list}>
        {missing.map((id) => {
          const text = describe(id);
          return (
            <li key={id} className={styles.item}>
              <span className={styles.icon}>
                <Icon name="warning" />
              </span>
              <div className={styles.words}>
                <span className={styles.title}>{text.title}</span>
                <p className={shared.soft}>{text.todo}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
