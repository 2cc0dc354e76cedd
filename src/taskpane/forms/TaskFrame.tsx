import { useEffect, useRef, type ReactNode } from 'react';
import { Action } from '../shell/Action';
import { Icon } from '../shell/Icon';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly title: string;
  /** One line under the title. */
  readonly facts?: string;
  /** There is nothing above it: no dossier's name. */
  readonly alone?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to be done in a screen of its own, one level down: Escape or "Retour" leaves it. */
export function TaskFrame({ title, facts, alone, onClose, children }: Props) {
  const Title = alone ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => {
    // Under the tab that one comes back by, the arrows go on from tab to tab.
    if (document.activeElement?.role !== 'tab') heading.current?.focus();
  }, []);
  return (
    <>
      <section className={shared.block}>
        <Action kind="quiet" onClick={onClose}>
          <Icon name="back" size={12} /> Retour
        </Action>
        <Title ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
          {title}
        </Title>
        {facts && <p className={shared.soft}>{facts}</p>}
      </section>
      {children}
    </>
  );
}
