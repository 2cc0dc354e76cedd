import { useEffect } from 'react';
import { useActors, useView } from '../outlookContext';
import { Icon } from '../ui/Icon';

const SHOWN_MS = 4_000;

/** What just happened, for a few seconds; trouble stays until it is closed. */
export function Notice() {
  const { outlook } = useActors();
  const { notice } = useView();
  useEffect(() => {
    if (notice?.kind !== 'done') return undefined;
    const timer = setTimeout(() => outlook.quiet(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outlook, notice]);
  if (!notice) return null;
  const trouble = notice.kind === 'trouble';
  return (
    <div className={`toast ${notice.kind}`} role={trouble ? 'alert' : 'status'}>
      <Icon name={trouble ? 'warning' : 'check'} size={16} />
      {notice.text}
      {trouble && (
        <button type="button" className="tool" aria-label="Fermer" onClick={() => outlook.quiet()}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
