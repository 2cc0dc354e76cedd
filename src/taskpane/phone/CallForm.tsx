import { useState } from 'react';
import {
  callProblems,
  DELAY_REASONS,
  type CallOutcome,
  type DelayReason,
} from '../../domain/message/callOutcome';
import type { Facture } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { agreementMissing } from '../../texts/agreement/agreement';
import * as words from '../../texts/phone';
import { Choices } from '../forms/Choices';
import { DateInput } from '../forms/DateInput';
import { toDecimal } from '../../domain/factures/decimalText';
import { SelectInput } from '../forms/SelectInput';
import { formStyles } from '../forms/styles';
import { TextInput } from '../forms/TextInput';
import { Tick } from '../forms/Tick';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';

interface Props {
  readonly factures: readonly Facture[];
  readonly today: PlainDate;
  readonly busy: boolean;
  /** What has to be owned up to where an agreement is missing; absent when none is. */
  readonly without?: string;
  readonly onRecord: (outcome: CallOutcome) => void;
}

/** What came of the call, recorded as it is entered: nothing is asked that the person may not know. */
export function CallForm({ factures, today, busy, without, onRecord }: Props) {
  const [reached, setReached] = useState<'yes' | 'no'>();
  const [reason, setReason] = useState<DelayReason | ''>('');
  const [promisedFor, setPromisedFor] = useState<PlainDate | ''>('');
  const [amount, setAmount] = useState('');
  const [remark, setRemark] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);

  const outcome: CallOutcome =
    reached === 'yes'
      ? {
          reached: true,
          remark,
          ...(reason ? { reason } : {}),
          ...(promisedFor ? { promisedFor } : {}),
          ...(amount.trim() ? { amount: toDecimal(amount) } : {}),
        }
      : { reached: false, remark };
  const problems = callProblems(outcome, factures, today);
  const lacksAgreement = without !== undefined && reached === 'yes' && !agreed;
  const wordsOf = (...codes: readonly (typeof problems)[number][]): string | undefined => {
    const found = codes.find((code) => problems.includes(code));
    return found && words.callProblemText(found);
  };
  const record = (): void => {
    setTried(true);
    if (reached && problems.length === 0 && !lacksAgreement) onRecord(outcome);
  };
  return (
    <section className={shared.block}>
      <Choices
        label={words.reachedQuestion}
        value={reached}
        options={[
          { key: 'yes', label: words.reachedYes },
          { key: 'no', label: words.reachedNo },
        ]}
        onChange={setReached}
      />
      {reached === 'yes' && (
        <>
          <SelectInput
            label={words.reasonQuestion}
            value={reason}
            options={[
              { key: '', label: words.noReason },
              ...DELAY_REASONS.map((key) => ({ key, label: words.reasonLabel(key) })),
            ]}
            onChange={setReason}
          />
          {reason === 'desaccord' && (
            <Notice state="advice" inset>
              {words.disputeAdvice}
            </Notice>
          )}
          <div className={formStyles.pair}>
            <DateInput
              label={words.promisedLabel}
              value={promisedFor}
              min={today}
              error={wordsOf('date-passed', 'amount-without-date')}
              onChange={setPromisedFor}
            />
            <TextInput
              label={words.amountLabel}
              value={amount}
              inputMode="decimal"
              error={wordsOf('amount-wrong', 'amount-above-debt')}
              onChange={setAmount}
            />
          </div>
          {promisedFor && problems.length === 0 && <p className={shared.soft}>{words.promisedHint}</p>}
        </>
      )}
      {reached && (
        <TextInput
          label={words.remarkLabel}
          hint={words.remarkHint}
          value={remark}
          multiline
          onChange={setRemark}
        />
      )}
      {without && reached === 'yes' && <Tick label={without} checked={agreed} onChange={setAgreed} />}
      {tried && (!reached || lacksAgreement) && (
        <p className={formStyles.error} role="alert">
          {reached ? agreementMissing : words.missingReached}
        </p>
      )}
      <div className={shared.actions}>
        <Action kind="primary" busy={busy} onClick={record}>
          {words.recordCall}
        </Action>
      </div>
    </section>
  );
}
