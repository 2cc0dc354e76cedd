import type { Due } from '../../domain/policy/sequence';
import type { WorklistRow } from '../../domain/worklist/worklist';
import { backToList } from '../../texts/worklist/worklist';
import { OneDossier } from '../read/OneDossier';
import type { Services } from '../services';
import { RowActions } from './RowActions';
import type { Relances } from './useRelances';

interface Props {
  readonly services: Services;
  readonly row: WorklistRow;
  readonly relances: Relances;
  readonly onBack: () => void;
}

/** A dossier of the list, one level down. */
export function ListedDossier({ services, row, relances, onBack }: Props) {
  const actionFor = (due: Due) =>
    due.kind === 'due' && due.sequence === row.due.sequence ? (
      <RowActions
        row={{ ...row, due }}
        news={relances.news.get(row.key)}
        pending={relances.pendingOf(row)}
        left={false}
        onOpen={() => relances.open(row)}
      />
    ) : null;
  return (
    <OneDossier
      services={services}
      dossierId={row.dossier.id}
      back={backToList}
      onBack={onBack}
      actionFor={actionFor}
    />
  );
}
