import { OF_JULIEN } from './dossiersOfJulien';
import { DUE } from './dossiersDue';
import { WAITING } from './dossiersWaiting';
import type { SeedDossier } from './seedDossier';

/** The sandbox's firm, invented: who its clients are and where each stands, told from the anchor day ("today"). */
export const DOSSIERS: readonly SeedDossier[] = [...DUE, ...WAITING, ...OF_JULIEN];
