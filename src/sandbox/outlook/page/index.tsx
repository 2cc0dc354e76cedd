import { createRoot } from 'react-dom/client';
import type { OutlookHost } from '../host/outlookHost';
import { App } from './App';
import { OutlookContext } from './outlookContext';
import { Outlook } from './state/outlook';
import { Sending } from './state/sendMessage';
import { installStyles } from './styles';

declare global {
  interface Window {
    /** The far side of Office.js, for the tests and the curious. */
    __host?: OutlookHost;
  }
}

async function start(place: HTMLElement): Promise<void> {
  installStyles();
  const root = createRoot(place);
  try {
    const outlook = await Outlook.start();
    window.__host = outlook.host;
    const actors = { outlook, sending: new Sending(outlook) };
    root.render(
      <OutlookContext.Provider value={actors}>
        <App />
      </OutlookContext.Provider>,
    );
  } catch (error) {
    root.render(
      <p className="stopped" role="alert">
        Le serveur du bac à sable ne répond pas. Relancez «&nbsp;npm start&nbsp;», puis rechargez cette page.
      </p>,
    );
    throw error;
  }
}

const place = document.getElementById('outlook');
if (place) void start(place);
