import type { OpenRequest } from '../../app/decideRequest';
import * as texts from '../../texts/cosign';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';

/** What was decided so far on a request, as SharePoint holds it. */
export function DecisionNews({ open, mine }: { readonly open: OpenRequest; readonly mine: boolean }) {
  const { state, decisions } = open;
  const named = (id: number): (typeof decisions)[number] | undefined =>
    decisions.find((one) => one.id === id);
  const agreed = state.agreed.map(({ role, decision }) =>
    texts.agreedLine(role, decision.outcome, named(decision.id)?.name ?? decision.by, decision.at),
  );
  const against = state.against && named(state.against.id);
  const lines = [
    mine ? texts.recordedText : '',
    ...agreed,
    against ? texts.decisionText(against.outcome, against.name, against.at) : '',
    against?.comment ? texts.commentText(against.comment) : '',
    agreed.length > 0 && !against ? texts.missingRoles(state.missing) : '',
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <Notice state={against ? 'warning' : state.status === 'granted' ? 'success' : 'approval'}>
      {lines.map((line, index) => (
        <p key={line} className={shared.text} style={index === 0 ? { marginTop: 0 } : undefined}>
          {line}
        </p>
      ))}
    </Notice>
  );
}
