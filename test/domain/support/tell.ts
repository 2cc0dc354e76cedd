import type { Due } from '../../../src/domain/policy/sequence';

/** A due step in one line, for tables: `R2 email J+7 [manager] derriere R1<R4 : a, b`. */
export function tell(due: Due): string {
  switch (due.kind) {
    case 'nothing':
      return 'rien';
    case 'ended':
      return `fin ${due.reason}`;
    case 'suspended':
      return `suspendu ${due.reason}`;
    case 'wait':
      return `attendre ${due.nextStep} le ${due.until} (${due.reason.code})`;
    case 'due': {
      const who = due.approvals.length > 0 ? ` [${due.approvals.join('+')}]` : '';
      const behind =
        due.reason.code === 'behind'
          ? ` derriere ${due.reason.lastSent ?? '-'}<${due.reason.calendarStep}`
          : '';
      const claims = [...due.pieces, ...due.factures].map((claim) => claim.id).join(', ');
      return `${due.step} ${due.channel} J+${due.day}${who}${behind} : ${claims}`;
    }
  }
}
