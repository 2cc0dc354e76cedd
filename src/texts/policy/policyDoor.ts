import type { BrokenPolicy } from '../../app/policy/policyPorts';
import { counted } from '../format';
import { fr } from '../fr';

export const policyLink = (version: string): string => fr`Politique ${version}`;
/** A newer version that cannot be followed: what it is, and what is followed meanwhile. */
export const brokenText = ({ version, savedBy, problems }: BrokenPolicy, inForce: string): string =>
  fr`La version ${version} de la politique, enregistrée par ${savedBy.name || savedBy.address}, ne peut pas être suivie (${counted(problems.length, 'problème')}). La version ${inForce} reste en vigueur.`;
export const seeProblems = fr`Voir les problèmes`;
