import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useRef, useState } from 'react';
import {
  copied,
  copyByHand,
  copyLabel,
  reportLabel,
  reportPrivacy,
} from '../../texts/installation/installation';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { focusRing, shared, small } from '../shell/styles';

const text = mergeStyles(
  {
    width: '100%',
    height: 120,
    boxSizing: 'border-box',
    marginTop: 8,
    font: 'inherit',
    color: 'var(--text)',
    background: 'var(--ground-soft)',
    border: '1px solid var(--line)',
    borderRadius: 4,
  },
  small,
  focusRing,
);

/** The report, to be handed to whoever helps. Some Outlooks refuse the clipboard to a frame: then it is selected instead. */
export function ReportBox({ report }: { readonly report: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'by-hand'>();
  const copy = (): void => {
    const byHand = (): void => {
      area.current?.select();
      setSaid('by-hand');
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(report).then(() => setSaid('copied'), byHand);
  };
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{reportLabel}</h2>
      <p className={shared.soft}>{reportPrivacy}</p>
      <textarea ref={area} readOnly value={report} aria-label={reportLabel} className={text} />
      <div className={shared.actions}>
        <Action onClick={copy}>{copyLabel}</Action>
      </div>
      {said && (
        <div role="status">
          <Notice state={said === 'copied' ? 'success' : 'advice'} inset>
            {said === 'copied' ? copied : copyByHand}
          </Notice>
        </div>
      )}
    </section>
  );
}
