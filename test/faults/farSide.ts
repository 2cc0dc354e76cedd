import type { Persona } from '../../src/sandbox/mailApi';
import type { MetricsReport } from '../../src/sandbox/server/control/metrics';
import { UNRECORDED } from '../../src/sandbox/server/control/requestRecord';
import { dayOfColumn } from '../../src/graph/lists/columnValue';

export const URL_ = 'http://localhost:1';
export const ROOT = `${URL_}/graph/v1.0`;
export const PLACE = 'cabinet-orme.sharepoint.example:/sites/relances';
export const START = '2026-03-16';
const LISTS = `/sites/${PLACE}:/lists`;

/** The states that one piece went through, oldest first: the day of its reception, or null. */
export interface PieceHistory {
  readonly pieceId: string;
  readonly dossierId: string;
  readonly states: readonly (string | null)[];
}

/** What the lists really hold, asked of Graph without the product. */
export async function farSide() {
  const people = (await (await fetch(`${URL_}/sandbox/personas.json`)).json()) as readonly Persona[];
  const persona = async (id: string): Promise<Persona> => people.find((one) => one.id === id)!;
  const { token } = await persona('admin');
  const get = async (path: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${ROOT}${path}`, {
      headers: { authorization: `Bearer ${token}`, [UNRECORDED]: '1' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const control = async (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${URL_}/sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const items = async (
    list: string,
    filter: string,
  ): Promise<readonly { id: string; fields: Record<string, string> }[]> =>
    (await get(`${LISTS}/${list}/items?$expand=fields&$top=999&$filter=${encodeURIComponent(filter)}`))
      .value as { id: string; fields: Record<string, string> }[];
  const contacts: { readonly address: string; readonly dossierId: string }[] = [];
  for (let id = 1; id <= 40; id++)
    for (const { fields } of await items('Contacts', `fields/DossierId eq '${id}'`))
      contacts.push({ address: fields.Adresse!, dossierId: fields.DossierId! });

  return {
    persona,
    control,
    contacts,
    /** Pieces of the first dossiers. */
    async pieceIds(
      dossiers: number,
    ): Promise<readonly { readonly id: string; readonly dossierId: string }[]> {
      const all: { id: string; dossierId: string }[] = [];
      for (let id = 1; id <= dossiers; id++)
        for (const piece of await items('Pieces', `fields/DossierId eq '${id}'`))
          all.push({ id: piece.id, dossierId: String(id) });
      return all;
    },
    async changesOf(
      pieces: readonly { readonly id: string; readonly dossierId: string }[],
    ): Promise<readonly PieceHistory[]> {
      const histories: PieceHistory[] = [];
      for (const { id, dossierId } of pieces) {
        const { value } = await get(`${LISTS}/Pieces/items/${id}/versions`);
        const states = (value as { fields: { RecueLe?: string } }[])
          .map(({ fields }) => (fields.RecueLe ? (dayOfColumn(fields.RecueLe) ?? null) : null))
          .reverse();
        histories.push({ pieceId: id, dossierId, states });
      }
      return histories;
    },
    async listNames(site: string): Promise<readonly string[]> {
      return ((await get(`/sites/${site}:/lists`)).value as { name: string }[]).map(({ name }) => name);
    },
    /** Dossiers whose reference begins so. */
    async count(reference: string): Promise<number> {
      return (await items('Dossiers', `startswith(fields/Reference,'${reference}')`)).length;
    },
    async metrics(): Promise<{ readonly calls: number; readonly struck: number }> {
      const report = (await (await fetch(`${URL_}/sandbox/metrics`)).json()) as MetricsReport;
      return {
        calls: report.requests - report.batches + report.batchSubrequests,
        struck: report.faultsStruck,
      };
    },
  };
}
