import type { Severity } from '../../domain/phrasing/types';
import type { Approver } from '../../domain/policy/sequence';
import type { Checking } from '../services';
import type { MessageStatus } from './MessageState';
import type { Checked } from '../check/useCheck';
import type { DraftContent } from '../state/useDraft';

/** Where a message stands, counted from its check. */
export function statusOf(
  checking: Checking | undefined,
  content: DraftContent | undefined,
  checked: Checked | undefined,
  agreed: readonly Approver[] = [],
): MessageStatus {
  if (!checking || !content || !checked) return { kind: 'reading' };
  if (checking.isEmpty(content.html) && checked.findings.length === 0) return { kind: 'empty' };
  const count = (severity: Severity): number =>
    checked.findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    kind: 'read',
    tally: {
      errors: count('error'),
      validations: agreed.includes('manager') ? 0 : count('validation'),
      warnings: count('warning'),
      missing: checked.missing.length,
    },
  };
}
