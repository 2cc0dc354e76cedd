import type { PlainDate } from '../../domain/dates/plainDate';
import { formatDate } from '../format';
import { fr } from '../fr';

/** Why a relance that could leave today is held: by the day on which it would, somebody has to agree. */
export const putOffText = (day: PlainDate): string =>
  fr`Elle peut partir aujourd’hui, mais son départ est différé au ${formatDate(day)} : avancez-le, ou attendez ce jour pour demander l’accord.`;
