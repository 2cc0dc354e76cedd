import { useEffect, useRef, useState } from 'react';
import { noteLines, noteProblems, type EscalationNote } from '../../domain/escalation/escalationNote';
import * as words from '../../texts/escalation';
import { FormActions } from '../forms/FormActions';
import { TextInput } from '../forms/TextInput';
import { formStyles } from '../forms/styles';
import { useKept } from '../forms/useKept';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly note: EscalationNote;
  /** Which note this is: what is typed is kept until it is sent or given up. */
  readonly keptAs: string;
  /** Where the facts come from. */
  readonly hint?: string;
  readonly manager: string;
  readonly busy: boolean;
  /** @param forget once it was sent */
  readonly onSend: (note: string, forget: () => void) => void;
  readonly onClose: () => void;
}

/** The note of ten lines: facts, risks, options; its lines are counted as one types. */
export function EscalationForm({
  note: given,
  keptAs,
  hint = words.factsHint,
  manager,
  busy,
  onSend,
  onClose,
}: Props) {
  const [note, setNote, forget] = useKept(keptAs, () => given);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), []);
  const problems = noteProblems(note);
  const lines = noteLines(note);
  const tooLong = problems.includes('too-long');
  const part = (key: keyof EscalationNote, label: string, help?: string) => (
    <TextInput
      label={label}
      hint={help}
      value={note[key]}
      error={tried && problems.includes(key) ? words.partMissing : undefined}
      multiline
      onChange={(value) => setNote({ ...note, [key]: value })}
    />
  );
  const send = (): void => {
    setTried(true);
    if (problems.length === 0) onSend(words.noteText(note), forget);
  };
  return (
    <section className={shared.block} aria-label={words.openTitle}>
      <h3 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.openTitle}
      </h3>
      <p className={shared.soft}>{words.openWhy(manager)}</p>
      {part('facts', words.factsLabel, hint)}
      {part('risks', words.risksLabel)}
      {part('options', words.optionsLabel)}
      <p className={tooLong ? formStyles.error : formStyles.hint} role="status">
        {words.linesText(lines)}
      </p>
      <FormActions
        label={words.openSend(manager)}
        busy={busy}
        disabled={tooLong}
        onSend={send}
        onClose={() => {
          forget();
          onClose();
        }}
      />
    </section>
  );
}
