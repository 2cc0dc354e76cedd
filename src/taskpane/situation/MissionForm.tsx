import { useEffect, useRef, useState } from 'react';
import type { DossierFile } from '../../app/ports';
import { exposedDeadlines } from '../../domain/steps/legalDeadline';
import type { MissionStep } from '../../domain/journal/noteSteps';
import type { PlainDate } from '../../domain/dates/plainDate';
import * as words from '../../texts/steps/mission';
import { Choices } from '../forms/Choices';
import { FormActions } from '../forms/FormActions';
import { TextInput } from '../forms/TextInput';
import { useKept } from '../forms/useKept';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly file: DossierFile;
  readonly today: PlainDate;
  readonly busy: boolean;
  /** @param forget once it was asked: what was said is kept until then */
  readonly onSend: (step: MissionStep, why: string, forget: () => void) => void;
  readonly onClose: () => void;
}

/** What is proposed, why, what it means, and which legal deadlines it would touch. */
export function MissionForm({ file, today, busy, onSend, onClose }: Props) {
  const [{ step, why }, set, forget] = useKept<{ readonly step: MissionStep; readonly why: string }>(
    `mission/${file.dossier.id}`,
    () => ({ step: 'suspension', why: '' }),
  );
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), []);
  const send = (): void => {
    setTried(true);
    if (why.trim()) onSend(step, why.trim(), forget);
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.decideTitle}
      </h3>
      <p className={shared.soft}>{words.decideWhy}</p>
      {exposedDeadlines(file.pieces, today).map(({ objectif, day }) => (
        <Notice key={objectif} state="warning" inset>
          {words.deadlineText(objectif, day, today)}
        </Notice>
      ))}
      <Choices
        label={words.whatLabel}
        value={step}
        options={[
          { key: 'suspension', label: words.suspendLabel },
          { key: 'reorganisation', label: words.reorganiseLabel },
        ]}
        onChange={(next) => set({ step: next, why })}
      />
      {step === 'suspension' && (
        <>
          <h4 className={shared.title} style={{ marginTop: 12 }}>
            {words.meansTitle}
          </h4>
          <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
            {words.means.map((line) => (
              <li key={line} className={shared.text}>
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <TextInput
        label={words.whyLabel}
        value={why}
        error={tried && !why.trim() ? words.whyMissing : undefined}
        multiline
        onChange={(next) => set({ step, why: next })}
      />
      <FormActions
        label={words.askLabel}
        busy={busy}
        onSend={send}
        onClose={() => {
          forget();
          onClose();
        }}
      />
    </>
  );
}
