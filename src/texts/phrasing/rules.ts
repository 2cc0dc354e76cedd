import { CLIENT_DOCUMENTS } from '../../domain/message/clientDocumentsRule';
import type { Finding, RuleId } from '../../domain/phrasing/types';
import { fr } from '../fr';

/** What people read of a rule: in the pane, in the command's output and in the generated documentation. */
export interface RuleText {
  /** Two to four words. */
  readonly title: string;
  /** One line: why it matters and which way to turn. */
  readonly why: string;
  /** The paragraph of the firm's policy behind it. */
  readonly policy: string;
}

export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  accusation: {
    title: fr`Reproche au client`,
    why: fr`Dites ce que vous attendez, sans reproche : un client mis en cause se défend au lieu de répondre.`,
    policy: fr`Politique v3.2, posture : factuelle, neutre, jamais accusatrice.`,
  },
  jugement: {
    title: fr`Jugement ou émotion`,
    why: fr`Gardez les faits : un jugement ou une humeur reste écrit et n’obtient aucune pièce.`,
    policy: fr`Politique v3.2, posture : ni jugement, ni émotion, ni ironie.`,
  },
  'promesse-inconditionnelle': {
    title: fr`Promesse sans condition`,
    why: fr`Rattachez l’engagement à sa condition : « dès réception de…, sous N jours ouvrés ».`,
    policy: fr`Politique v3.2 : jamais de promesse sans condition tant que des pièces manquent.`,
  },
  'juridique-agressif': {
    title: fr`Menace juridique`,
    why: fr`Le registre juridique engage le cabinet : il demande l’accord du manager.`,
    policy: fr`Politique v3.2 : aucune formule juridique agressive sans validation du manager.`,
  },
  'base-incomplete': {
    title: fr`Travail sur base incomplète`,
    why: fr`Sans réserve écrite, la déclaration engage le cabinet sur des données qu’il n’a pas.`,
    policy: fr`Politique v3.2, « faire avec ce qu’on a » : interdit sans validation du manager et sans réserve écrite.`,
  },
  'base-incomplete-avec-reserve': {
    title: fr`Base incomplète, avec réserve`,
    why: fr`La réserve est écrite ; il reste à obtenir l’accord du manager et à prévoir l’action corrective.`,
    policy: fr`Politique v3.2, « faire avec ce qu’on a » : permis si le manager valide, si la réserve est écrite et si l’impact est documenté.`,
  },
  'montant-non-documente': {
    title: fr`Montant sans justificatif`,
    why: fr`Un montant estimé ou reconstitué sans pièce ne tient pas en cas de contrôle.`,
    policy: fr`Politique v3.2 : reconstituer des montants, inventer un stock, des frais ou des charges est interdit sans validation du manager.`,
  },
  'menace-prematuree': {
    title: fr`Suspension annoncée trop tôt`,
    why: fr`Suspendre, arrêter ou transmettre au recouvrement ne s’annonce qu’à l’étape qui le permet.`,
    policy: fr`Politique v3.2 : l’option de suspendre ou de réorganiser la mission s’ouvre à J+30, avec l’accord du manager et de la direction.`,
  },
  'delai-flou': {
    title: fr`Délai sans date`,
    why: fr`Donnez une date ou un nombre de jours : un délai vague n’aide pas le client à s’organiser.`,
    policy: fr`Politique v3.2 : un délai précis, jamais « dans les meilleurs délais ».`,
  },
  'reference-imprecise': {
    title: fr`Pièce mal désignée`,
    why: fr`Nommez chaque pièce : sans nom, période ou numéro, le client ne sait pas quoi envoyer.`,
    policy: fr`Politique v3.2 : la liste exacte des documents attendus.`,
  },
  emphase: {
    title: fr`Ton appuyé`,
    why: fr`Les capitales et la ponctuation répétée se lisent comme un cri.`,
    policy: fr`Politique v3.2, posture : neutre.`,
  },
  'objet-agressif': {
    title: fr`Objet trop vif`,
    why: fr`Un objet neutre est ouvert plus vite : nommez l’objectif et ce qui est attendu.`,
    policy: fr`Politique v3.2 : un objet neutre.`,
  },
};

const firmPhrase: RuleText = {
  title: fr`Formule du cabinet`,
  why: fr`Le cabinet a choisi d’éviter cette formule.`,
  policy: fr`Politique du cabinet : formules ajoutées.`,
};

/** Not a rule of the policy, which a firm may change: a professional one. */
const clientDocuments: RuleText = {
  title: fr`Documents du client retenus`,
  why: fr`Les documents du client lui sont rendus quoi qu’il doive : cette phrase ne peut pas partir.`,
  policy: fr`Règles professionnelles : la rétention ne porte que sur les travaux du cabinet, pour honoraires impayés et après mise en demeure.`,
};

const textOf = (rule: string): RuleText =>
  isRule(rule) ? ruleTexts[rule] : rule === CLIENT_DOCUMENTS ? clientDocuments : firmPhrase;

/** A rule's title, by the code that the journal keeps. */
export const ruleTitle = (rule: string): string => textOf(rule).title;

/** Title and one-line reason of a finding, as shown beside its excerpt. */
export function describeFinding(finding: Finding): { title: string; why: string } {
  const text = textOf(finding.rule);
  return { title: text.title, why: finding.params?.['reason'] ?? text.why };
}

function isRule(rule: string): rule is RuleId {
  return Object.prototype.hasOwnProperty.call(ruleTexts, rule);
}
