import type { CosignRequest } from '../../../app/agreement/cosignPorts';
import type { DossierFile } from '../../../app/ports';
import type { Person } from '../../../domain/dossier';
import { recallLabel, recallText, standInLabel } from '../../../texts/agreement/asking';
import type { Services } from '../../services';
import { Action } from '../../shell/Action';
import { shared } from '../../shell/styles';
import { useNow } from '../../shell/useNow';

const HOUR = 60 * 60 * 1000;

interface Props {
  readonly services: Services;
  readonly request: CosignRequest;
  readonly file: DossierFile;
  readonly people: readonly Person[];
  readonly busy: boolean;
  readonly onTell: (to: readonly Person[]) => void;
}

/** A request without an answer: after the policy's time the people asked are reminded, then the stand-in is told. */
export function Recall({ services, request, file, people, busy, onTell }: Props) {
  const { policy, clock, me } = services;
  const hours = Math.floor((Date.parse(useNow(clock)) - Date.parse(request.askedAt)) / HOUR);
  const { recallAfterHours, standInAfterHours } = policy.cosignature;
  const { suppleant } = file.dossier;
  const standIn =
    suppleant && suppleant.address !== me.address && request.approvals.includes('manager')
      ? suppleant
      : undefined;
  const recalls = hours >= recallAfterHours;
  const replaces =
    standIn && hours >= standInAfterHours && !people.some(({ address }) => address === standIn.address);
  return (
    <>
      {recalls && <p className={shared.soft}>{recallText(hours)}</p>}
      {(recalls || replaces) && (
        <div className={shared.actions}>
          {recalls && (
            <Action busy={busy} onClick={() => onTell(people)}>
              {recallLabel(people.map(({ name }) => name))}
            </Action>
          )}
          {replaces && (
            <Action busy={busy} onClick={() => onTell([standIn])}>
              {standInLabel(standIn.name)}
            </Action>
          )}
        </div>
      )}
    </>
  );
}
