import type { DossierSummary } from '../../app/ports';
import { severalTitle, severalWhy } from '../../texts/dossier/recognition';
import { shared } from '../shell/styles';
import { DossierChoices } from './DossierChoices';

interface Props {
  readonly candidates: readonly DossierSummary[];
  readonly busy: boolean;
  readonly onChoose: (dossier: DossierSummary) => void;
}

export function SeveralDossiers({ candidates, busy, onChoose }: Props) {
  return (
    <section className={shared.block}>
      <h1 className={shared.title}>{severalTitle(candidates.length)}</h1>
      <p className={shared.text}>{severalWhy}</p>
      <DossierChoices dossiers={candidates} busy={busy} onChoose={onChoose} />
    </section>
  );
}
