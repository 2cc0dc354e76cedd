import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef, useState } from 'react';
import { closeCorrection } from '../../app/agreement/journalCorrection';
import { withEntries } from '../../app/journal/withEntries';
import { openCorrections } from '../../domain/journal/corrections';
import type { JournalEntry } from '../../domain/journal/journal';
import * as words from '../../texts/agreement/incompleteBasis';
import { peopleOf } from '../basis/correctionDraft';
import { ReasonForm } from '../cosign/ReasonForm';
import { useOperationId } from '../forms/useOperationId';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useFocusKept } from '../shell/useFocusKept';
import { useOperation } from '../state/useOperation';
import type { SituationProps } from './Situation';

const styles = mergeStyleSets({
  row: { padding: '8px 0 0' },
  late: { color: 'var(--warning)', fontWeight: 600 },
});

/** Corrective actions that are still to be done, the most urgent first. */
export function CorrectionList(props: SituationProps) {
  const open = openCorrections(props.file.journal);
  return open.length > 0 ? <OpenList {...props} open={open} /> : null;
}

function OpenList({ open, ...props }: SituationProps & { readonly open: readonly JournalEntry[] }) {
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // One is closed, others are left: their heading says how many.
  useFocusKept(area, heading);
  return (
    <section ref={area} className={shared.block} aria-label={words.correctionsTitle(open.length)}>
      <h2 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.correctionsTitle(open.length)}
      </h2>
      <ul className={shared.list}>
        {open.map((entry) => (
          <Row key={entry.operationId} {...props} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Row({ services, file, today, onUpdate, entry }: SituationProps & { readonly entry: JournalEntry }) {
  const [closing, setClosing] = useState(false);
  const button = useBackTo(closing);
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const note = entry.note ?? '';
  const owner =
    peopleOf(file.dossier, services.me).find(({ address }) => address === entry.owner)?.name ??
    entry.owner ??
    '';
  const late = entry.dueOn !== undefined && entry.dueOn < today;

  const close = async (how: string): Promise<void> => {
    const written = await closeCorrection(services, file, services.me, entry, how, idOf());
    onUpdate({ ...file, journal: withEntries(file.journal, written) });
    announce(words.correctionClosedNews);
  };
  return (
    <li className={styles.row}>
      <p className={late ? styles.late : undefined} style={{ margin: 0 }}>
        {words.correctionDue(entry, owner, today)}
      </p>
      <p className={shared.soft}>{note}</p>
      {closing ? (
        <ReasonForm
          question={words.closeCorrectionQuestion}
          send={words.closeCorrectionSend}
          busy={operation.busy}
          onSend={(how) => operation.run(() => close(how))}
          onClose={() => setClosing(false)}
        />
      ) : (
        <Action
          kind="quiet"
          elementRef={button}
          label={words.closeCorrectionNamed(note)}
          onClick={() => setClosing(true)}
        >
          {words.closeCorrectionLabel}
        </Action>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" inset />}
    </li>
  );
}
