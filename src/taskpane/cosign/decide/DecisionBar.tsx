import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import type { Said } from '../../../app/agreement/makeDecision';
import type { Outcome } from '../../../domain/agreement/approval';
import {
  changeLabel,
  changesLabel,
  changesQuestion,
  changesSend,
  refuseLabel,
  refuseQuestion,
  refuseSend,
  signLabel,
} from '../../../texts/agreement/deciding';
import { Action } from '../../shell/Action';
import { FailureMessage } from '../../shell/FailureMessage';
import { useOpenerFocus } from '../../shell/useOpenerFocus';
import { ReasonForm } from '../ReasonForm';

const styles = mergeStyleSets({
  // Within the thumb's reach, over what scrolls.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '12px 16px',
    background: 'var(--ground)',
    borderTop: '1px solid var(--line)',
    // A reason, its failure and the buttons leave some of the message to be seen at the narrowest.
    boxSizing: 'border-box',
    maxHeight: '50vh',
    overflowY: 'auto',
    selectors: { '@media (max-height: 400px)': { position: 'static', maxHeight: 'none' } },
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
  /** A form opens or closes: what failed before is not its failure. */
  readonly onTurn: () => void;
  /** Absent where the text cannot be changed. */
  readonly onChange?: () => void;
  /** The bar is back once the text's form is closed: the focus goes to what had opened it. */
  readonly changed?: boolean;
}

/** Agreeing and asking for changes side by side; the refusal one level down, with its reason. */
export function DecisionBar({ agreement, label, busy, error, onDecide, onTurn, onChange, changed }: Props) {
  const [asking, setAsking] = useState<'changes-asked' | 'refused'>();
  const [left, setLeft] = useState<'change' | 'changes-asked' | 'refused' | undefined>(
    changed ? 'change' : undefined,
  );
  const opener = useOpenerFocus(left);
  const open = (form: 'changes-asked' | 'refused'): void => {
    onTurn();
    setLeft(undefined);
    setAsking(form);
  };
  const close = (): void => {
    onTurn();
    setLeft(asking);
    setAsking(undefined);
  };
  return (
    <div className={styles.bar}>
      {error !== undefined && !asking && <FailureMessage error={error} attempt="decide" />}
      {asking ? (
        <ReasonForm
          key={asking}
          question={asking === 'refused' ? refuseQuestion : changesQuestion}
          send={asking === 'refused' ? refuseSend : changesSend}
          busy={busy}
          error={error}
          onSend={(reason) => onDecide(asking, { comment: reason })}
          onClose={close}
        />
      ) : (
        <div className={styles.row}>
          <Action kind="primary" busy={busy} onClick={() => onDecide(agreement)}>
            {label ?? signLabel(agreement)}
          </Action>
          <Action
            busy={busy}
            elementRef={left === 'changes-asked' ? opener : undefined}
            onClick={() => open('changes-asked')}
          >
            {changesLabel}
          </Action>
          {onChange && (
            <Action
              kind="quiet"
              busy={busy}
              elementRef={left === 'change' ? opener : undefined}
              onClick={onChange}
            >
              {changeLabel}
            </Action>
          )}
          <Action
            kind="quiet"
            busy={busy}
            elementRef={left === 'refused' ? opener : undefined}
            onClick={() => open('refused')}
          >
            {refuseLabel}
          </Action>
        </div>
      )}
    </div>
  );
}
