import { ineffectiveOf, type OpenRequest } from '../../../app/agreement/decideRequest';
import { recordedText } from '../../../texts/agreement/deciding';
import { ineffectiveText } from '../../../texts/agreement/obstacles';
import { agreedLine, commentText, missingRoles } from '../../../texts/agreement/request';
import { decisionText } from '../../../texts/agreement/decisionNotes';
import { Notice } from '../../shell/Notice';
import { shared } from '../../shell/styles';

interface Props {
  readonly open: OpenRequest;
  /** Address of whoever reads. */
  readonly me: string;
  /** This person just decided. */
  readonly mine: boolean;
}

/** What was decided so far on a request, as SharePoint holds it. */
export function DecisionNews({ open, me, mine }: Props) {
  const { state, decisions } = open;
  const ineffective = ineffectiveOf(open, me);
  const named = (id: number): (typeof decisions)[number] | undefined =>
    decisions.find((one) => one.id === id);
  const agreed = state.agreed.map(({ role, decision }) =>
    agreedLine(role, decision.outcome, named(decision.id)?.name ?? decision.by, decision.at),
  );
  const against = state.against && named(state.against.id);
  const lines = [
    ineffective ? ineffectiveText(ineffective) : mine ? recordedText : '',
    ...agreed,
    against ? decisionText(against.outcome, against.name, against.at) : '',
    against?.comment ? commentText(against.comment) : '',
    agreed.length > 0 && !against ? missingRoles(state.missing) : '',
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <Notice state={against || ineffective ? 'warning' : state.status === 'granted' ? 'success' : 'approval'}>
      {lines.map((line, index) => (
        <p key={line} className={shared.text} style={index === 0 ? { marginTop: 0 } : undefined}>
          {line}
        </p>
      ))}
    </Notice>
  );
}
