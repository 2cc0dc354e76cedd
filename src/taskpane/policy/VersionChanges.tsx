import { useCallback } from 'react';
import { FailureMessage } from '../shell/FailureMessage';
import { Skeleton } from '../shell/Skeleton';
import { useLazy } from '../state/useLazy';
import { ChangeList } from './ChangeList';

interface Props {
  readonly before: () => Promise<unknown>;
  readonly after: () => Promise<unknown>;
}

/** What one version changed: both documents are read when somebody asks. */
export function VersionChanges({ before, after }: Props) {
  const read = useCallback(() => Promise.all([before(), after()]), [before, after]);
  const { value, error, retry } = useLazy(read);
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={retry} inset />;
  if (!value) return <Skeleton widths={['80%', '60%']} />;
  return <ChangeList before={value[0]} after={value[1]} />;
}
