import { useState } from 'react';
import { AddinPane } from './addin/AddinPane';
import { SmartAlertDialog } from './addin/SmartAlertDialog';
import { SandboxBar } from './bar/SandboxBar';
import { Compose } from './compose/Compose';
import { MessageList } from './list/MessageList';
import { useView } from './outlookContext';
import { ReadingPane } from './read/ReadingPane';
import { FolderPane } from './shell/FolderPane';
import { GateProgress } from './shell/GateProgress';
import { Header } from './shell/Header';
import { Notice } from './shell/Notice';
import { Rail } from './shell/Rail';
import { Ribbon } from './shell/Ribbon';

/** The page: the sandbox's thin bar, then Outlook. */
export function App() {
  const { persona, draft, readPane, composePane } = useView();
  const [folders, setFolders] = useState<'usual' | 'toggled'>('usual');
  const pane = draft ? composePane : readPane;
  return (
    <div className="page">
      <SandboxBar />
      <section aria-label="Outlook">
        <Header onFolders={() => setFolders(folders === 'usual' ? 'toggled' : 'usual')} />
        <Ribbon />
      </section>
      <main
        className={`work ${pane ? 'with-pane' : ''} ${draft ? 'writing' : ''} folders-${folders}`}
        key={persona.id}
      >
        <Rail />
        <FolderPane onChosen={() => setFolders('usual')} />
        <MessageList />
        {draft ? <Compose key={draft.key} draft={draft} /> : <ReadingPane />}
        <AddinPane />
      </main>
      <GateProgress />
      <Notice />
      <SmartAlertDialog />
    </div>
  );
}
