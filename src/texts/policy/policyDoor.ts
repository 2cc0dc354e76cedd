import type { BrokenPolicy } from '../../app/policy/policyPorts';
import { counted } from '../format';
import { fr } from '../fr';

export const policyLink = (version: string): string => fr`Politique ${version}`;
/** A newer version that cannot be followed: what it is, and what is followed meanwhile. */
export const brokenText = ({ version, savedBy, problems }: BrokenPolicy, inForce: string): string =>
  fr`La version ${version} de la politique, enregistrée par ${savedBy.name || savedBy.address}, ne peut pas être suivie (${counted(problems.length, 'problème')}). La version ${inForce} reste en vigueur.`;
export const seeProblems = fr`Voir les problèmes`;
/** The list was hidden or deleted since. */
export const policyGone = (version: string): string =>
  fr`La liste « Politique » n’est plus sur le site SharePoint. La version ${version}, dernière connue de ce poste, reste suivie : prévenez la personne qui administre SharePoint.`;
/** A machine that never knew the firm's policy shows the delivered one meanwhile. */
export const policyUnread = {
  failed: fr`La politique du cabinet n’a pas pu être lue. En attendant, ce volet suit la politique livrée, et l’envoi des relances est retenu : une nouvelle lecture se fait toute seule.`,
  refused: fr`Vous n’avez pas le droit de lire la politique du cabinet. Demandez à la personne qui administre SharePoint de vous ouvrir la liste « Politique ». En attendant, ce volet suit la politique livrée, et l’envoi des relances est retenu.`,
};
