import type { Facture, SequenceId } from '../../../src/domain/dossier';
import type { OpenSandbox } from './openSandbox';

/** Where Graph has the firm's lists. */
export const LISTS = '/sites/cabinet-orme.sharepoint.example:/sites/relances:/lists';

export interface StoredItem {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A dossier made for a test: its client answers at its own address. */
export interface TestDossier {
  readonly id: string;
  readonly client: string;
  readonly address: string;
}

/** Rows of one list whose indexed column has this value. */
export async function itemsOf(
  sandbox: OpenSandbox,
  list: string,
  column: string,
  value: string,
): Promise<readonly StoredItem[]> {
  const filter = encodeURIComponent(`fields/${column} eq '${value}'`);
  const { body } = await sandbox.graph('admin', `${LISTS}/${list}/items?$expand=fields&$filter=${filter}`);
  return (body as { value: StoredItem[] }).value;
}

export async function addItem(sandbox: OpenSandbox, list: string, fields: object): Promise<string> {
  const { status, body } = await sandbox.graph('admin', `${LISTS}/${list}/items`, {
    method: 'POST',
    body: JSON.stringify({ fields }),
  });
  if (status !== 201) throw new Error(`${list}: ${status} ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

/** What somebody changes in a row, straight in SharePoint. */
export async function changeItem(
  sandbox: OpenSandbox,
  list: string,
  id: string,
  fields: object,
): Promise<void> {
  const { status } = await sandbox.graph('admin', `${LISTS}/${list}/items/${id}/fields`, {
    method: 'PATCH',
    body: JSON.stringify(fields),
  });
  if (status !== 200) throw new Error(`${list}: ${status}`);
}

/** A dossier of the seed's people, with a client of its own: one claim of this sequence, due on this day. */
export async function addDossier(
  sandbox: OpenSandbox,
  sequence: SequenceId,
  due: string,
  more: {
    readonly name?: string;
    readonly facture?: Partial<Facture>;
    /** Legal deadline of what the piece is for. */
    readonly legal?: string;
  } = {},
): Promise<TestDossier> {
  const name = more.name ?? sequence;
  const client = `Essai ${name}`;
  const address = `contact@essai-${name}.example`;
  const id = await addItem(sandbox, 'Dossiers', {
    Reference: `E-${name.slice(0, 12)}`,
    Client: client,
    Mission: 'Tenue comptable',
    Collaborateur: 'claire.dumas@cabinet-orme.example',
    CollaborateurNom: 'Claire Dumas',
    Manager: 'marc.lefevre@cabinet-orme.example',
    ManagerNom: 'Marc Lefèvre',
    Direction: 'helene.roux@cabinet-orme.example',
    DirectionNom: 'Hélène Roux',
    SequenceFactures: sequence === 'pieces' ? 'honoraires' : sequence,
  });
  await addItem(sandbox, 'Contacts', {
    Cle: `${address}|${id}`,
    Adresse: address,
    DossierId: id,
    Nom: 'Jeanne Petit',
    Civilite: 'Madame',
    Principal: true,
  });
  if (sequence === 'pieces') {
    await addItem(sandbox, 'Pieces', {
      Cle: `${id}|TVA|relevé`,
      DossierId: id,
      Libelle: 'Relevé bancaire février 2026',
      Objectif: 'TVA février 2026',
      Echeance: `${due}T12:00:00Z`,
      ...(more.legal ? { EcheanceLegale: `${more.legal}T12:00:00Z` } : {}),
      Priorite: 1,
    });
  } else {
    await addItem(sandbox, 'Factures', {
      Numero: `F-${name}`,
      DossierId: id,
      EmiseLe: '2026-01-15T12:00:00Z',
      MontantTtc: '1247.50',
      Echeance: `${due}T12:00:00Z`,
      DejaRegle: '0.00',
      Litige: false,
      ConventionSignee: more.facture?.conventionSignee ?? true,
      CourrierOuverture: more.facture?.courrierOuverture ?? true,
    });
  }
  return { id, client, address };
}
