import { ADDIN, hasAddin } from '../addin';
import { useActors, useView } from '../outlookContext';

/** The add-in's button, where its manifest puts it: with the message's actions, and in the ribbon of the form. */
export function AddinButton() {
  const { outlook } = useActors();
  const { persona, draft, readPane, composePane } = useView();
  if (!hasAddin(persona)) return null;
  const open = draft ? composePane : readPane;
  return (
    <button
      type="button"
      className="tool addin"
      aria-pressed={open}
      title={ADDIN.name}
      onClick={() => outlook.showPane(!open)}
    >
      <img src={ADDIN.icon} width={20} height={20} alt="" /> {ADDIN.button}
    </button>
  );
}
