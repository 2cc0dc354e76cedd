import type { Contact, Dossier } from '../../../src/domain/dossier';

export const dossier: Dossier = {
  id: '1',
  reference: 'D-0042',
  client: 'SCI Les Tilleuls',
  mission: 'Tenue comptable et TVA',
  collaborateur: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  manager: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
  direction: { name: 'Hélène Roux', address: 'helene.roux@cabinet-orme.example' },
  sequenceFactures: 'honoraires',
  etag: '1',
};

export const contact: Contact = {
  id: '1',
  dossierId: '1',
  address: 'anne.legoff@tilleuls.example',
  name: 'Anne Le Goff',
  civilite: 'Madame',
  principal: true,
};
