import { useEffect, useState } from 'react';
import { AddinButton } from '../addin/AddinButton';
import { useActors } from '../outlookContext';
import { useObservable } from '../state/observable';
import { Icon } from '../ui/Icon';
import { NotificationBars } from '../ui/NotificationBars';
import { AttachButton } from './AttachButton';
import { DraftAttachments } from './DraftAttachments';
import type { DraftSession } from './draftSession';
import { EditorToolbar } from './EditorToolbar';
import { EditorView } from './EditorView';
import { RecipientField } from './RecipientField';
import { SenderField } from './SenderField';

const SAVING = {
  unsaved: '',
  saving: 'Enregistrement…',
  saved: 'Brouillon enregistré',
  failed: 'Brouillon non enregistré',
} as const;

/** The form in which one writes: its own ribbon, the recipients, the subject, the text. */
export function Compose({ draft }: { readonly draft: DraftSession }) {
  const { outlook, sending } = useActors();
  const view = useObservable(draft.view);
  const [copies, setCopies] = useState(view.cc.length > 0);
  const [blind, setBlind] = useState(view.bcc.length > 0);
  const isNew = draft.composeType === 'newMail';

  useEffect(() => {
    if (!isNew) draft.body.focusTop();
  }, [draft, isNew]);

  return (
    <section
      className="compose"
      aria-label={isNew ? 'Nouveau message' : 'Réponse'}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void sending.send();
      }}
    >
      <div className="compose-ribbon" role="toolbar" aria-label="Ruban du message">
        <EditorToolbar body={draft.body} />
        <span className="ribbon-bar" />
        <AttachButton draft={draft} />
        <span className="ribbon-bar" />
        <AddinButton />
      </div>
      <div className="compose-sheet">
        <div className="compose-top">
          <button
            type="button"
            className="primary"
            disabled={view.sending}
            onClick={() => void sending.send()}
          >
            <Icon name="send" /> Envoyer
          </button>
          <SenderField draft={draft} />
          <span className="compose-state" role="status">
            {view.sending ? 'Envoi…' : SAVING[view.saving]}
          </span>
          <button
            type="button"
            className="tool"
            aria-label="Supprimer"
            title="Supprimer le brouillon"
            disabled={view.sending}
            onClick={() => void outlook.writing.drop()}
          >
            <Icon name="deleted" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Fermer"
            title="Fermer et garder le brouillon"
            disabled={view.sending}
            onClick={() => void outlook.writing.leave()}
          >
            <Icon name="close" />
          </button>
        </div>
        <NotificationBars notifications={draft.notifications} />
        <RecipientField
          label="À"
          list={view.to}
          autoFocus={isNew}
          onChange={(list) => draft.setRecipients('to', list)}
          trailing={
            <>
              {!copies && view.cc.length === 0 && (
                <button type="button" className="link" onClick={() => setCopies(true)}>
                  Cc
                </button>
              )}
              {!blind && view.bcc.length === 0 && (
                <button type="button" className="link" onClick={() => setBlind(true)}>
                  Cci
                </button>
              )}
            </>
          }
        />
        {(copies || view.cc.length > 0) && (
          <RecipientField label="Cc" list={view.cc} onChange={(list) => draft.setRecipients('cc', list)} />
        )}
        {(blind || view.bcc.length > 0) && (
          <RecipientField label="Cci" list={view.bcc} onChange={(list) => draft.setRecipients('bcc', list)} />
        )}
        <input
          className="compose-subject"
          aria-label="Objet"
          placeholder="Ajouter un objet"
          maxLength={255}
          value={view.subject}
          onChange={({ target }) => draft.setSubject(target.value)}
        />
        <DraftAttachments draft={draft} />
        <EditorView body={draft.body} />
      </div>
    </section>
  );
}
