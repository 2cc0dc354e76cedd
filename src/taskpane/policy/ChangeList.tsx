import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useMemo } from 'react';
import { policyChanges } from '../../domain/policy/policyChanges';
import { policyFields } from '../../domain/policy/policyFields';
import { nothingChanges } from '../../texts/policy/policyHistory';
import { policyChangeText, type ChangeText } from '../../texts/policy/policyChangeText';
import { Added, ChangedWords, Removed } from '../shell/ChangedWords';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  item: [{ padding: '6px 0' }, wrapping],
  place: [{ display: 'block', color: 'var(--text-soft)' }, small, wrapping],
});

/** Longer texts are compared word by word. */
const LONG = 48;

/** What one policy decides otherwise than another, place by place. */
export function ChangeList({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const texts = useMemo(() => {
    const versions = { before, after, fields: policyFields() };
    return policyChanges(before, after).map((change) => policyChangeText(versions, change));
  }, [before, after]);
  if (texts.length === 0) return <p className={shared.soft}>{nothingChanges}</p>;
  return (
    <ul className={shared.list}>
      {texts.map((text, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.place}>{text.place}</span>
          <BothValues {...text} />
        </li>
      ))}
    </ul>
  );
}

function BothValues({ before, after }: ChangeText) {
  if (before === undefined || after === undefined)
    return after === undefined ? <Removed>{before ?? ''}</Removed> : <Added>{after}</Added>;
  if (Math.max(before.length, after.length) > LONG) return <ChangedWords before={before} now={after} />;
  return (
    <>
      <Removed>{before}</Removed> → <Added>{after}</Added>
    </>
  );
}
