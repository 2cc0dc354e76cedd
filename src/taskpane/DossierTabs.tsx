import { useState, type ReactNode } from 'react';
import { waitingBadge } from '../texts/journal';
import { Tabs, type Tab } from './shell/Tabs';
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
}

/** What is one level down from the decision of the moment. */
export function DossierTabs({ screens }: Props) {
  const keys = Object.keys(screens) as TabKey[];
  const [selected, setSelected] = useState<TabKey>(keys[0]!);
  const waiting = useWaiting();
  const tabs = keys.map((key): Tab<TabKey> => ({
    key,
    label: key === 'journal' && waiting > 0 ? waitingBadge(LABELS[key], waiting) : LABELS[key],
  }));
  return (
    <Tabs tabs={tabs} selected={selected} onSelect={setSelected}>
      {screens[selected]?.(setSelected)}
    </Tabs>
  );
}
