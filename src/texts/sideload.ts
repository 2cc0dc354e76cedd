import { fr } from './fr';

export const sideloadUsage = fr`Usage : npm run sideload -- --client-id GUID --site https://cabinet.sharepoint.com/sites/relances [options]

Sert sur ce poste, en https, les pages construites par « npm run build », et les charge dans un vrai Outlook avec les outils de Microsoft : certificat de développement, puis chargement du complément. Ctrl+C arrête tout et retire le complément.

  --client-id  identifiant (client) de l’application inscrite dans Entra
  --site       site SharePoint des listes
  --tenant     identifiant ou domaine de l’annuaire ; sans lui : toute organisation
  --port       port du serveur (3000)
  --print      montrer ce qui serait fait, sans rien faire
`;

export const sideloadWords = {
  badPort: (port: string): string => fr`--port : ${port} n’est pas un port.`,
  failed: (command: string): string =>
    fr`« ${command} » a échoué. Il faut un accès au registre npm et, pour le certificat, votre accord dans la fenêtre du système.`,
  noCertificate: (folder: string): string => fr`Le certificat attendu n’est pas dans ${folder}.`,
  serving: (origin: string): string => fr`Pages servies sur ${origin}. Ctrl+C pour arrêter.`,
  byHand: (manifest: string): string =>
    fr`Outlook ne tourne pas sur ce système : chargez ${manifest} à la main dans Outlook sur le web (Compléments, « Mes compléments », « Ajouter un complément personnalisé »).`,
  portTaken: (port: number): string =>
    fr`Le port ${port} est pris : arrêtez ce qui l’utilise ou donnez --port.`,
};
