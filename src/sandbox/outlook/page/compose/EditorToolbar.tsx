import { useCallback, useEffect, useState } from 'react';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';
import type { EditorBody } from './editorBody';

const COMMANDS: readonly { readonly command: string; readonly label: string; readonly icon: IconName }[] = [
  { command: 'bold', label: 'Gras', icon: 'bold' },
  { command: 'italic', label: 'Italique', icon: 'italic' },
  { command: 'underline', label: 'Souligné', icon: 'underline' },
  { command: 'insertUnorderedList', label: 'Puces', icon: 'bullets' },
  { command: 'insertOrderedList', label: 'Numérotation', icon: 'numbers' },
];

/** Formatting of the selection. The browser's own editing commands do the work, as in Outlook on the web. */
export function EditorToolbar({ body }: { readonly body: EditorBody }) {
  const [active, setActive] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(() => {
    if (!body.element.contains(getSelection()?.anchorNode ?? null)) return;
    setActive(
      new Set(COMMANDS.map(({ command }) => command).filter((one) => document.queryCommandState(one))),
    );
  }, [body]);
  useEffect(() => {
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [read]);
  return (
    <>
      {COMMANDS.map(({ command, label, icon }) => (
        <button
          key={command}
          type="button"
          className="tool"
          aria-label={label}
          title={label}
          aria-pressed={active.has(command)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            body.element.focus({ preventScroll: true });
            document.execCommand(command);
            read();
          }}
        >
          <Icon name={icon} />
        </button>
      ))}
    </>
  );
}
