import { useEffect, useRef } from 'react';
import type { Frame } from '../../host/frame';
import type { HostItem } from '../../host/item';
import { ADDIN } from '../addin';
import { useActors } from '../outlookContext';

/** The add-in's page on an item. While it is mounted another item is told to the same page, as a pinned pane is. */
export function AddinFrame({ item }: { readonly item: HostItem | null }) {
  const { outlook } = useActors();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame | null>(null);
  const shown = useRef<HostItem | null>(item);

  useEffect(() => {
    if (!place.current) return undefined;
    const opened = outlook.host.open(place.current, 'taskpane', ADDIN.paneUrl, shown.current, ADDIN.name);
    frame.current = opened;
    return () => {
      outlook.host.close(opened);
      frame.current = null;
    };
  }, [outlook]);

  useEffect(() => {
    if (shown.current?.key === item?.key) return;
    shown.current = item;
    if (frame.current) outlook.host.selectItem(frame.current, item);
  }, [outlook, item]);

  return <div className="pane-frame" ref={place} />;
}
