import type { Channel } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatNearDate, listed } from '../format';
import { channelLabel } from './steps';

interface Node {
  readonly step: string;
  /** By e-mail where absent. */
  readonly channel?: Channel;
  readonly state: 'sent' | 'now' | 'next';
  readonly date?: PlainDate;
}

function nodeText({ step, channel = 'email', state, date }: Node, today: PlainDate): string {
  const day = date ? ` le ${formatNearDate(date, today)}` : '';
  switch (state) {
    case 'sent':
      return `${step} ${channel === 'email' ? 'envoyée' : channelLabel(channel)}${day}`;
    case 'now':
      return `${step} à faire aujourd’hui`;
    case 'next':
      return date ? `${step} prévue${day}` : `${step} à venir`;
  }
}

/** The timeline in words, for whoever does not see the drawing. */
export const timelineText = (nodes: readonly Node[], today: PlainDate): string =>
  `${listed(nodes.map((node) => nodeText(node, today)))}.`;
