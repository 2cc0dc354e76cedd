import { useMemo, useState } from 'react';
import {
  changeExplained,
  changeFailed,
  changeSign,
  changeTitle,
  lineLabel,
} from '../../../texts/agreement/deciding';
import { TextInput } from '../../forms/TextInput';
import { Action } from '../../shell/Action';
import { FailureMessage } from '../../shell/FailureMessage';
import { shared } from '../../shell/styles';
import { useEscape } from '../../shell/useEscape';
import { linesOf, withLines } from '../changedText';

interface Props {
  readonly html: string;
  readonly busy: boolean;
  /** Why signing failed: the words are still here. */
  readonly error: unknown;
  readonly onSign: (html: string) => void;
  readonly onClose: () => void;
}

/** The approver's own wording, line by line: recipients, subject, files, links and the reference stay as they are. */
export function ChangeForm({ html: shown, busy, error, onSign, onClose }: Props) {
  // As it was when the form opened: the lines typed are those of this text.
  const [html] = useState(shown);
  const lines = useMemo(() => linesOf(html), [html]);
  const [changed, setChanged] = useState(() => lines.map(({ text }) => text));
  const [failed, setFailed] = useState(false);
  const close = busy ? () => {} : onClose;
  useEscape(close);
  const isChanged = lines.some(({ text }, index) => changed[index]!.trim() !== text);
  const sign = (): void => {
    const now = withLines(html, lines, changed);
    setFailed(now === undefined);
    if (now !== undefined) onSign(now);
  };
  return (
    <section className={shared.block} aria-label={changeTitle}>
      <h2 className={shared.title}>{changeTitle}</h2>
      <p className={shared.soft}>{changeExplained}</p>
      {lines.map((_line, index) => (
        <TextInput
          key={index}
          label={lineLabel(index + 1)}
          value={changed[index]!}
          multiline
          autoFocus={index === 0}
          onChange={(value) => setChanged((now) => now.map((one, at) => (at === index ? value : one)))}
        />
      ))}
      {failed && (
        <p className={shared.text} role="alert">
          {changeFailed}
        </p>
      )}
      {error !== undefined && (
        <FailureMessage error={error} attempt="decideWords" onRetry={sign} busy={busy} inset />
      )}
      <div className={shared.actions}>
        <Action kind="primary" busy={busy} disabled={!isChanged} onClick={sign}>
          {changeSign}
        </Action>
        <Action kind="quiet" busy={busy} onClick={close}>
          Annuler
        </Action>
      </div>
    </section>
  );
}
