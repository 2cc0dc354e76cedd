import { useState } from 'react';
import { postalNumber } from '../../domain/letter/postalNumber';
import { agreementMissing } from '../../texts/agreement/agreement';
import * as words from '../../texts/letter/letter';
import { formStyles } from '../forms/styles';
import { TextInput } from '../forms/TextInput';
import { useKept } from '../forms/useKept';
import { Tick } from '../forms/Tick';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';

interface Props {
  /** Which letter this is: its number is kept while one looks something up in another tab. */
  readonly keptAs: string;
  readonly registered: boolean;
  /** What has to be owned up to where an agreement is missing; absent when none is. */
  readonly without?: string;
  readonly busy: boolean;
  /** With the registered letter's number, empty for a plain one. */
  readonly onRecord: (number: string) => void;
}

/** A letter is recorded once it is posted, with what proves it. */
export function PostedForm({ keptAs, registered, without, busy, onRecord }: Props) {
  const [typed, setTyped] = useKept(`recommande/${keptAs}`, () => '');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const number = postalNumber(typed);
  const lacksNumber = registered && number === undefined;
  const lacksAgreement = without !== undefined && !agreed;
  const record = (): void => {
    setTried(true);
    if (!lacksNumber && !lacksAgreement) onRecord(number ?? '');
  };
  return (
    <section className={shared.block}>
      <h3 className={shared.title}>{words.postedTitle}</h3>
      {without && <Tick label={without} checked={agreed} onChange={setAgreed} />}
      {tried && lacksAgreement && (
        <p className={formStyles.error} role="alert">
          {agreementMissing}
        </p>
      )}
      {registered && (
        <TextInput
          label={words.postalNumberLabel}
          hint={words.postalNumberHint}
          error={
            tried && lacksNumber
              ? typed.trim()
                ? words.postalNumberWrong
                : words.postalNumberMissing
              : undefined
          }
          value={typed}
          onChange={setTyped}
        />
      )}
      <div className={shared.actions}>
        <Action busy={busy} onClick={record}>
          {words.recordLetter}
        </Action>
      </div>
    </section>
  );
}
