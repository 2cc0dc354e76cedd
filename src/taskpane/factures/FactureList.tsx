import { by } from '../../domain/compare';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Facture } from '../../domain/dossier';
import { overpaidBy, remaining } from '../../domain/factures/money';
import { penaltiesOf } from '../../domain/factures/penalties';
import { daysBetween, type PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import { missingPrerequisites } from '../../domain/steps/prerequisites';
import * as words from '../../texts/factures/factures';
import { formatDayOffset } from '../../texts/format';
import { DayBadge } from '../read/DayBadge';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  words: [{ flex: '1 1 auto' }, wrapping],
  details: [{ display: 'block', color: 'var(--text-soft)' }, small],
  dispute: [{ display: 'inline-block', fontWeight: 600, color: 'var(--warning)' }, small],
});

interface Props {
  readonly policy: Policy;
  readonly factures: readonly Facture[];
  /** Fees of a regulated profession have prerequisites; other sales do not. */
  readonly fees: boolean;
  readonly today: PlainDate;
  /** Absent where there is nothing to spread. */
  readonly onSchedule?: () => void;
}

/** What the client owes: each invoice with what is left, since when, and what stands in the way of chasing it. */
export function FactureList({ policy, factures, fees, today, onSchedule }: Props) {
  const unpaid = factures.filter((facture) => remaining(facture).gt(0)).sort(by(({ echeance }) => echeance));
  const overpaid = factures.filter((facture) => overpaidBy(facture).gt(0));
  if (unpaid.length + overpaid.length === 0) return null;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>
        {unpaid.length > 0 ? words.facturesTitle(unpaid.length) : words.nothingUnpaid}
      </h2>
      <ul className={shared.list}>
        {unpaid.map((facture) => (
          <FactureRow key={facture.id} policy={policy} facture={facture} today={today} />
        ))}
      </ul>
      {fees && unpaid.length > 0 && <Prerequisites factures={unpaid} />}
      {overpaid.map((facture) => (
        <Notice key={facture.id} state="warning" inset>
          {words.overpaidText(facture, unpaid.length > 0)}
        </Notice>
      ))}
      {onSchedule && (
        <div className={shared.actions}>
          <Action kind="quiet" onClick={onSchedule}>
            {words.proposeSchedule}
          </Action>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly policy: Policy;
  readonly facture: Facture;
  readonly today: PlainDate;
}

function FactureRow({ policy, facture, today }: RowProps) {
  const late = daysBetween(facture.echeance, today);
  return (
    <li className={shared.row}>
      <div className={styles.words}>
        {facture.numero} · {words.factureAmountText(facture)}
        <span className={styles.details}>
          {words.issuedText(facture)}, {words.factureDueText(facture, today)}
          {facture.litige && (
            <>
              {' · '}
              <span className={styles.dispute}>{words.disputed}</span>
            </>
          )}
        </span>
        {late > 0 && !facture.litige && (
          <span className={styles.details}>{words.penaltiesText(penaltiesOf(policy, facture, today))}</span>
        )}
      </div>
      <DayBadge>{formatDayOffset(late)}</DayBadge>
    </li>
  );
}

/** Invoices that lack the same things are named together. */
function Prerequisites({ factures }: { readonly factures: readonly Facture[] }) {
  const groups = new Map<string, { missing: ReturnType<typeof missingPrerequisites>; numeros: string[] }>();
  for (const facture of factures) {
    const missing = missingPrerequisites(facture);
    const key = missing.join();
    const group = groups.get(key) ?? { missing, numeros: [] };
    group.numeros.push(facture.numero);
    if (missing.length > 0) groups.set(key, group);
  }
  if (groups.size === 0)
    return factures.length > 0 ? <p className={shared.soft}>{words.prerequisitesMet}</p> : null;
  return (
    <>
      {[...groups].map(([key, { missing, numeros }]) => (
        <Notice key={key} state="warning" inset>
          {words.prerequisitesText(numeros, missing)}
        </Notice>
      ))}
    </>
  );
}
