import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback } from 'react';
import type { AskedText } from '../../../app/agreement/askedText';
import type { FingerprintedMessage } from '../../../domain/fingerprint/fingerprint';
import {
  askedTextTitle,
  bccLine,
  ccLine,
  filesLine,
  messageTitle,
  spokenTitle,
  subjectLine,
  toLine,
} from '../../../texts/agreement/request';
import { FailureMessage } from '../../shell/FailureMessage';
import { Skeleton } from '../../shell/Skeleton';
import { shared, small, wrapping } from '../../shell/styles';
import { useLazy } from '../../state/useLazy';
import { shownHtml } from './shownHtml';
import { useFittedFrame } from './useFittedFrame';

const styles = mergeStyleSets({
  head: [{ margin: '4px 0 0', color: 'var(--text-soft)' }, small, wrapping],
  frame: {
    display: 'block',
    width: '100%',
    border: '1px solid var(--line)',
    borderRadius: 4,
    marginTop: 8,
    background: 'var(--ground)',
  },
});

/** Nothing is loaded and nothing runs in there, whatever the sanitiser let through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The style element is empty: the pane's own policy, which the frame inherits, lets no style be written as text. */
const pageOf = (body: string): string =>
  `<!doctype html><html lang="fr"><title>${askedTextTitle}</title><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="light dark">` +
  `<style></style>${body}`;

/** The message asked about, in a frame where no script runs and nothing is loaded. */
export function MessagePreview({
  message,
  text,
  note,
}: {
  readonly message: FingerprintedMessage;
  /** What that text is by now. */
  readonly text: AskedText;
  /** Its title, for an internal note: it goes to nobody. */
  readonly note?: string;
}) {
  const load = useCallback(async () => pageOf(await shownHtml(message.html)), [message.html]);
  const { value, error, retry } = useLazy(load);
  const { frame, height, fit } = useFittedFrame(value);
  const files = message.attachments.filter(({ inline }) => !inline).map(({ name }) => name);

  const title = note ?? (message.to.length > 0 ? messageTitle(text) : spokenTitle(text));

  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{title}</h2>
      {message.to.length > 0 && <p className={styles.head}>{toLine(message.to)}</p>}
      {message.cc.length > 0 && <p className={styles.head}>{ccLine(message.cc)}</p>}
      {message.bcc.length > 0 && <p className={styles.head}>{bccLine(message.bcc)}</p>}
      {!note && <p className={styles.head}>{subjectLine(message.subject)}</p>}
      {files.length > 0 && <p className={styles.head}>{filesLine(files)}</p>}
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} inset />}
      {value === undefined && error === undefined && <Skeleton widths={['80%', '90%', '60%']} />}
      {value !== undefined && (
        <iframe
          ref={frame}
          className={styles.frame}
          title={title}
          // Same origin only so that its height can be measured; without allow-scripts nothing runs.
          sandbox="allow-same-origin"
          srcDoc={value}
          style={{ height }}
          onLoad={fit}
        />
      )}
    </section>
  );
}
