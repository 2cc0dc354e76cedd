import type { RefObject } from 'react';
import type { GateContext } from '../../app/send/gateContext';
import { CLIENT_DOCUMENTS } from '../../domain/message/clientDocumentsRule';
import type { Finding, Suggestion } from '../../domain/phrasing/types';
import type { Checking } from '../services';
import { shared } from '../shell/styles';
import { AppliedRow } from './AppliedRow';
import { FindingCard } from './FindingCard';
import type { KeyedFinding } from './findingKeys';
import type { Applied } from './useReplacements';

interface Props {
  readonly checking: Checking;
  readonly findings: readonly KeyedFinding[];
  readonly applied: readonly Applied[];
  readonly busy: boolean;
  readonly onReplace: (finding: Finding, suggestion: Suggestion) => void;
  readonly onUndo: (applied: Applied) => void;
  /** Absent where nothing can be kept: no dossier whose journal would hold the reason. */
  readonly onKeep?: (finding: Finding, reason: string) => void;
  readonly onFalseAlarm: (finding: Finding) => void;
  /** What the send gate's alert points to, and what is to be put there. */
  readonly sought?: GateContext;
  readonly place: RefObject<HTMLHeadingElement>;
}

/** The gate tells only the beginning of a long passage. */
const isSought = ({ rule, excerpt }: Finding, sought: GateContext | undefined): boolean =>
  sought?.rule === rule && excerpt.startsWith(sought.excerpt ?? '');

const GRAVITY = ['error', 'validation', 'warning', 'advice'];

/** The passages to look at, gravest first, in the order of the text among equals. */
export function FindingList(props: Props) {
  const { checking, findings, applied, busy, onReplace, onUndo, onKeep, onFalseAlarm, sought, place } = props;
  if (findings.length + applied.length === 0) return null;
  const sorted = [...findings].sort(
    ({ finding: one }, { finding: other }) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity),
  );
  const first = sorted.find(({ finding }) => isSought(finding, sought))?.key;
  return (
    <ul className={shared.list} aria-label="Points relevés">
      {applied.slice(0, 1).map((one) => (
        <AppliedRow key={`applied-${one.id}`} text={one.text} busy={busy} onUndo={() => onUndo(one)} />
      ))}
      {sorted.map(({ key, finding }) => (
        <FindingCard
          key={key}
          finding={finding}
          text={checking.describeFinding(finding)}
          busy={busy}
          onReplace={(suggestion) => onReplace(finding, suggestion)}
          // What needs the manager is not kept on one's own word.
          onKeep={
            onKeep && finding.severity !== 'validation' && finding.rule !== CLIENT_DOCUMENTS
              ? (reason) => onKeep(finding, reason)
              : undefined
          }
          onFalseAlarm={finding.rule === CLIENT_DOCUMENTS ? undefined : () => onFalseAlarm(finding)}
          place={key === first ? place : undefined}
        />
      ))}
    </ul>
  );
}
