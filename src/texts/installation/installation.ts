import type { Check, CheckPart, CheckState } from '../../app/installation/checkInstallation';
import type { FailureCode } from '../../app/failure';
import type { Instant } from '../../domain/dates/plainDate';
import { doneInSharePoint, LACKS } from './columnRepair';
import { failureText } from '../failures';
import { counted, formatInstant, listed } from '../format';
import { fr } from '../fr';

/** Sentences of the check of an installation, on the screen and in its report. */
export const installationTitle = fr`Vérification de l’installation`;
export const checking = fr`Vérification en cours…`;
export const checkAgain = fr`Vérifier de nouveau`;
export const signInLabel = fr`Se connecter`;
export const openSetUpLabel = fr`Ouvrir la mise en place`;
export const copyLabel = fr`Copier le rapport`;
export const copied = fr`Le rapport est copié.`;
export const copyByHand = fr`Outlook n’a pas permis la copie : sélectionnez le rapport ci-dessous.`;
export const reportLabel = fr`Rapport à transmettre`;
export const reportPrivacy = fr`Il ne contient ni nom, ni adresse, ni client.`;

export const PARTS: Record<CheckPart, string> = {
  outlook: fr`Outlook et ce poste`,
  microsoft: fr`Connexion à Microsoft 365`,
  site: fr`Listes SharePoint`,
  policy: fr`Politique`,
};

export const STATES: Record<CheckState, string> = {
  ok: fr`Conforme`,
  degraded: fr`Réduit`,
  todo: fr`À faire`,
  wait: fr`En attente`,
};

/** `Tout est en place`, or `2 points à corriger : Listes SharePoint`, by the titles of their parts. */
export const verdict = (checks: readonly Check[]): string => {
  const todo = checks.filter(({ state }) => state === 'todo');
  const parts = (Object.keys(PARTS) as CheckPart[]).filter((part) => todo.some((one) => one.part === part));
  return todo.length === 0
    ? fr`Tout est en place`
    : fr`${counted(todo.length, 'point')} à corriger : ${listed(parts.map((part) => PARTS[part]))}`;
};

/** What an Outlook without the feature does less. */
const WITHOUT: Readonly<Record<string, string>> = {
  internetHeaders: fr`La seconde barrière d’Exchange ne voit pas les relances en attente d’accord.`,
  attachments: fr`Les pièces jointes annoncées ne sont pas contrôlées.`,
  replyForms: fr`« Répondre avec la relance » n’est pas proposé : ouvrez la réponse vous-même.`,
  newMessageForm: fr`Un nouveau message ne s’ouvre pas depuis la liste du jour.`,
  composeType: fr`Une réponse n’est pas distinguée d’un nouveau message.`,
  sessionData: fr`Le volet ne transmet rien au contrôle à l’envoi.`,
  sendCheck: fr`Le message n’est pas contrôlé à l’envoi : relisez le volet avant d’envoyer. Le journal retrouvera la relance.`,
  delayedDelivery: fr`L’envoi différé au meilleur créneau n’est pas proposé.`,
  openingContext: fr`L’alerte d’envoi n’ouvre pas le volet sur le point à corriger.`,
  nestedSignIn: fr`La connexion passe par une fenêtre à part.`,
};

const SET_UP = fr`Un propriétaire du site lance la mise en place.`;

export interface CheckText {
  readonly what: string;
  readonly todo?: string;
}

const failed = (what: string, code: FailureCode): CheckText => {
  const text = failureText(code, 'read');
  return { what, todo: fr`${text.what} ${text.todo}` };
};

export function checkText(check: Check): CheckText {
  switch (check.code) {
    case 'host':
      return { what: [check.host, check.platform, check.version].filter(Boolean).join(' · ') };
    case 'features':
      return { what: fr`Toutes les fonctions d’Outlook utilisées sont là` };
    case 'feature':
      return {
        what: fr`Outlook sans ${check.set}`,
        todo: WITHOUT[check.feature] ?? fr`Une fonction est absente.`,
      };
    case 'bundle':
      return check.published
        ? {
            what: fr`Version du volet : ${check.script}`,
            todo: fr`Le serveur publie ${check.published} : fermez le volet et rouvrez-le.`,
          }
        : { what: fr`Version du volet : ${check.script || 'développement'}` };
    case 'server':
      return check.failure
        ? {
            what: fr`Le serveur du complément ne répond pas`,
            todo: fr`Vérifiez la connexion de ce poste et l’adresse d’hébergement.`,
          }
        : { what: fr`Le serveur du complément répond` };
    case 'clock':
      return check.state === 'ok'
        ? { what: fr`L’horloge de ce poste est à l’heure` }
        : {
            what: fr`L’horloge de ce poste ${check.ahead > 0 ? 'avance' : 'retarde'} de ${counted(Math.round(Math.abs(check.ahead) / 60), 'minute')}`,
            todo: fr`Réglez-la sur l’heure automatique : les jours J+n et la connexion en dépendent.`,
          };
    case 'sign-in':
      return check.failure ? signInText(check.failure) : { what: fr`Vous êtes connecté à Microsoft 365` };
    case 'scope':
      return {
        what: fr`Autorisation ${check.scope} non accordée`,
        todo: fr`Un administrateur donne son consentement dans Entra, puis vous rouvrez Outlook.`,
      };
    case 'mail':
      if (check.state === 'wait') return { what: fr`Éléments envoyés : à vérifier après la connexion` };
      return check.failure
        ? failed(fr`Les éléments envoyés ne sont pas lisibles`, check.failure)
        : { what: fr`Les éléments envoyés sont lisibles` };
    case 'site':
      if (check.state === 'wait') return { what: fr`Site SharePoint : à vérifier après la connexion` };
      if (!check.failure) return { what: fr`Le site SharePoint répond` };
      return check.failure === 'not-found'
        ? {
            what: fr`Le site SharePoint est introuvable`,
            todo: fr`Vérifiez l’adresse donnée au déploiement, et que le site a été accordé au complément (Sites.Selected).`,
          }
        : check.failure === 'forbidden'
          ? {
              what: fr`Le site SharePoint est fermé au complément ou à vous`,
              todo: fr`Un administrateur accorde le site au complément (Sites.Selected) et vous en donne l’accès.`,
            }
          : failed(fr`Le site SharePoint n’a pas pu être lu`, check.failure);
    case 'list':
      return { what: fr`${check.list} : ${counted(check.columns, 'colonne')}, index et droits` };
    case 'list-missing':
      return { what: fr`${check.list} : liste absente`, todo: SET_UP };
    case 'list-closed':
      return {
        what: fr`${check.list} : liste fermée`,
        todo: fr`Demandez le droit de lecture sur cette liste.`,
      };
    case 'column':
      return {
        what: fr`${check.list}, colonne ${check.column} : ${LACKS[check.what]}`,
        todo: check.what === 'column' ? SET_UP : doneInSharePoint,
      };
    case 'right':
      return {
        what: fr`${check.list} : vous ne pouvez pas ajouter de ligne`,
        todo: fr`Un propriétaire du site vous donne le droit d’ajout sur cette liste.`,
      };
    case 'policy':
      return check.broken
        ? {
            what: fr`La version ${check.broken} est illisible ; la version ${check.version} reste suivie`,
            todo: fr`Un propriétaire du site corrige la politique dans son écran.`,
          }
        : {
            what:
              check.from === 'firm'
                ? fr`Politique du cabinet, version ${check.version}`
                : fr`Politique d’origine, version ${check.version}`,
          };
  }
}

const signInText = (failure: FailureCode): CheckText => ({
  what: fr`Microsoft 365 n’a pas donné l’accès`,
  todo:
    failure === 'unreachable' || failure === 'timeout'
      ? fr`Vérifiez la connexion de ce poste, puis recommencez.`
      : fr`Connectez-vous. Si Microsoft 365 demande l’accord d’un administrateur, celui-ci consent une fois pour tous dans Entra : le guide de déploiement dit où.`,
});

/** The report as plain text, one line for each check. */
export const reportOf = (checks: readonly Check[], at: Instant): string =>
  [
    fr`Relance – vérification du ${formatInstant(at)} : ${verdict(checks)}`,
    ...(Object.keys(PARTS) as CheckPart[]).flatMap((part) => {
      const own = checks.filter((check) => check.part === part);
      return own.length === 0
        ? []
        : [
            '',
            PARTS[part],
            ...own.map((check) => {
              const { what, todo } = checkText(check);
              const failure = 'failure' in check && check.failure ? ` (${check.failure})` : '';
              return `[${STATES[check.state]}] ${what}${failure}${todo ? ` – ${todo}` : ''}`;
            }),
          ];
    }),
  ].join('\n');

export const forgetTitle = fr`Ce que ce poste garde`;
export const forgetWhy = fr`Les derniers dossiers lus, la liste du jour et la connexion, pour aller plus vite. Rien de cela n’est dans vos messages.`;
export const forgetLabel = fr`Effacer ce qui est gardé sur ce poste`;
export const forgetSure = fr`SharePoint, le journal et vos messages ne changent pas. Les dossiers seront relus, et Outlook pourra vous redemander de vous connecter.`;
export const forgetYes = fr`Effacer`;
export const forgetNo = fr`Ne rien effacer`;
export const forgotten = (owed: number): string =>
  owed === 0
    ? fr`C’est effacé. Rien n’a été gardé.`
    : fr`C’est effacé. ${counted(owed, 'relance est gardée', 'relances sont gardées')} jusqu’à l’inscription au journal, puis ${owed === 1 ? 'effacée' : 'effacées'} d’office.`;
