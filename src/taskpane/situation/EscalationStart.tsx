import { useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { escalationFacts, type Told } from '../../domain/escalation/escalationFacts';
import * as words from '../../texts/escalation';
import { openLabel } from '../../texts/escalationLink';
import { useKeptId } from '../forms/useKept';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { useBackTo } from '../shell/useBackTo';
import { useOperation } from '../state/useOperation';
import { escalate } from './escalation';
import { EscalationForm } from './EscalationForm';

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
  readonly onUpdate: (file: DossierFile) => void;
  /** Its button was pressed already, where another stood for it. */
  readonly begun?: boolean;
  /** It is the decision of the moment. */
  readonly first?: boolean;
  /** What the client wrote and the journal has not yet: a fact of the note. */
  readonly unwritten?: Told;
  /** Writes it there, before the escalation itself and not sooner. Returns the dossier with it. */
  readonly before?: () => Promise<DossierFile>;
  /** The escalation is open, and this form gone: asking for its validation failed, or the mail about it. */
  readonly onUnasked?: (failure: unknown) => void;
}

/** The way into an escalation, from what the client wrote or by hand. */
export function EscalationStart(props: Props) {
  const { services, file, onUpdate, begun, first, unwritten, before, onUnasked } = props;
  const known = (): string =>
    words.factsText(escalationFacts(unwritten ? [...file.journal, unwritten] : file.journal));
  const [facts, setFacts] = useState<string | undefined>(begun ? known : undefined);
  const button = useBackTo(facts !== undefined);
  const operation = useOperation();
  const announce = useAnnounce();
  const keptAs = `escalade/${file.dossier.id}/${unwritten?.note ?? ''}`;
  const idOf = useKeptId(services, keptAs, file.journal);
  const manager = file.dossier.manager.name || file.dossier.manager.address;

  const close = (): void => {
    operation.clear();
    setFacts(undefined);
  };
  const send = (note: string, forget: () => void): void =>
    operation.run(async () => {
      const failure = await escalate(services, before ? await before() : file, note, idOf(), onUpdate);
      forget();
      if (failure !== undefined) onUnasked?.(failure);
      announce(words.openedNews);
    });
  return (
    <>
      {facts !== undefined ? (
        <EscalationForm
          note={{ facts, risks: '', options: '' }}
          keptAs={keptAs}
          {...(unwritten ? { hint: words.factsHintWithWords } : {})}
          manager={manager}
          busy={operation.busy}
          onSend={send}
          onClose={close}
        />
      ) : (
        <Action kind={first ? 'primary' : 'quiet'} elementRef={button} onClick={() => setFacts(known)}>
          {openLabel}
        </Action>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" inset />}
    </>
  );
}
