import { useEffect, useState, type ReactNode } from 'react';
import { waitingBadge } from '../texts/journal/journal';
import type { Task } from './factures/task';
import { TaskProvider } from './factures/taskContext';
import { Tabs, type Tab } from './shell/Tabs';
import { PieceNewsProvider, type NewsByPiece } from './state/pieceNews';
import { useWaiting } from './state/waitingContext';

export type TabKey = 'message' | 'dossier' | 'journal' | 'decide';

const LABELS: Record<TabKey, string> = {
  message: 'Message',
  dossier: 'Dossier',
  journal: 'Journal',
  decide: 'À décider',
};

interface Props {
  /** First tab first: the decision of the moment. */
  readonly screens: Partial<Record<TabKey, (go: (tab: TabKey) => void) => ReactNode>>;
  /** When it becomes true, the first tab comes to the front. */
  readonly first?: boolean;
}

/** What is one level down from the decision of the moment. */
export function DossierTabs({ screens, first }: Props) {
  const keys = Object.keys(screens) as TabKey[];
  const [selected, setSelected] = useState<TabKey>(keys[0]!);
  const foremost = keys[0]!;
  useEffect(() => {
    if (first) setSelected(foremost);
  }, [first, foremost]);
  const waiting = useWaiting();
  const tabs = keys.map((key): Tab<TabKey> => ({
    key,
    label: LABELS[key],
    ...(key === 'journal' && waiting > 0 ? { badge: { count: waiting, spoken: waitingBadge(waiting) } } : {}),
  }));
  const task = useState<Task>();
  const pieceNews = useState<NewsByPiece>({});
  return (
    <TaskProvider value={task}>
      <PieceNewsProvider value={pieceNews}>
        <Tabs tabs={tabs} selected={selected} onSelect={setSelected}>
          {screens[selected]?.(setSelected)}
        </Tabs>
      </PieceNewsProvider>
    </TaskProvider>
  );
}
