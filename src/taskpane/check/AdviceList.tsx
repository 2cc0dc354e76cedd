import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { adviceTitle } from '../../texts/message';
import { Icon } from '../shell/Icon';
import { fadeIn, plainList, shared, wrapping } from '../shell/styles';
import type { Advice } from './advise';

const styles = mergeStyleSets({
  section: [shared.block, fadeIn],
  item: { display: 'flex', gap: 8, padding: '8px 0 0', alignItems: 'flex-start' },
  icon: { color: 'var(--advice)', paddingTop: 2 },
  words: wrapping,
  list: plainList,
  title: { fontWeight: 400 },
  excerpt: [{ margin: '4px 0', paddingLeft: 8, borderLeft: '2px solid var(--line)' }, wrapping],
});

/** What the dossier contradicts and what is worth a thought; nothing of it stops the message. */
export function AdviceList({ advice }: { readonly advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={shared.title}>{adviceTitle}</h3>
      <ul className={styles.list}>
        {advice.map(({ key, title, todo, excerpt }) => (
          <li key={key} className={styles.item}>
            <span className={styles.icon}>
              <Icon name="advice" />
            </span>
            <div className={styles.words}>
              <span className={styles.title}>{title}</span>
              {excerpt !== undefined && (
                <blockquote className={styles.excerpt}>«&nbsp;{excerpt}&nbsp;»</blockquote>
              )}
              <p className={shared.soft}>{todo}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
