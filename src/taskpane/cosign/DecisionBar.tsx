import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useRef, useState } from 'react';
import type { Said } from '../../app/makeDecision';
import type { Outcome } from '../../domain/approval';
import * as texts from '../../texts/cosign';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { LOW_PANE } from '../shell/styles';
import { ReasonForm } from './ReasonForm';

const styles = mergeStyleSets({
  // Within the thumb's reach, over what scrolls.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '12px 16px',
    background: 'var(--ground)',
    borderTop: '1px solid var(--line)',
    selectors: LOW_PANE,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
});

interface Props {
  /** What agreeing does, by the policy. */
  readonly agreement: 'cosigned' | 'validated';
  /** What the button says, where it is not about a message. */
  readonly label?: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onDecide: (outcome: Outcome, said?: Said) => void;
  /** Absent where the text cannot be changed. */
  readonly onChange?: () => void;
  /** The bar is back once the text's form is closed: the focus goes to what had opened it. */
  readonly changed?: boolean;
}

/** Agreeing and asking for changes side by side; the refusal one level down, with its reason. */
export function DecisionBar({ agreement, label, busy, error, onDecide, onChange, changed }: Props) {
  const [asking, setAsking] = useState<'changes-asked' | 'refused'>();
  const [left, setLeft] = useState<'change' | 'changes-asked' | 'refused' | undefined>(
    changed ? 'change' : undefined,
  );
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (left) opener.current?.focus();
  }, [left]);
  const open = (form: 'changes-asked' | 'refused'): void => {
    setLeft(undefined);
    setAsking(form);
  };
  const close = (): void => {
    setLeft(asking);
    setAsking(undefined);
  };
  return (
    <div className={styles.bar}>
      {error !== undefined && <FailureMessage error={error} attempt="decide" />}
      {asking ? (
        <ReasonForm
          key={asking}
          question={asking === 'refused' ? texts.refuseQuestion : texts.changesQuestion}
          send={asking === 'refused' ? texts.refuseSend : texts.changesSend}
          busy={busy}
          onSend={(reason) => onDecide(asking, { comment: reason })}
          onClose={close}
        />
      ) : (
        <div className={styles.row}>
          <Action kind="primary" busy={busy} onClick={() => onDecide(agreement)}>
            {label ?? texts.signLabel(agreement)}
          </Action>
          <Action
            busy={busy}
            elementRef={left === 'changes-asked' ? opener : undefined}
            onClick={() => open('changes-asked')}
          >
            {texts.changesLabel}
          </Action>
          {onChange && (
            <Action
              kind="quiet"
              busy={busy}
              elementRef={left === 'change' ? opener : undefined}
              onClick={onChange}
            >
              {texts.changeLabel}
            </Action>
          )}
          <Action
            kind="quiet"
            busy={busy}
            elementRef={left === 'refused' ? opener : undefined}
            onClick={() => open('refused')}
          >
            {texts.refuseLabel}
          </Action>
        </div>
      )}
    </div>
  );
}
