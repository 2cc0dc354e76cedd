import type { RequestFile } from '../../app/agreement/cosignPorts';
import type { ApprovalState } from '../../domain/agreement/approval';
import { noteWaiting } from '../../texts/agreement/asking';
import { agreedLine, commentText, missingRoles } from '../../texts/agreement/request';
import { decisionText } from '../../texts/agreement/decisionNotes';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';

/** Where the request about a note stands, as the asker reads it. */
export function NoteNews({ file, state }: { readonly file: RequestFile; readonly state: ApprovalState }) {
  const { request, decisions } = file;
  const named = (id: number): (typeof decisions)[number] | undefined =>
    decisions.find((one) => one.id === id);
  const against = state.against && named(state.against.id);
  const lines = [
    ...(state.status === 'waiting' ? [noteWaiting(request.askedAt)] : []),
    ...state.agreed.map(({ role, decision }) =>
      agreedLine(role, decision.outcome, named(decision.id)?.name ?? decision.by, decision.at),
    ),
    ...(against ? [decisionText(against.outcome, against.name, against.at)] : []),
    ...(against?.comment ? [commentText(against.comment)] : []),
    ...(state.status === 'waiting' && state.agreed.length > 0 ? [missingRoles(state.missing)] : []),
  ];
  return (
    <Notice state={against ? 'warning' : state.status === 'granted' ? 'success' : 'approval'} inset>
      {lines.map((line, index) => (
        <p key={line} className={shared.text} style={index === 0 ? { marginTop: 0 } : undefined}>
          {line}
        </p>
      ))}
    </Notice>
  );
}
