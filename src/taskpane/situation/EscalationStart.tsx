import { useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { escalationFacts, type Told } from '../../domain/escalationFacts';
import * as words from '../../texts/escalation';
import { useOperationId } from '../forms/useOperationId';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { useOperation } from '../state/useOperation';
import { escalate } from './escalation';
import { EscalationForm } from './EscalationForm';
import { RequestFailure } from './RequestFailure';

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
  readonly onUpdate: (file: DossierFile) => void;
  /** It is the decision of the moment. */
  readonly first?: boolean;
  /** What the client wrote and the journal has not yet: a fact of the note. */
  readonly unwritten?: Told;
  /** Writes it there, before the escalation itself and not sooner. Returns the dossier with it. */
  readonly before?: () => Promise<DossierFile>;
}

/** The way into an escalation, from what the client wrote or by hand. */
export function EscalationStart({ services, file, onUpdate, first, unwritten, before }: Props) {
  const [facts, setFacts] = useState<string>();
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const manager = file.dossier.manager.name || file.dossier.manager.address;

  const begin = (): void =>
    setFacts(words.factsText(escalationFacts(unwritten ? [...file.journal, unwritten] : file.journal)));
  const close = (): void => {
    operation.clear();
    setFacts(undefined);
  };
  const send = (note: string): void =>
    operation.run(async () => {
      await escalate(services, before ? await before() : file, note, idOf(), onUpdate);
      announce(words.openedNews);
    });
  return (
    <>
      {facts !== undefined ? (
        <EscalationForm
          note={{ facts, risks: '', options: '' }}
          {...(unwritten ? { hint: words.factsHintWithWords } : {})}
          manager={manager}
          busy={operation.busy}
          onSend={send}
          onClose={close}
        />
      ) : (
        <Action kind={first ? 'primary' : 'quiet'} onClick={begin}>
          {words.openLabel}
        </Action>
      )}
      <RequestFailure error={operation.error} attempt="journal" />
    </>
  );
}
