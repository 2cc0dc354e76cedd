import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback, useState } from 'react';
import { decisionTallies, type DecisionTally } from '../../app/agreement/decisionTally';
import type { DossierSummary } from '../../app/ports';
import { teamView, type TeamView } from '../../domain/worklist/teamView';
import * as words from '../../texts/worklist/teamView';
import { quarantineText } from '../../texts/agreement/quarantine';
import { TaskFrame } from '../forms/TaskFrame';
import type { Services } from '../services';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { Summary } from '../shell/Summary';
import { useLazy } from '../state/useLazy';
import { StepBars } from './StepBars';
import { Table } from './Table';

const styles = mergeStyleSets({ row: { padding: '4px 0' }, more: { marginTop: 8, cursor: 'pointer' } });

/** Dossiers named one by one: the rest is in the figures. */
const MOST_NAMED = 20;

export interface TeamViewProps {
  readonly services: Services;
  /** There is nothing above it: no dossier's name. */
  readonly alone?: boolean;
  readonly onClose: () => void;
}

/** The level of the parts' titles: below the screen's own, wherever it stands. */
interface Titled {
  readonly Title: 'h2' | 'h3';
}

/** The manager's view: how long the team's dossiers stay at each step, and what this person decided. */
export function TeamScreen({ services, alone, onClose }: TeamViewProps) {
  const { policy, me, clock, records } = services;
  const [progress, setProgress] = useState('');
  const load = useCallback(async () => {
    const [{ requests }, worklists] = [await services.cosign(), await services.worklists()];
    const [team, asked] = await Promise.all([
      worklists.ofTeam(me.address, {
        onProgress: (done, total) => setProgress(words.teamReading(done, total)),
      }),
      requests.askedOf(me.address),
    ]);
    const tallies = decisionTallies(asked, me.address);
    return {
      view: teamView(policy, team.files, clock.today()),
      quarantine: team.quarantine,
      tallies,
      names: await records.summaries(tallies.map(({ dossierId }) => dossierId)),
    };
  }, [services, policy, me.address, clock, records]);
  const { value, error, retry } = useLazy(load);
  return (
    <TaskFrame title={words.teamTitle} facts={words.teamFacts} alone={alone} onClose={onClose}>
      {error !== undefined && !value && <FailureMessage error={error} attempt="read" onRetry={retry} />}
      {!value && error === undefined && (
        <section className={shared.block}>
          <Skeleton widths={['60%', '90%', '80%']} />
          <p className={shared.soft}>{progress}</p>
        </section>
      )}
      {value && (
        <>
          {value.quarantine.length > 0 && <Notice state="warning">{quarantineText(value.quarantine)}</Notice>}
          <Dossiers view={value.view} Title={alone ? 'h2' : 'h3'} />
          <Decisions tallies={value.tallies} names={value.names} Title={alone ? 'h2' : 'h3'} />
        </>
      )}
    </TaskFrame>
  );
}

function Dossiers({ view: { rows, steps, objectifs }, Title }: { readonly view: TeamView } & Titled) {
  if (rows.length === 0)
    return (
      <section className={shared.block}>
        <p className={shared.text}>{words.teamEmpty}</p>
      </section>
    );
  return (
    <>
      <section className={shared.block}>
        <Title className={shared.title}>{words.stepsTitle}</Title>
        <StepBars steps={steps} />
        <details className={styles.more}>
          <Summary>{words.asTable}</Summary>
          <Table
            label={words.stepsTitle}
            columns={words.stepColumns}
            rows={steps.map(({ step, now, median, longest }) => [
              words.stepName(step),
              String(now),
              words.daysText(median),
              words.daysText(longest),
            ])}
          />
        </details>
      </section>
      <section className={shared.block}>
        <Title className={shared.title}>{words.objectifsTitle}</Title>
        <Table
          label={words.objectifsTitle}
          columns={words.objectifColumns}
          rows={objectifs.map(({ objectif, dossiers, longest }) => [
            objectif,
            String(dossiers),
            words.daysText(longest),
          ])}
        />
      </section>
      <section className={shared.block}>
        <Title className={shared.title}>{words.dossiersTitle}</Title>
        <ul className={shared.list}>
          {rows.slice(0, MOST_NAMED).map((row) => (
            <li key={row.dossier.id} className={styles.row}>
              {row.dossier.client}
              <p className={shared.soft}>{words.rowText(row)}</p>
            </li>
          ))}
        </ul>
        {rows.length > MOST_NAMED && (
          <p className={shared.soft}>{words.moreRows(rows.length - MOST_NAMED)}</p>
        )}
      </section>
    </>
  );
}

function Decisions({
  tallies,
  names,
  Title,
}: {
  readonly tallies: readonly DecisionTally[];
  readonly names: readonly DossierSummary[];
} & Titled) {
  return (
    <section className={shared.block}>
      <Title className={shared.title}>{words.decisionsTitle}</Title>
      {tallies.length === 0 ? (
        <p className={shared.text}>{words.decisionsEmpty}</p>
      ) : (
        <Table
          label={words.decisionsTitle}
          columns={words.decisionColumns}
          rows={tallies.map(({ dossierId, given, changesAsked, refused }) => [
            names.find(({ id }) => id === dossierId)?.client ?? dossierId,
            String(given),
            String(changesAsked),
            String(refused),
          ])}
        />
      )}
    </section>
  );
}
