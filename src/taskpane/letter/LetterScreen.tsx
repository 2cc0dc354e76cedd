import { useCallback, useRef, useState } from 'react';
import { journalLetter } from '../../app/journal/journalLetter';
import { withEntries } from '../../app/journal/withEntries';
import { prepareLetter, type PreparedLetter } from '../../app/relance/prepareLetter';
import { taskMessage, taskOperation } from '../../app/agreement/taskAgreement';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import { LETTER_ELEMENTS } from '../../domain/letter/letterElements';
import type { PlainDate } from '../../domain/dates/plainDate';
import { doneWithout } from '../../texts/agreement/agreement';
import * as words from '../../texts/letter/letter';
import { AgreementPanel } from '../agreement/AgreementPanel';
import { useTaskAgreement } from '../agreement/useTaskAgreement';
import type { TaskProps } from '../factures/task';
import { PartList } from '../forms/PartList';
import { TaskFrame } from '../forms/TaskFrame';
import { TextInput } from '../forms/TextInput';
import { useKept } from '../forms/useKept';
import { once } from '../once';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { PostedForm } from './PostedForm';
import { saveFile } from '../shell/saveFile';

/** The writer of Word documents weighs more than the pane: loaded when a letter is downloaded. */
const loadBuilder = once(async () => (await import('./buildLetter')).buildLetter);

/** What the agreement is bound to. */
const messageOf = (letter: PreparedLetter): FingerprintedMessage => taskMessage(letter.subject, letter.parts);

/** The letter of the day: read, downloaded, posted by the person, recorded. */
export function LetterScreen({ services, file, due, onUpdate, onClose }: TaskProps) {
  const { me } = services;
  const asked = useRef({ file, due }).current;
  const prepare = useCallback(
    (day: PlainDate) => {
      const needs = { policy: services.policy, clock: { ...services.clock, today: () => day } };
      return prepareLetter(needs, asked.file, asked.due, me, taskOperation(asked.file, asked.due));
    },
    [services, asked, me],
  );
  const agreement = useTaskAgreement({ services, ...asked, prepare, messageOf });
  const { missing, given } = agreement;
  const letter = agreement.prepared;
  // As the journal has it: whoever comes back from another tab finds it recorded.
  const posted = file.journal.some(({ operationId }) => operationId === letter.operationId);
  const [address, setAddress] = useKept(
    `adresse/${asked.file.dossier.id}`,
    () => asked.file.dossier.adressePostale ?? '',
  );
  const [saved, setSaved] = useState<string>();
  const download = useOperation();
  const record = useOperation();
  const announce = useAnnounce();

  const save = async (): Promise<void> => {
    const build = await loadBuilder();
    const lines = address.split('\n').map((line) => line.trim());
    const name = `${asked.due.step} ${asked.file.dossier.reference} ${letter.date}.docx`;
    saveFile(await build(letter, [...letter.recipient, ...lines.filter(Boolean)]), name);
    setSaved(name);
  };
  const journal = async (number: string): Promise<void> => {
    const note = [words.letterNote(letter.registered, number), await agreement.note()];
    const written = await journalLetter(services, asked.file, asked.due, me, {
      operationId: letter.operationId,
      subject: letter.subject,
      note: note.filter(Boolean).join(' '),
    });
    onUpdate({ ...file, journal: withEntries(file.journal, written) });
    announce(words.letterRecorded);
  };
  return (
    <TaskFrame
      title={words.letterTitle(asked.due.step, letter.registered)}
      facts={letter.subject}
      onClose={onClose}
    >
      <section className={shared.block}>
        <PartList parts={letter.parts} />
        {letter.missing.length > 0 && (
          <Notice state="warning" inset>
            {words.elementMissing(letter.missing)}
          </Notice>
        )}
        {letter.registered && letter.missing.length === 0 && (
          <p className={shared.soft}>
            {words.elementsTitle}
            {'\u00a0: '}
            {LETTER_ELEMENTS.map(words.elementLabel).join(', ')}.
          </p>
        )}
      </section>
      <AgreementPanel step={asked.due.step} agreement={agreement} />
      {given && (
        <section className={shared.block}>
          <p className={shared.text}>{words.letterWhy}</p>
          <TextInput
            label={words.addressLabel}
            hint={words.addressHint}
            value={address}
            multiline
            onChange={setAddress}
          />
          <div className={shared.actions}>
            <Action
              kind={saved ? 'secondary' : 'primary'}
              busy={download.busy}
              onClick={() => download.run(save)}
            >
              {words.downloadLetter}
            </Action>
          </div>
          {saved && !posted && (
            <Notice state="success" inset>
              {words.downloadedLetter(saved)}
            </Notice>
          )}
          {download.error !== undefined && <FailureMessage error={download.error} attempt="prepare" inset />}
        </section>
      )}
      {posted ? (
        <Notice state="success">{words.letterRecorded}</Notice>
      ) : (
        <PostedForm
          keptAs={letter.operationId}
          registered={letter.registered}
          without={given ? undefined : doneWithout(missing.map(({ person }) => person))}
          busy={record.busy}
          onRecord={(number) => record.run(() => journal(number))}
        />
      )}
      {record.error !== undefined && <FailureMessage error={record.error} attempt="entryWords" />}
    </TaskFrame>
  );
}
