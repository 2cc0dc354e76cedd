import { useState } from 'react';
import { useActors } from '../outlookContext';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';

/** The browser looks for the attribute, which React does not write: nothing is erased by the first Enter. */
const beginHere = (button: HTMLElement | null): void => void button?.toggleAttribute('autofocus', true);

export function ResetButton() {
  const { outlook } = useActors();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-label="Remettre à zéro"
        title="Remettre à zéro"
        onClick={() => setAsking(true)}
      >
        <Icon name="reset" size={16} />
      </button>
      {asking && (
        <Dialog
          title={'Remettre le bac à sable à zéro\u00a0?'}
          onDismiss={() => setAsking(false)}
          actions={
            <>
              <button
                type="button"
                className="primary"
                onClick={() => {
                  setAsking(false);
                  void outlook.surroundings.reset();
                }}
              >
                Tout effacer et recommencer
              </button>
              <button type="button" ref={beginHere} onClick={() => setAsking(false)}>
                Annuler
              </button>
            </>
          }
        >
          Les messages, les dossiers et le journal reviennent à leur premier jour, et la date à celle de la
          machine.
        </Dialog>
      )}
    </>
  );
}
