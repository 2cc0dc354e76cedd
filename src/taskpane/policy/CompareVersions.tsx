import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import * as words from '../../texts/policy/policyHistory';
import { SelectInput } from '../forms/SelectInput';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { VersionChanges } from './VersionChanges';

const styles = mergeStyleSets({
  // Apart from the list of versions, whose own changes look the same.
  compared: { padding: '0 0 12px', marginBottom: 8, borderBottom: '1px solid var(--line)' },
});

/** A policy that was once in force, and how its document is read. */
export interface Compared {
  readonly key: string;
  readonly label: string;
  readonly read: () => Promise<unknown>;
}

/** @param known newest first, two or more: at first the last two are compared */
export function CompareVersions({ known }: { readonly known: readonly Compared[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={shared.actions}>
        <Action kind="quiet" expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideCompare : words.compareVersions}
        </Action>
      </div>
      {open && <Comparison known={known} />}
    </>
  );
}

function Comparison({ known }: { readonly known: readonly Compared[] }) {
  const [before, setBefore] = useState(known[1]!.key);
  const [after, setAfter] = useState(known[0]!.key);
  const find = (key: string): Compared => known.find((one) => one.key === key) ?? known[0]!;
  const [one, other] = [find(before), find(after)];
  return (
    <div className={styles.compared}>
      <SelectInput label={words.compareFrom} value={one.key} options={known} onChange={setBefore} />
      <SelectInput label={words.compareTo} value={other.key} options={known} onChange={setAfter} />
      {one === other ? (
        <p className={shared.soft}>{words.sameVersion}</p>
      ) : (
        <VersionChanges key={`${one.key} ${other.key}`} before={one.read} after={other.read} />
      )}
    </div>
  );
}
