import type { CosignRequest, RequestFile, WaitingFile } from '../../app/agreement/cosignPorts';
import { isFailure } from '../../app/failure';
import type { Dossier } from '../../domain/dossier';
import { addDays, type Instant, type PlainDate } from '../../domain/dates/plainDate';
import type { BatchAnswer } from '../batch';
import { DECISIONS, toDecision } from './decisions';
import { DEMANDES, monthKey, toDemande, where } from './demandes';
import { DOSSIERS, toDossier } from './dossiers';
import { groupQuery } from './groupQuery';
import type { Query } from './query';
import { requestFiles } from './requestFiles';
import type { Row } from './row';
import { answersTo, readOn, row, rows, type Asked, type ListStore } from './store';

/** Requests counted for one person: ten in one query, twenty queries in one batch. */
const MOST_TALLIED = 200;
/** Requests whose dossier is read before it is known which of them wait: the latest ones. */
const LATEST = 20;
/** Dossiers looked into for requests that somebody else was asked about: the latest that changed. */
const MOST_TAKEN_OVER = 50;
const PAGE = 1000;

/**
 * Who was asked stands in the request and does not change; who may decide stands in the dossier. A dossier's manager is
 * therefore looked for both ways: a dossier that changed hands since the first day searched was changed since. Nothing that
 * waits is left out, however many were asked after it. Resource units: 14, then 2 for each ten requests and 1 for each
 * dossier of the latest; 5 more for each ten dossiers that changed. A third round trip where older requests still wait; one
 * more where a decision cannot be read, and 2 units for each request of the ten, or of the ten dossiers, read with it.
 */
export async function waitingFor(
  store: ListStore,
  today: PlainDate,
  address: string,
  signal?: AbortSignal,
): Promise<readonly WaitingFile[]> {
  const managed = rows(
    DOSSIERS,
    {
      where: { column: 'Manager', test: 'equals', value: address },
      columns: ['Reference', 'Client', 'Collaborateur', 'Manager'],
      changedAt: true,
      top: PAGE,
    },
    toChange,
  );
  const asked = askedTo(address, today);
  const [first, ...rest] = await answersTo(store, [managed, ...asked], signal);
  const found = await readAsked(store, asked, rest, signal);
  const { rows: mine } = await readOn(store, DOSSIERS, managed.understand(first), toChange, signal);
  const since = firstDaySearched(today);
  const takenOver = mine
    .filter(({ changedAt }) => changedAt >= since)
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
    .slice(0, MOST_TAKEN_OVER)
    .map(({ id }) => id);

  const ids = found.map(({ id }) => id);
  const decided = groupQuery(store, DECISIONS, 'DemandeId', ids, toDecision);
  const also = {
    requests: groupQuery(store, DEMANDES, 'DossierId', takenOver, toDemande),
    decisions: groupQuery(store, DECISIONS, 'DossierId', takenOver, toDecision),
  };
  const latest = found.slice(-LATEST).map(({ dossierId }) => dossierId);
  const homes = [...new Set([...latest, ...takenOver])];
  const dossiers = homes.map((id) => row(DOSSIERS, id, toDossier));
  const answers = await answersTo(
    store,
    [...decided.asked, ...also.requests.asked, ...also.decisions.asked, ...dossiers],
    signal,
  );
  const parts = cut(
    answers,
    [decided, also.requests, also.decisions].map(({ asked: { length } }) => length),
  );
  const onThese = await decided.understand(parts[0]!, signal);
  const inDossiers = await also.decisions.understand(parts[2]!, signal);
  const others = (await also.requests.understand(parts[1]!, signal)).rows.filter(
    ({ id, askedAt }) => String(askedAt) >= since && !ids.includes(id),
  );
  const fileOf = await filesOf(
    store,
    [...onThese.rows, ...inDossiers.rows],
    [
      ...found.filter(({ id }) => onThese.unsure.includes(id)),
      ...others.filter(({ dossierId }) => inDossiers.unsure.includes(dossierId)),
    ],
    signal,
  );
  const older = found
    .filter((request) => mayWaitFor(address, fileOf(request)))
    .flatMap(({ dossierId }) => (homes.includes(dossierId) ? [] : [dossierId]));
  const more = [...new Set(older)].map((id) => row(DOSSIERS, id, toDossier));
  const moreAnswers = more.length > 0 ? await answersTo(store, more, signal) : [];
  const known = new Map(
    [...understoodIn(dossiers, parts[3]!), ...understoodIn(more, moreAnswers)].map(
      (dossier) => [dossier.id, dossier] as const,
    ),
  );
  return byNumber([...found, ...others]).map((request) => {
    const dossier = known.get(request.dossierId);
    return { ...fileOf(request), ...(dossier ? { dossier } : {}) };
  });
}

/**
 * What a person was asked about, whatever came of it: 12 resource units and 2 for each ten requests. One round trip more where
 * a decision cannot be read, and 2 units for each of the ten requests read with it.
 */
export async function askedOf(
  store: ListStore,
  today: PlainDate,
  address: string,
  signal?: AbortSignal,
): Promise<readonly RequestFile[]> {
  const asked = askedTo(address, today);
  const answers = await answersTo(store, asked, signal);
  const found = (await readAsked(store, asked, answers, signal)).slice(-MOST_TALLIED);
  const ids = found.map(({ id }) => id);
  const decisions = groupQuery(store, DECISIONS, 'DemandeId', ids, toDecision);
  const made = await decisions.understand(await answersTo(store, decisions.asked, signal), signal);
  const unsure = found.filter(({ id }) => made.unsure.includes(id));
  return found.map(await filesOf(store, made.rows, unsure, signal));
}

/** Of the month before. */
const firstDaySearched = (today: PlainDate): PlainDate => {
  const lastMonth = addDays(`${today.slice(0, 7)}-01` as PlainDate, -1);
  return `${lastMonth.slice(0, 7)}-01` as PlainDate;
};

/** What a person may have been asked, as manager, stand-in or direction, this month and the last. */
function demandesTo(address: string, today: PlainDate): readonly Query<typeof DEMANDES>[] {
  return [firstDaySearched(today), today].flatMap((day) =>
    (['ManagerMois', 'SuppleantMois', 'DirectionMois'] as const).map((column) =>
      where(column, monthKey(address, day)),
    ),
  );
}

const askedTo = (address: string, today: PlainDate) =>
  demandesTo(address, today).map((query) => rows(DEMANDES, query, toDemande));

/** Every page: the oldest come first, and the newest are those that wait. */
async function readAsked(
  store: ListStore,
  asked: ReturnType<typeof askedTo>,
  answers: readonly BatchAnswer[],
  signal?: AbortSignal,
): Promise<readonly CosignRequest[]> {
  const found: CosignRequest[] = [];
  for (const [index, one] of asked.entries())
    found.push(...(await readOn(store, DEMANDES, one.understand(answers[index]), toDemande, signal)).rows);
  return byNumber(found);
}

interface Change {
  readonly id: string;
  readonly changedAt: string;
}
const toChange = ({ id, changedAt = '' as Instant }: Row<typeof DOSSIERS>): Change => ({ id, changedAt });

/** Each request once, the oldest first. */
const byNumber = (requests: readonly CosignRequest[]): readonly CosignRequest[] =>
  [...new Map(requests.map((request) => [request.id, request])).values()].sort(
    (one, other) => one.number - other.number,
  );

/** Requests with their decisions among these; those of which one may lack are asked for again, each by itself. */
async function filesOf(
  store: ListStore,
  made: RequestFile['decisions'],
  unsure: readonly CosignRequest[],
  signal?: AbortSignal,
): Promise<(request: CosignRequest) => RequestFile> {
  const again = new Map((await requestFiles(store, unsure, signal)).map((file) => [file.request.id, file]));
  return (request) => again.get(request.id) ?? withDecisions(request, made);
}

function withDecisions(
  request: CosignRequest,
  made: readonly RequestFile['decisions'][number][],
): RequestFile {
  const own = made.filter(({ requestId }) => requestId === request.id);
  const once = [...new Map(own.map((one) => [one.id, one])).values()];
  return { request, decisions: once.sort((one, other) => one.id - other.id) };
}

/** This person has not decided on it, or took that back: where it stands otherwise, the dossier's people tell. */
const mayWaitFor = (address: string, { decisions }: RequestFile): boolean => {
  const last = decisions.filter(({ by }) => by === address).at(-1);
  return last === undefined || last.outcome === 'withdrawn';
};

/** Cut into parts of these sizes, and what is left. */
function cut(answers: readonly BatchAnswer[], sizes: readonly number[]): readonly (readonly BatchAnswer[])[] {
  const parts: (readonly BatchAnswer[])[] = [];
  let from = 0;
  for (const size of sizes) parts.push(answers.slice(from, (from += size)));
  return [...parts, answers.slice(from)];
}

const understoodIn = (
  dossiers: readonly Asked<Dossier>[],
  answers: readonly BatchAnswer[],
): readonly Dossier[] =>
  dossiers.flatMap((one, index) => understood(() => one.understand(answers[index])) ?? []);

/** A dossier deleted since, or one row that cannot be read, must not hide the others. */
function understood(read: () => Dossier): Dossier | undefined {
  try {
    return read();
  } catch (error) {
    if (isFailure(error, 'not-found', 'bad-data')) return undefined;
    throw error;
  }
}
