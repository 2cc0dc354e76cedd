import { NO_STEP } from '../../domain/steps/noStep';
import { isContact } from '../../domain/journal/journal';
import type { TimelinePoint } from '../../domain/steps/timeline';
import type { TimelineNode } from './Timeline';

/** More marks than this no longer fit side by side at 270 px. */
const MOST = 6;

/** What is drawn of a dossier's line: the contacts made since the oldest claim was due, then what is due and to come. */
export function nodesOf(points: readonly TimelinePoint[]): readonly TimelineNode[] {
  const since = points.find((point) => point.kind === 'echeance')?.date;
  const nodes = points.flatMap((point): TimelineNode[] => {
    if (point.kind === 'due') return [{ step: point.step, state: 'now', date: point.date }];
    if (point.kind === 'coming') return [{ step: point.step, state: 'next', date: point.date }];
    if (
      point.kind !== 'past' ||
      !point.step ||
      !isContact(point) ||
      point.step === NO_STEP ||
      (since && point.date < since)
    )
      return [];
    return [{ step: point.step, channel: point.channel, state: 'sent', date: point.date }];
  });
  const coming = nodes.findIndex((node) => node.state !== 'sent');
  const past = coming < 0 ? nodes : nodes.slice(0, coming);
  const future = coming < 0 ? [] : nodes.slice(coming, coming + MOST - 1);
  return [...past.slice(-(MOST - future.length)), ...future];
}
