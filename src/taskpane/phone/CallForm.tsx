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
import { useKept } from '../forms/useKept';
import { formStyles } from '../forms/styles';
import { TextInput } from '../forms/TextInput';
import { Tick } from '../forms/Tick';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';

interface Props {
  /** Which call this is: what is typed on the telephone is kept until it is recorded. */
  readonly keptAs: string;
  readonly factures: readonly Facture[];
  readonly today: PlainDate;
  readonly busy: boolean;
  /** What has to be owned up to where an agreement is missing; absent when none is. */
  readonly without?: string;
  /** @param forget once it is recorded */
  readonly onRecord: (outcome: CallOutcome, forget: () => void) => void;
}

interface Fields {
  readonly reached?: 'yes' | 'no';
  readonly reason: DelayReason | '';
  readonly promisedFor: PlainDate | '';
  readonly amount: string;
  readonly remark: string;
}
const EMPTY: Fields = { reason: '', promisedFor: '', amount: '', remark: '' };

/** What came of the call, recorded as it is entered: nothing is asked that the person may not know. */
export function CallForm({ keptAs, factures, today, busy, without, onRecord }: Props) {
  const [fields, setFields, forget] = useKept(`appel/${keptAs}`, () => EMPTY);
  const { reached, reason, promisedFor, amount, remark } = fields;
  const set = (changed: Partial<Fields>): void => setFields({ ...fields, ...changed });
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
    if (reached && problems.length === 0 && !lacksAgreement) onRecord(outcome, forget);
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
        onChange={(reached) => set({ reached })}
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
            onChange={(reason) => set({ reason })}
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
              onChange={(promisedFor) => set({ promisedFor })}
            />
            <TextInput
              label={words.amountLabel}
              value={amount}
              inputMode="decimal"
              error={wordsOf('amount-wrong', 'amount-above-debt')}
              onChange={(amount) => set({ amount })}
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
          onChange={(remark) => set({ remark })}
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
