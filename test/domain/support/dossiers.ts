import type { Facture, Piece, SequenceId } from '../../../src/domain/dossier';
import type { JournalAction, JournalEntry } from '../../../src/domain/journal/journal';
import { instantOf, plainDate } from '../../../src/domain/dates/plainDate';
import type { Instant, PlainDate } from '../../../src/domain/dates/plainDate';

/** Small builders: a test says only what matters to it. */

let serial = 0;

/** Noon of the machine's zone on that day. */
export function noon(day: string): Instant {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return instantOf(new Date(year, month - 1, date, 12));
}

export const piece = (id: string, echeance: string, more: Partial<Piece> = {}): Piece => ({
  id,
  dossierId: '1',
  label: `relevé ${id} de mars 2026`,
  objectif: 'TVA mars 2026',
  echeance: plainDate(echeance),
  priorite: 1,
  etag: '1',
  ...more,
});

export const facture = (id: string, echeance: string, more: Partial<Facture> = {}): Facture => ({
  id,
  dossierId: '1',
  numero: `F-2026-${id}`,
  emiseLe: plainDate('2026-02-01'),
  montantTtc: '1247.50',
  dejaRegle: '0',
  echeance: plainDate(echeance),
  litige: false,
  conventionSignee: true,
  courrierOuverture: true,
  etag: '1',
  ...more,
});

export function entry(action: JournalAction, day: string, more: Partial<JournalEntry> = {}): JournalEntry {
  serial += 1;
  return {
    id: String(serial),
    operationId: `OP${serial}`,
    dossierId: '1',
    at: noon(day),
    action,
    author: 'claire.dumas@cabinet-orme.example',
    pieces: [],
    policyVersion: '3.2',
    origin: 'gate',
    writtenAt: noon(day),
    writtenBy: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
    ...more,
  };
}

/** A step that left, about these claims. */
export const sent = (
  sequence: SequenceId,
  step: string,
  day: string,
  ids: readonly string[] = [],
  more: Partial<JournalEntry> = {},
): JournalEntry =>
  entry('relance', day, {
    sequence,
    step,
    channel: 'email',
    pieces: ids.map((id) => ({ id, label: id })),
    ...more,
  });

export const day = (text: string): PlainDate => plainDate(text);
