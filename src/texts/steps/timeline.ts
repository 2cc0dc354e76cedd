import type { PlainDate } from '../../domain/dates/plainDate';
import { formatNearDate, listed } from '../format';

interface Node {
  readonly step: string;
  readonly state: 'sent' | 'now' | 'next';
  readonly date?: PlainDate;
}

function nodeText({ step, state, date }: Node, today: PlainDate): string {
  const day = date ? ` le ${formatNearDate(date, today)}` : '';
  switch (state) {
    case 'sent':
      return `${step} envoyée${day}`;
    case 'now':
      return `${step} à faire aujourd’hui`;
    case 'next':
      return date ? `${step} prévue${day}` : `${step} à venir`;
  }
}

/** The timeline in words, for whoever does not see the drawing. */
export const timelineText = (nodes: readonly Node[], today: PlainDate): string =>
  `${listed(nodes.map((node) => nodeText(node, today)))}.`;
