import type { Person, Piece } from '../domain/dossier';
import { operationId } from '../domain/journal';
import type { Policy } from '../domain/policy/schema';
import type { Clock, Records } from './ports';

interface Needs {
  readonly records: Records;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly randomBytes: (count: number) => Uint8Array;
}

/**
 * Marks a piece as received today, or as awaited again (the undo). The row is the state, the journal the history:
 * both are written, the row first, so that a refused change leaves no trace of something that did not happen.
 * Fails with `conflict` when someone else changed the piece meanwhile.
 */
export async function markReceived(
  { records, clock, policy, randomBytes }: Needs,
  piece: Piece,
  received: boolean,
  author: Person,
): Promise<Piece> {
  const changed = await records.setReceived(piece, received ? clock.today() : null);
  await records.append({
    operationId: operationId(randomBytes(12)),
    dossierId: piece.dossierId,
    at: clock.now(),
    action: received ? 'piece-recue' : 'piece-attendue',
    author: author.address,
    pieces: [{ id: piece.id, label: piece.label }],
    policyVersion: policy.version,
    origin: 'manual',
  });
  return changed;
}
