import { useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { answerOperation } from '../../domain/escalation/escalation';
import { callLabel } from '../../texts/escalation';
import { callOpened } from '../../texts/journal/signals';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { answerClient } from '../situation/answerClient';
import { useBeside } from '../state/besideContext';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
  /** Operation id under which the client's words are in the journal. */
  readonly words: string;
  /** Writes them there. Returns the dossier with them. */
  readonly before: () => Promise<DossierFile>;
}

/** The answer to fees contested for the first time: a call. The journal knows it the next time. */
export function ProposeCall({ services, file, words, before }: Props) {
  const [opened, setOpened] = useState(false);
  const operation = useOperation();
  const item = useBeside();
  const whole = useWhole();
  const own = answerOperation(words);
  if (file.journal.some(({ operationId }) => operationId === own)) return null;

  const propose = async (): Promise<void> => {
    const noted = await before();
    await answerClient(services, item, await whole(noted), own, true);
    setOpened(true);
  };
  return (
    <>
      <Action busy={operation.busy} onClick={() => operation.run(propose)}>
        {callLabel}
      </Action>
      {opened && (
        <Notice state="success" inset>
          {callOpened}
        </Notice>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </>
  );
}
