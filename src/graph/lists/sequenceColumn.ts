import * as z from 'zod/mini';
import type { SequenceId } from '../../domain/dossier';

/** What a column `Sequence` may hold. */
export const sequenceColumn = z.enum([
  'pieces',
  'honoraires',
  'factures-courtoise',
  'encaissement',
  'multicanale',
] satisfies SequenceId[]);
