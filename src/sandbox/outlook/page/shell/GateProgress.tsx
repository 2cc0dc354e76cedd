import { ADDIN } from '../addin';
import { useView } from '../outlookContext';

/** While the add-in looks at a message that is about to leave. */
export function GateProgress() {
  const { gateRunning } = useView();
  if (!gateRunning) return null;
  return (
    <div className="toast checking" role="status">
      <span className="turning" aria-hidden="true" />
      {ADDIN.name} vérifie votre message…
    </div>
  );
}
