import { useState, type ReactNode } from 'react';
import type { DossierFile } from '../../../src/app/ports';
import type { Task } from '../../../src/taskpane/factures/task';
import { DossierTabs } from '../../../src/taskpane/DossierTabs';
import { DossierScreen } from '../../../src/taskpane/read/DossierScreen';
import { due, services, task } from './channels';
import { TODAY } from './fixtures';

/** The pause of SharePoint before it answers a writing. */
const SLOW = 400;
const slow = {
  ...services,
  cache: { recall: async () => undefined },
  cosign: async () => ({ requests: { forDraft: async () => [], ofDossier: async () => [] } }),
  records: {
    ...services.records,
    append: () => new Promise((done) => setTimeout(() => done('written' as const), SLOW)),
  },
} as unknown as typeof services;

function Under({ first }: { readonly first: Task }) {
  const [file, setFile] = useState<DossierFile>(task.file);
  const [begin, setBegin] = useState<Task | undefined>(first);
  return (
    <>
      <DossierTabs
        screens={{
          dossier: (go) => (
            <DossierScreen
              services={slow}
              file={file}
              today={TODAY}
              onUpdate={setFile}
              onRefresh={() => {}}
              onJournal={() => go('journal')}
              begin={begin}
              onBegun={() => setBegin(undefined)}
            />
          ),
          journal: () => <p>Journal&nbsp;: {file.journal.length} entrées</p>,
        }}
      />
    </>
  );
}

const begun = (kind: Task['kind'], step: string): Task => ({
  kind,
  due: { ...due('multicanale', step), approvals: [] },
});

/** What is begun in the dossier's tab, while one looks at another. */
export const TAB_STORIES: Readonly<Record<string, () => ReactNode>> = {
  'courrier-onglets': () => <Under first={begun('letter', 'R4')} />,
  'appel-onglets': () => <Under first={begun('call', 'R3')} />,
};
