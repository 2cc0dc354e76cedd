import { useEffect, useRef } from 'react';
import type { EditorBody } from './editorBody';

/** Shows the draft's own editable element. */
export function EditorView({ body }: { readonly body: EditorBody }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(body.element);
    return () => body.element.remove();
  }, [body]);
  return <div className="editor-place" ref={place} />;
}
