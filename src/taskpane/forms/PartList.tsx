import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Part } from '../../domain/template/blocks';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  paragraph: [{ margin: '8px 0 0' }, wrapping],
  line: { display: 'block' },
  list: { margin: '4px 0 0', paddingLeft: 20 },
  item: [{ padding: '2px 0' }, wrapping],
  small: [{ margin: '8px 0 0', color: 'var(--text-soft)' }, small, wrapping],
});

/** A text of the policy as it is read in the pane: a script to say, a letter before it is a document. */
export function PartList({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <OnePart key={index} part={part} />
      ))}
    </>
  );
}

function OnePart({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {part.lines.map((line, index) => (
            <span key={index} className={styles.line}>
              {line}
            </span>
          ))}
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {part.items.map((item, index) => (
            <li key={index} className={styles.item}>
              {item}
            </li>
          ))}
        </ul>
      );
    case 'heading':
      return <h3 className={shared.title}>{part.text}</h3>;
    case 'small':
      return <p className={styles.small}>{part.text}</p>;
  }
}
