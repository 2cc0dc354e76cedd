import { useEffect, useState, type ReactNode } from 'react';
import type { DossierFile, DossierSummary } from '../app/ports';
import { formatFreshness } from '../texts/format';
import { objectifLines } from '../texts/steps/header';
import { chooseDossier } from '../texts/dossier/recognition';
import { policyUnread } from '../texts/policy/policyDoor';
import { LaterSearch } from './read/LaterSearch';
import type { Services } from './services';
import { Action } from './shell/Action';
import { useAnnounce } from './shell/Announcer';
import { FailureMessage } from './shell/FailureMessage';
import { Header } from './shell/Header';
import { Notice } from './shell/Notice';
import { shared } from './shell/styles';
import { useEscape } from './shell/useEscape';
import { useOpenerFocus } from './shell/useOpenerFocus';
import { useNow } from './shell/useNow';
import type { DossierStore } from './state/useDossier';
import { WholeProvider } from './state/wholeContext';

interface Props {
  readonly services: Services;
  readonly store: DossierStore;
  readonly file: DossierFile;
  readonly refreshing: boolean;
  readonly error: unknown;
  readonly news: string | undefined;
  readonly children: ReactNode;
}

/** Around an open dossier: who it is about, how fresh, how to change it. */
export function DossierFrame({ services, store, file, refreshing, error, news, children }: Props) {
  // `false` once the search was closed.
  const [changing, setChanging] = useState<boolean>();
  const changeButton = useOpenerFocus(changing === false);
  const now = useNow(services.clock);
  const announce = useAnnounce();
  useEffect(() => {
    if (news) announce(news);
  }, [announce, news]);
  const { unread } = services.inForce;
  if (changing) {
    const choose = (dossier: DossierSummary): void => {
      setChanging(false);
      store.choose(dossier.id);
    };
    return <ChangeDossier ports={services} onChoose={choose} onClose={() => setChanging(false)} />;
  }
  return (
    <>
      <Header
        client={file.dossier.client}
        reference={file.dossier.reference}
        objectifs={objectifLines(file, services.clock.today())}
        freshness={formatFreshness(file.readAt, now)}
        onChange={() => setChanging(true)}
        changeRef={changeButton}
        refreshing={refreshing}
        onRefresh={store.retry}
      />
      {error !== undefined && (
        <FailureMessage error={error} attempt="read" onRetry={store.retry} busy={refreshing} />
      )}
      {news && <Notice state="success">{news}</Notice>}
      {unread && unread !== 'asking' && <Notice state="warning">{policyUnread[unread]}</Notice>}
      {/* What was begun for one dossier, a call or a form, is not about the next. */}
      <WholeProvider key={file.dossier.id} value={store.whole}>
        {children}
      </WholeProvider>
    </>
  );
}

function ChangeDossier(props: {
  readonly ports: Services;
  readonly onChoose: (dossier: DossierSummary) => void;
  readonly onClose: () => void;
}) {
  useEscape(props.onClose);
  return (
    <section className={shared.block}>
      <h1 className={shared.title}>{chooseDossier}</h1>
      <LaterSearch ports={props.ports} onChoose={props.onChoose} autoFocus />
      <div className={shared.actions}>
        <Action kind="quiet" onClick={props.onClose}>
          Annuler
        </Action>
      </div>
    </section>
  );
}
