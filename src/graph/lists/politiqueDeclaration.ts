import type { ListDeclaration } from './declarations';

/**
 * One row per version of the firm's policy, never changed: the newest that can be read is in force. A plain text column
 * holds 63,999 characters and a policy with its templates some 70,000, hence the pieces.
 */
export const POLITIQUE = {
  name: 'Politique',
  label: 'Politique',
  appendOnly: true,
  ownersOnly: true,
  columns: [
    { name: 'Cle', label: 'Clé', type: 'text', required: true, indexed: true, unique: true },
    { name: 'Version', label: 'Version', type: 'text', required: true },
    { name: 'Motif', label: 'Ce qui change', type: 'note' },
    { name: 'Document1', label: 'Document (JSON), début', type: 'note', required: true },
    { name: 'Document2', label: 'Document (JSON), suite', type: 'note' },
    { name: 'Document3', label: 'Document (JSON), fin', type: 'note' },
  ],
} as const satisfies ListDeclaration;
