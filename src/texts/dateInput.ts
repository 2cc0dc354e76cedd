import { fr } from './fr';

export const farYear = fr`Écrivez l’année en quatre chiffres, avant 3000.`;
