import { useCallback, useRef } from 'react';
import { operationId } from '../../domain/journal/journal';
import type { Services } from '../services';

/** One operation id for as long as the screen is open: what is tried again stays one entry of the journal. */
export function useOperationId({ randomBytes }: Pick<Services, 'randomBytes'>): () => string {
  const id = useRef<string>();
  return useCallback(() => (id.current ??= operationId(randomBytes(12))), [randomBytes]);
}
