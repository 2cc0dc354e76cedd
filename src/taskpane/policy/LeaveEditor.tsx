import { useEffect, useRef } from 'react';
import * as words from '../../texts/policy/policy';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** What was changed is nowhere else: it is given up only when somebody says so. */
export function LeaveEditor({ onStay, onLeave }: Props) {
  const stay = useRef<HTMLElement>(null);
  useEscape(onStay);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Notice state="warning">
      <p className={shared.text} role="alert">
        {words.notSavedYet}
      </p>
      <div className={shared.actions}>
        <Action elementRef={stay} onClick={onStay}>
          {words.stayInEditor}
        </Action>
        <Action kind="quiet" onClick={onLeave}>
          {words.leaveEditor}
        </Action>
      </div>
    </Notice>
  );
}
