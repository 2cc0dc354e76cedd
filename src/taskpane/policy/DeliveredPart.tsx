import { useEffect, useRef, useState } from 'react';
import { describesFirm, withFirmOf } from '../../domain/policy/deliveredPolicy';
import { valueAt, withValueAt, type Path } from '../../domain/policy/place';
import { policyChanges } from '../../domain/policy/policyChanges';
import type { Policy } from '../../domain/policy/schema';
import * as words from '../../texts/policy/policyHistory';
import { loadPolicy } from '../loadPolicy';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useOpenerFocus } from '../shell/useOpenerFocus';
import { useLazy } from '../state/useLazy';
import { ChangeList } from './ChangeList';

interface Props {
  readonly document: unknown;
  readonly inForce: Policy;
  readonly path: Path;
  readonly onChange: (path: Path, value: unknown) => void;
}

/** One part of the form back to what was delivered: after a look at what that changes, and taken back as easily. */
export function DeliveredPart({ document, inForce, path, onChange }: Props) {
  const { value: delivered } = useLazy(loadPolicy);
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState<unknown>();
  const back = useRef<HTMLElement>(null);
  const [closed, setClosed] = useState(0);
  const opener = useOpenerFocus(closed ? String(closed) : undefined);
  useEffect(() => {
    if (taken !== undefined) back.current?.focus();
  }, [taken]);
  const part = delivered && valueAt(withFirmOf(inForce, delivered), path);
  if (part === undefined || describesFirm(path)) return null;
  const after = withValueAt(document, path, part);
  const same = policyChanges(document, after).length === 0;
  // What is edited since is not thrown away for what was written before.
  if (same && taken !== undefined)
    return (
      <div className={shared.actions}>
        <p className={shared.soft}>{words.partIsDelivered}</p>
        <Action
          kind="quiet"
          elementRef={back}
          onClick={() => {
            onChange(path, taken);
            setTaken(undefined);
            setClosed(closed + 1);
          }}
        >
          {words.partBack}
        </Action>
      </div>
    );
  if (same) return null;
  if (!asked)
    return (
      <div className={shared.actions}>
        <Action kind="quiet" elementRef={opener} onClick={() => setAsked(true)}>
          {words.partToDelivered}
        </Action>
      </div>
    );
  return (
    <Confirm
      document={document}
      after={after}
      onClose={() => {
        setAsked(false);
        setClosed(closed + 1);
      }}
      onConfirm={() => {
        setAsked(false);
        setTaken(valueAt(document, path));
        onChange(path, part);
      }}
    />
  );
}

interface ConfirmProps {
  readonly document: unknown;
  readonly after: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function Confirm({ document, after, onConfirm, onClose }: ConfirmProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice state="advice" inset>
      <h2 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.partToDelivered}
      </h2>
      <ChangeList before={document} after={after} />
      <div className={shared.actions}>
        <Action onClick={onConfirm}>{words.partConfirm}</Action>
        <Action kind="quiet" onClick={onClose}>
          {words.partKeep}
        </Action>
      </div>
    </Notice>
  );
}
