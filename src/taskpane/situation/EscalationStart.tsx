import { useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { escalationFacts } from '../../domain/escalationFacts';
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
  /** Puts what the client wrote into the journal first: the facts come from there. Returns the dossier with it. */
  readonly before?: () => Promise<DossierFile>;
}

/** The way into an escalation, from what the client wrote or by hand. */
export function EscalationStart({ services, file, onUpdate, first, before }: Props) {
  const [from, setFrom] = useState<DossierFile>();
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const manager = file.dossier.manager.name || file.dossier.manager.address;

  const begin = (): void => operation.run(async () => setFrom(before ? await before() : file));
  const send = (note: string): void =>
    operation.run(async () => {
      await escalate(services, from ?? file, note, idOf(), onUpdate);
      announce(words.openedNews);
    });
  return (
    <>
      {from ? (
        <EscalationForm
          note={{ facts: words.factsText(escalationFacts(from.journal)), risks: '', options: '' }}
          manager={manager}
          busy={operation.busy}
          onSend={send}
          onClose={() => setFrom(undefined)}
        />
      ) : (
        <Action kind={first ? 'primary' : 'quiet'} busy={operation.busy} onClick={begin}>
          {words.openLabel}
        </Action>
      )}
      <RequestFailure error={operation.error} attempt="journal" />
    </>
  );
}
