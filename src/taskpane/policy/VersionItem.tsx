import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState, type ReactNode } from 'react';
import * as words from '../../texts/policy/policyHistory';
import { Action } from '../shell/Action';
import { shared, small, wrapping } from '../shell/styles';
import { useFocusBack } from '../shell/useFocusBack';
import { VersionChanges } from './VersionChanges';

const styles = mergeStyleSets({
  version: [{ padding: '6px 0' }, wrapping],
  motif: [{ color: 'var(--text-soft)', margin: 0 }, small],
});

interface Props {
  /** `3.4`, for what is said out of its place. */
  readonly version: string;
  readonly line: string;
  readonly motif?: string;
  readonly read: () => Promise<unknown>;
  /** The policy before this one; the first of all has none. */
  readonly readBefore?: () => Promise<unknown>;
  /** How one goes back to it, where one may. */
  readonly restore?: { readonly label: string; readonly short: string; readonly panel: Panel };
}

type Panel = (close: () => void) => ReactNode;

/** One version of the policy: who saved it and when, what it changed, the way back to it. */
export function VersionItem({ version, line, motif, read, readBefore, restore }: Props) {
  const [seen, setSeen] = useState(false);
  const [asked, setAsked] = useState(false);
  useFocusBack(asked);
  return (
    <li className={styles.version}>
      {line}
      {motif && <p className={styles.motif}>{motif}</p>}
      <div className={shared.actions} style={{ marginTop: 0 }}>
        {readBefore && (
          <Action
            kind="quiet"
            label={seen ? words.hideChanges(version) : words.seeChanges(version)}
            expanded={seen}
            onClick={() => setSeen(!seen)}
          >
            {seen ? words.hideChangesShort : words.seeChangesShort}
          </Action>
        )}
        {restore && (
          <Action kind="quiet" label={restore.label} expanded={asked} onClick={() => setAsked(!asked)}>
            {restore.short}
          </Action>
        )}
      </div>
      {seen && readBefore && <VersionChanges before={readBefore} after={read} />}
      {asked && restore?.panel(() => setAsked(false))}
    </li>
  );
}
