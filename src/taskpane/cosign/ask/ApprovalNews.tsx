import type { Agreement } from '../../../domain/agreement/approval';
import type { Verified } from '../../../app/agreement/verifyApproval';
import {
  alteredText,
  changeOrTalk,
  changeThenAsk,
  grantedChanged,
  grantedText,
  servedText,
  waitingChanged,
  waitingText,
} from '../../../texts/agreement/asking';
import { changedByText } from '../../../texts/agreement/deciding';
import { agreedLine, commentText, missingRoles } from '../../../texts/agreement/request';
import { decisionText } from '../../../texts/agreement/decisionNotes';
import { Notice, type State } from '../../shell/Notice';
import { shared } from '../../shell/styles';

interface Lines {
  readonly state: State;
  readonly lines: readonly string[];
}

function newsOf(
  { file, state, sameText, altered, served, verdict }: Verified,
  names: readonly string[],
): Lines {
  const { request, decisions } = file;
  if (altered) return { state: 'danger', lines: [alteredText] };
  const agreed = state.agreed.map(({ role, decision }) => {
    const name = decisions.find(({ id }) => id === decision.id)?.name ?? decision.by;
    return request.approvals.length > 1
      ? agreedLine(role, decision.outcome, name, decision.at)
      : decisionText(decision.outcome, name, decision.at);
  });
  if (served) return { state: 'warning', lines: [...agreed, servedText] };
  if (verdict) return { state: 'success', lines: [...agreed, grantedText] };
  if (state.against) {
    const against = decisions.find(({ id }) => id === state.against?.id);
    const name = against?.name ?? state.against.by;
    const refused = state.status === 'refused';
    return {
      state: refused ? 'danger' : 'warning',
      lines: [
        decisionText(state.against.outcome, name, state.against.at),
        against?.comment ? commentText(against.comment) : '',
        sameText ? (refused ? changeOrTalk(name) : changeThenAsk) : '',
      ].filter(Boolean),
    };
  }
  if (state.text !== undefined && !sameText) {
    const [{ decision }] = state.agreed.filter(({ decision: one }) => one.text !== undefined) as [Agreement];
    const name = decisions.find(({ id }) => id === decision.id)?.name ?? decision.by;
    return { state: 'approval', lines: [...agreed, changedByText(name)] };
  }
  if (state.status === 'granted') return { state: 'warning', lines: [...agreed, grantedChanged] };
  return {
    state: sameText ? 'approval' : 'warning',
    lines: [
      waitingText(names, request.askedAt),
      ...agreed,
      agreed.length > 0 ? missingRoles(state.missing) : '',
      sameText ? '' : waitingChanged,
    ].filter(Boolean),
  };
}

/** Where a request stands, as the asker reads it beside the draft. */
export function ApprovalNews({
  verified,
  names,
}: {
  readonly verified: Verified;
  readonly names: readonly string[];
}) {
  const { state, lines } = newsOf(verified, names);
  return (
    <Notice state={state} inset>
      {lines.map((line, index) => (
        <p key={line} className={shared.text} style={index === 0 ? { marginTop: 0 } : undefined}>
          {line}
        </p>
      ))}
    </Notice>
  );
}
