import { useState, type ReactNode } from 'react';
import { Failure } from '../../../src/app/failure';
import type { Piece } from '../../../src/domain/dossier';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { AdviceList } from '../../../src/taskpane/check/AdviceList';
import { AppliedRow } from '../../../src/taskpane/check/AppliedRow';
import { FindingCard } from '../../../src/taskpane/check/FindingCard';
import { MessageState } from '../../../src/taskpane/compose/MessageState';
import { MissingList } from '../../../src/taskpane/check/MissingList';
import { JournalList } from '../../../src/taskpane/journal/JournalList';
import { DossierOverview } from '../../../src/taskpane/read/DossierOverview';
import { SeveralDossiers } from '../../../src/taskpane/read/SeveralDossiers';
import { UnknownAddress } from '../../../src/taskpane/read/UnknownAddress';
import { Action } from '../../../src/taskpane/shell/Action';
import { FailureMessage } from '../../../src/taskpane/shell/FailureMessage';
import { Header } from '../../../src/taskpane/shell/Header';
import { Message } from '../../../src/taskpane/shell/Message';
import { Notice } from '../../../src/taskpane/shell/Notice';
import { Skeleton } from '../../../src/taskpane/shell/Skeleton';
import { shared } from '../../../src/taskpane/shell/styles';
import { Tabs } from '../../../src/taskpane/shell/Tabs';
import { objectifText } from '../../../src/texts/steps/due';
import { relanceLine } from '../../../src/texts/message';
import { quarantineText } from '../../../src/texts/agreement/quarantine';
import * as sample from './fixtures';

const LONG_CLIENT =
  'Société civile immobilière du Domaine des Grands Tilleuls Argentés de Fontainebleau-Avon';

const TABS = {
  read: [
    { key: 'dossier', label: 'Dossier' },
    { key: 'journal', label: 'Journal' },
  ],
  compose: [
    { key: 'message', label: 'Message' },
    { key: 'dossier', label: 'Dossier' },
    { key: 'journal', label: 'Journal' },
  ],
} as const;

function Frame({
  client = 'SCI Les Tilleuls',
  mode,
  children,
}: {
  client?: string;
  mode: 'read' | 'compose';
  children: ReactNode;
}) {
  const [tab, setTab] = useState<string>(TABS[mode][0].key);
  return (
    <>
      <Header
        client={client}
        reference="D-0042"
        objectifs={[objectifText('TVA mars 2025', plainDate('2025-04-24'), sample.TODAY)]}
        freshness="à jour il y a 2&nbsp;min"
        onChange={() => {}}
        onRefresh={() => {}}
      />
      <Tabs tabs={TABS[mode]} selected={tab} onSelect={setTab}>
        {children}
      </Tabs>
    </>
  );
}

function Overview({
  client,
  pieces,
  ...over
}: {
  client?: string;
  pieces?: readonly Piece[];
  due?: Parameters<typeof sample.due>[1];
}) {
  const file = sample.file(client, pieces);
  const due = sample.due(file.pieces, over.due);
  const [shown, setShown] = useState(file.pieces);
  return (
    <Frame client={client} mode="read">
      <DossierOverview
        file={file}
        dues={[due]}
        nodes={sample.NODES}
        today={sample.TODAY}
        pieces={shown}
        busyPieces={new Set()}
        onReceived={(piece, received) =>
          setShown(
            shown.map((one) =>
              one === piece ? { ...one, recueLe: received ? sample.TODAY : undefined } : one,
            ),
          )
        }
        onJournal={() => {}}
        actionFor={() => (
          <Action kind="primary" onClick={() => {}}>
            Répondre avec la relance
          </Action>
        )}
      />
    </Frame>
  );
}

const TEXTS: Record<string, { title: string; why: string }> = {
  accusation: { title: 'Reproche au client', why: 'Dites ce que vous attendez, sans reproche.' },
  'juridique-agressif': {
    title: 'Formule juridique',
    why: 'Une menace juridique demande l’accord du manager.',
  },
  'delai-flou': { title: 'Délai imprécis', why: 'Donnez une date ou un nombre de jours.' },
  emphase: { title: 'Emphase', why: 'Les capitales se lisent comme un cri.' },
};

function Findings({ keepAll }: { keepAll?: boolean }) {
  return (
    <Frame mode="compose">
      <MessageState
        status={{ kind: 'read', tally: { errors: 1, validations: 1, warnings: 1, missing: 2 } }}
        approvals={[]}
      />
      <ul className={shared.list} aria-label="Points relevés">
        {sample.FINDINGS.map((finding) => (
          <FindingCard
            key={finding.rule}
            finding={finding}
            text={TEXTS[finding.rule]!}
            busy={false}
            onReplace={() => {}}
            onKeep={keepAll ? () => {} : undefined}
            onFalseAlarm={() => {}}
          />
        ))}
        <AppliedRow text="Nous n’avons pas encore reçu" busy={false} onUndo={() => {}} />
      </ul>
      <MissingList
        missing={['consequence', 'prochain-pas']}
        describe={(id) =>
          id === 'consequence'
            ? {
                title: 'La conséquence concrète',
                todo: 'Par exemple : sans le relevé, nous ne pouvons pas finaliser la TVA.',
              }
            : {
                title: 'Le prochain pas',
                todo: 'Par exemple : dès réception, nous finalisons sous 3 jours ouvrés.',
              }
        }
      />
      <AdviceList
        advice={[
          {
            key: 'bail',
            title: 'Pièce déjà reçue : Bail commercial',
            todo: 'Retirez-la de la liste, ou remettez-la en attente si elle est incomplète.',
            excerpt: 'le bail commercial',
          },
        ]}
      />
    </Frame>
  );
}

/** Every state of the pane with sample data, by name. */
export const STORIES: Readonly<Record<string, () => ReactNode>> = {
  overview: () => <Overview />,
  long: () => <Overview client={LONG_CLIENT} pieces={sample.LONG_PIECES} />,
  markup: () => <Overview client="<b>O'Hara & Fils</b>" pieces={sample.PIECES.slice(0, 1)} />,
  behind: () => (
    <Overview
      due={{
        day: 23,
        approvals: ['manager'],
        reason: { code: 'behind', day: 23, lastSent: 'R1', calendarStep: 'R4' },
      }}
    />
  ),
  final: () => (
    <Overview
      due={{
        step: 'R5',
        day: 31,
        approvals: ['manager', 'direction'],
        reason: { code: 'calendar', day: 31, since: plainDate('2025-03-07') },
      }}
    />
  ),
  several: () => <SeveralDossiers candidates={sample.CANDIDATES} busy={false} onChoose={() => {}} />,
  unknown: () => (
    <UnknownAddress
      addresses={['durand@tilleuls-patrimoine-et-gestion.example']}
      busy={false}
      ports={{
        records: {
          search: (text) =>
            Promise.resolve(
              sample.CANDIDATES.filter((one) => one.client.toLowerCase().startsWith(text.toLowerCase())),
            ),
        },
        cache: { dossiers: () => Promise.resolve([]) },
        worklistCache: { get: () => Promise.resolve(undefined) },
      }}
      onLink={() => {}}
      onOpen={() => {}}
    />
  ),
  internal: () => (
    <Message
      title="Message interne"
      why="Les échanges entre collègues ne sont ni contrôlés ni inscrits au journal."
    />
  ),
  opening: () => (
    <>
      <Skeleton label="Ouverture du dossier…" widths={['70%', '50%']} />
      <Skeleton widths={['55%', '80%']} />
      <Skeleton widths={['40%', '90%', '80%', '85%']} />
    </>
  ),
  failures: () => (
    <>
      <FailureMessage error={new Failure('unreachable')} attempt="journal" onRetry={() => {}} alone />
      <FailureMessage error={new Failure('session-expired')} attempt="read" onRetry={() => {}} />
      <FailureMessage
        error={new Failure('throttled', '', { retryAfterSeconds: 12 })}
        attempt="receive"
        onRetry={() => {}}
      />
      <Notice state="success">R1 du dossier D-0042 inscrite au journal.</Notice>
      <Notice state="warning">1 relance à confirmer</Notice>
    </>
  ),
  findings: () => <Findings />,
  keep: () => <Findings keepAll />,
  ready: () => (
    <Frame mode="compose">
      <MessageState
        status={{ kind: 'read', tally: { errors: 0, validations: 0, warnings: 0, missing: 0 } }}
        approvals={['manager']}
      />
    </Frame>
  ),
  approval: () => (
    <Frame mode="compose">
      <MessageState
        status={{ kind: 'read', tally: { errors: 0, validations: 0, warnings: 0, missing: 0 } }}
        approvals={['manager', 'direction']}
        relance={relanceLine('R5', { claims: 3 })}
      />
    </Frame>
  ),
  quarantine: () => (
    <Frame mode="read">
      <Notice state="warning">
        {quarantineText([{ list: 'Pieces', itemId: '3', fields: ['Échéance interne', 'Pièce'] }])}
      </Notice>
    </Frame>
  ),
  journal: () => (
    <Frame mode="read">
      <section className={shared.block}>
        <JournalList entries={sample.JOURNAL} today={sample.TODAY} complete />
      </section>
    </Frame>
  ),
};
