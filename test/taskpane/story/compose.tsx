import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Failure } from '../../../src/app/failure';
import type { Handover } from '../../../src/app/send/handover';
import type { ComposeItem, Pending } from '../../../src/app/ports';
import type { PolicyInForce } from '../../../src/app/policy/policyPorts';
import type { Instant } from '../../../src/domain/dates/plainDate';
import type { RelanceMarks } from '../../../src/domain/template/marks';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { useReplacements } from '../../../src/taskpane/check/useReplacements';
import { BestMoment } from '../../../src/taskpane/compose/BestMoment';
import { useHandover } from '../../../src/taskpane/compose/useHandover';
import type { Checking, Services } from '../../../src/taskpane/services';
import { useDraft } from '../../../src/taskpane/state/useDraft';
import * as sample from './fixtures';

/** What the pane knows of a message being written, beside an Outlook that fails or is written in meanwhile. */
const DURAND = { name: 'Anne Durand', address: 'durand@tilleuls.example' };
const MARKS: RelanceMarks = {
  operationId: 'ABCDEFGHJKMN',
  dossierId: '42',
  reference: 'D-0042',
  sequence: 'pieces',
  step: 'R2',
  pieceIds: sample.PIECES.map(({ id }) => id),
  policyVersion: '3.2',
};
const NOTHING = {} as unknown;

/** Outlook gives the recipients the second time, and nobody types any more. */
const shyItem = (): ComposeItem => {
  let asked = 0;
  const item: Partial<ComposeItem> = {
    mode: 'compose',
    snapshot: () =>
      ++asked === 1
        ? Promise.reject(new Failure('timeout', 'read to'))
        : Promise.resolve({
            subject: '',
            html: '',
            text: '',
            to: [DURAND],
            cc: [],
            bcc: [],
            attachments: [],
          }),
    watch: () => () => {},
    readMarks: () => Promise.resolve(undefined),
  };
  return item as ComposeItem;
};

function Recipients() {
  const item = useMemo(shyItem, []);
  const { people } = useDraft(item, NOTHING as Pending, undefined);
  return <p>{people ? people.map(({ address }) => address).join() : 'Destinataires inconnus'}</p>;
}

/** The subject as Outlook has it: written by the person, and by the pane. */
function Subject() {
  const [subject, setSubject] = useState('URGENT : vos relevés');
  const latest = useRef(subject);
  latest.current = subject;
  const item = useMemo(
    () =>
      ({
        text: () => Promise.resolve({ subject: latest.current, html: '' }),
        setSubject: (now: string) => Promise.resolve(setSubject(now)),
      }) as unknown as ComposeItem,
    [],
  );
  const { applied, operation, apply, undo } = useReplacements(
    item,
    NOTHING as Checking,
    useCallback(() => Promise.resolve(), []),
    useCallback(() => {}, []),
  );
  const { text } = new URLSearchParams(location.search).has('efface') ? { text: '' } : { text: 'TVA' };
  const finding = sample.finding({ field: 'subject' });
  const suggestion = { ...finding.suggestions[0]!, ...{ start: 0, end: 6, text, after: text } };
  return (
    <>
      <label>
        Objet <input value={subject} onChange={({ target }) => setSubject(target.value)} />
      </label>
      <button onClick={() => apply({ subject, html: '' }, finding, suggestion as never)}>Remplacer</button>
      <button onClick={() => undo(applied[0]!)}>Annuler</button>
      <p>{`${applied.length} remplacé`}</p>
      {operation.error !== undefined && <p role="alert">{(operation.error as Failure).code}</p>}
    </>
  );
}

/** Outlook refuses the first time that the send gate is to be told. */
function Gate() {
  const [turn, setTurn] = useState(1);
  const fails = useRef(true);
  const services = useMemo(
    () => ({
      inForce: {} as PolicyInForce,
      preparing: () =>
        Promise.resolve({
          handover: ({ readAt }: { readAt: string }) => ({ v: 1, readAt }) as unknown as Handover,
        }),
    }),
    [],
  );
  const item = useMemo(
    () =>
      ({
        handOver: () => (fails.current ? Promise.reject(new Failure('timeout')) : Promise.resolve()),
      }) as unknown as ComposeItem,
    [],
  );
  const relance = useMemo(
    () => ({
      file: { ...sample.file(), readAt: `2025-04-07T08:0${turn}:00Z` as Instant },
      due: sample.due(),
      marks: MARKS,
    }),
    [turn],
  );
  const silenced = useMemo(() => [], []);
  const { told, trouble } = useHandover(services as unknown as Services, item, relance, silenced);
  return (
    <>
      <p>{told ? 'Contrôle informé' : 'Contrôle pas informé'}</p>
      <p>{trouble === undefined ? 'Rien à signaler' : (trouble as Failure).code}</p>
      <button
        onClick={() => {
          fails.current = false;
          setTurn((now) => now + 1);
        }}
      >
        Actualiser
      </button>
    </>
  );
}

/** An hour at which no slot of the policy is open. */
const NOW = `${sample.TODAY}T20:00:00` as Instant;

/** The departure is kept by Outlook, and the tab shown and left. */
function Departure() {
  const [shown, setShown] = useState(true);
  const until = useRef<Instant>();
  const item = useMemo(
    () =>
      ({
        delayDelivery: (moment: Instant) => Promise.resolve(void (until.current = moment)),
        delayedUntil: () => Promise.resolve(until.current),
      }) as unknown as ComposeItem,
    [],
  );
  const services = useMemo(
    () => ({
      policy: cabinetPolicy,
      clock: { now: () => NOW, today: () => sample.TODAY },
      pending: { all: () => Promise.resolve([]) } as unknown as Pending,
    }),
    [],
  );
  const ignore = useCallback(() => {}, []);
  const due = sample.due();
  return (
    <>
      <button onClick={() => setShown((now) => !now)}>Autre onglet</button>
      <button onClick={() => (until.current = undefined)}>Ne plus différer</button>
      {shown && (
        <BestMoment
          services={services}
          item={item}
          marks={MARKS}
          file={sample.file()}
          due={due.kind === 'due' ? due : undefined}
          agreed={[]}
          onPutOff={ignore}
        />
      )}
    </>
  );
}

export const COMPOSE_STORIES: Readonly<Record<string, () => ReactNode>> = {
  destinataires: () => <Recipients />,
  objet: () => <Subject />,
  controle: () => <Gate />,
  depart: () => <Departure />,
};
