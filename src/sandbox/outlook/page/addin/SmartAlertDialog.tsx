import { hasMailbox, CLIENT_PROFILES } from '../../host/clientProfile';
import { ADDIN } from '../addin';
import { useActors, useView } from '../outlookContext';
import { Dialog } from '../ui/Dialog';
import { Markdown } from './Markdown';
import type { SmartAlert } from '../state/view';

/** Documented limits of what a handler may say, in characters. */
const MAX_MESSAGE = 500;
const MAX_LABEL = 20;
const DONT_SEND = 'Ne pas envoyer';

function Words({ alert, markdown }: { readonly alert: SmartAlert; readonly markdown: boolean }) {
  switch (alert.kind) {
    case 'slow':
      return <p>{ADDIN.name} prend plus de temps que prévu pour vérifier votre message.</p>;
    case 'unavailable':
      return <p>{ADDIN.name} n’est pas disponible&nbsp;: votre message n’a pas été vérifié.</p>;
    case 'timed-out':
      return (
        <p>{ADDIN.name} n’a pas répondu. Envoyez de nouveau votre message pour relancer la vérification.</p>
      );
    case 'refused': {
      const { errorMessage, errorMessageMarkdown } = alert.options;
      if (markdown && errorMessageMarkdown)
        return <Markdown text={errorMessageMarkdown.slice(0, MAX_MESSAGE)} />;
      return (
        <p className="as-typed">
          {(errorMessage ?? `${ADDIN.name} a arrêté l’envoi de ce message.`).slice(0, MAX_MESSAGE)}
        </p>
      );
    }
  }
}

/** The dialogs of Smart Alerts: refused, slow, unavailable, timed out. */
export function SmartAlertDialog() {
  const { sending } = useActors();
  const { alert, preferences } = useView();
  if (!alert) return null;
  const profile = CLIENT_PROFILES[preferences.client];
  const label =
    alert.kind === 'refused' && hasMailbox(profile, '1.14') && alert.options.cancelLabel
      ? alert.options.cancelLabel.slice(0, MAX_LABEL)
      : alert.kind === 'unavailable' && alert.canSendAnyway
        ? 'Réessayer plus tard'
        : DONT_SEND;
  const anyway = alert.kind !== 'slow' && alert.canSendAnyway;
  return (
    <Dialog
      key={alert.kind}
      title={ADDIN.name}
      icon={<img src={ADDIN.icon} width={24} height={24} alt="" />}
      onDismiss={() => (alert.kind === 'slow' ? sending.wait() : sending.close())}
      actions={
        <>
          {alert.kind === 'slow' && (
            <button type="button" className="primary" onClick={() => sending.wait()}>
              Attendre
            </button>
          )}
          {anyway && (
            <button type="button" onClick={() => void sending.sendAnyway()}>
              Envoyer quand même
            </button>
          )}
          <button
            type="button"
            className={alert.kind === 'slow' ? '' : 'primary'}
            onClick={() => sending.dontSend()}
          >
            {label}
          </button>
        </>
      }
    >
      <Words alert={alert} markdown={hasMailbox(profile, '1.15')} />
    </Dialog>
  );
}
