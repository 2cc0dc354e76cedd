import type { ManifestProblem, OptionProblem } from '../app/hosting/manifestProblem';
import { fr } from './fr';

export const manifestUsage = fr`Usage : npm run manifest -- --origin https://HÔTE --client-id GUID [options]

Écrit le manifeste d’une installation et la configuration des pages construites par « npm run build », puis vérifie le tout.

  --origin     où les fichiers seront hébergés, sans chemin : https://relance.cabinet.fr
  --client-id  identifiant (client) de l’application inscrite dans Entra
  --tenant     identifiant ou domaine de l’annuaire ; sans lui : toute organisation
  --site       site SharePoint des listes : https://cabinet.sharepoint.com/sites/relances
  --id         identifiant du complément, s’il faut un autre que celui de manifest.xml
  --version    version du manifeste en quatre nombres : 1.0.1.0
  --previous   manifeste actuellement déployé : l’identifiant doit rester, la version augmenter
  --out        manifeste écrit (dist/manifest.xml)
  --dist       dossier des pages construites (dist)
  --publish    copie dans ce dossier vide tout ce qu’il faut mettre en ligne, et rien d’autre

Code de sortie : 0 tout est en ordre, 1 un point à corriger, 2 une option à revoir.`;

const OPTIONS: Readonly<Record<OptionProblem, string>> = {
  'origin-missing': fr`--origin manque : l’adresse où les fichiers seront hébergés, par exemple https://relance.cabinet.fr.`,
  'origin-form': fr`--origin doit être une adresse https sans chemin, par exemple https://relance.cabinet.fr.`,
  'client-id-missing': fr`--client-id manque : l’« ID d’application (client) » affiché par Entra.`,
  'client-id-form': fr`--client-id doit être l’« ID d’application (client) » affiché par Entra, de la forme 00000000-0000-0000-0000-000000000000.`,
  'tenant-form': fr`--tenant doit être l’« ID de l’annuaire (locataire) » affiché par Entra, ou un domaine du cabinet.`,
  'site-form': fr`--site doit être l’adresse du site SharePoint, par exemple https://cabinet.sharepoint.com/sites/relances.`,
  'id-form': fr`--id doit avoir la forme 00000000-0000-0000-0000-000000000000.`,
  'version-form': fr`--version doit être faite de quatre nombres, par exemple 1.0.1.0.`,
};

export const optionProblem = (problem: OptionProblem): string => OPTIONS[problem];

/** One problem of a manifest or of its site: what is wrong, and what to do when that does not follow. */
export function manifestProblem(problem: ManifestProblem): string {
  switch (problem.code) {
    case 'not-xml':
      return fr`Le manifeste n’est pas du XML lisible : ${problem.detail}`;
    case 'element-missing':
      return fr`L’élément ${problem.name} manque.`;
    case 'element-order':
      return fr`L’élément ${problem.name} est après ${problem.after} : le schéma le veut avant.`;
    case 'id-form':
      return fr`L’identifiant « ${problem.id} » n’a pas la forme 00000000-0000-0000-0000-000000000000.`;
    case 'version-form':
      return fr`La version « ${problem.version} » n’est pas faite de quatre nombres.`;
    case 'version-not-raised':
      return fr`La version ${problem.version} n’est pas supérieure à celle déployée, ${problem.previous} : Microsoft 365 garderait l’ancienne. Donnez --version.`;
    case 'id-changed':
      return fr`L’identifiant ${problem.id} n’est pas celui du complément déployé, ${problem.previous} : ce serait un second complément, sans les marques du premier. Donnez --id.`;
    case 'resid-undefined':
      return fr`La ressource « ${problem.id} » est employée dans ${problem.overrides}, qui ne la définit pas.`;
    case 'resource-unused':
      return fr`La ressource « ${problem.id} » de ${problem.overrides} ne sert à rien.`;
    case 'resource-long':
      return fr`L’identifiant de ressource « ${problem.id} » dépasse 32 caractères.`;
    case 'not-https':
      return fr`L’adresse ${problem.address} n’est pas en https.`;
    case 'elsewhere':
      return fr`L’adresse ${problem.address} n’est pas sur ${problem.site}.`;
    case 'file-missing':
      return fr`Le fichier ${problem.file} manque dans le site. Lancez « npm run build ».`;
    case 'icon-format':
      return fr`L’icône ${problem.file} n’est pas un PNG.`;
    case 'icon-size':
      return fr`L’icône ${problem.file} mesure ${problem.found} au lieu de ${problem.expected} × ${problem.expected}.`;
    case 'icon-lacking':
      return fr`Un bouton de ${problem.overrides} n’a pas d’icône de ${problem.size} pixels.`;
    case 'event-unknown':
      return fr`L’évènement « ${problem.event} » n’existe pas dans Outlook : il ne serait jamais levé.`;
    case 'send-mode':
      return fr`Le mode d’envoi « ${problem.mode} » n’existe pas.`;
    case 'well-known':
      return fr`Le fichier .well-known/microsoft-officeaddins-allowed.json n’autorise pas ${problem.script}.`;
  }
}

export const manifestWords = {
  unknownOption: (detail: string): string => fr`Option inconnue ou sans valeur : ${detail}`,
  notBuilt: (folder: string): string =>
    fr`Le dossier ${folder} ne contient pas les pages construites. Lancez « npm run build », puis recommencez.`,
  unreadable: (file: string): string => fr`Le fichier ${file} ne peut pas être lu.`,
  publishNotEmpty: (folder: string): string =>
    fr`Le dossier ${folder} n’est pas vide : videz-le ou donnez-en un autre, pour qu’il ne contienne rien d’ancien.`,
  written: (file: string, version: string): string => fr`${file} : manifeste ${version}, vérifié.`,
  pagesFilled: (names: string): string => fr`${names} : configuration écrite.`,
  noSite: fr`Sans --site, les pages n’ont pas reçu de configuration : le volet dira qu’il n’est pas installé. Relancez avec --site avant de mettre en ligne.`,
  scriptAllowed: (file: string): string => fr`${file} : script d’envoi autorisé.`,
  published: (folder: string, count: number): string =>
    fr`${folder} : ${count} fichiers à mettre en ligne tels quels, à la racine de l’hôte.`,
  fromTemplate: (version: string): string =>
    fr`La version ${version} est celle de manifest.xml. Pour une mise à jour, donnez --version et --previous.`,
  refused: (count: number): string =>
    count === 1 ? fr`1 point à corriger :` : fr`${count} points à corriger :`,
};
