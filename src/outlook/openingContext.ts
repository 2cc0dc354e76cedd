import type { Call } from './call';
import { supports } from './requirements';

/**
 * What the button of the send gate's alert handed to the pane: once when it opened the pane, and again when it is pressed
 * while the pane is there. Before Mailbox 1.14 the gate hands nothing over.
 * @returns stops listening
 */
export function onOpeningContext(
  call: Call,
  item: Pick<
    Office.MessageCompose,
    'getInitializationContextAsync' | 'addHandlerAsync' | 'removeHandlerAsync'
  >,
  listener: (context: string) => void,
): () => void {
  const ignore = (): void => {};
  if (!supports('openingContext')) return ignore;
  let last = '';
  let stopped = false;
  const read = (): void => {
    call<string>('opening context', (done) => item.getInitializationContextAsync(done)).then((context) => {
      if (stopped || !context || context === last) return;
      last = context;
      listener(context);
    }, ignore);
  };
  // The event comes with Mailbox 1.15; without it the pane looks again when it is given the focus.
  window.addEventListener('focus', read);
  const changed = Office.EventType.InitializationContextChanged as Office.EventType | undefined;
  const pressed = ({ initializationContextData }: Office.InitializationContextChangedEventArgs): void => {
    if (stopped) return;
    last = initializationContextData;
    listener(initializationContextData);
  };
  try {
    if (changed) item.addHandlerAsync(changed, pressed, ignore);
  } catch {
    // An Outlook that refuses the event: the focus is enough.
  }
  read();
  return () => {
    stopped = true;
    window.removeEventListener('focus', read);
    try {
      if (changed) item.removeHandlerAsync(changed, ignore);
    } catch {
      // It was never there.
    }
  };
}
