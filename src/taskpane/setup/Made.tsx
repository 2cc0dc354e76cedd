import { useEffect, useState } from 'react';
import type { SetUpInspection } from '../../app/installation/setUpPorts';
import * as hand from '../../texts/installation/columnRepair';
import { formatInstant } from '../../texts/format';
import { importTitle } from '../../texts/import/import';
import * as texts from '../../texts/installation/setUp';
import type { World } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { ColumnRepairs } from './ColumnRepairs';
import type { SetUpStore } from './useSetUpSite';

interface Props {
  readonly world: World;
  readonly store: SetUpStore;
  readonly found: SetUpInspection;
  readonly onImport: () => void;
}

/** Nothing is left to create: the site is complete, or what an owner still changes in SharePoint. */
export function Made({ world, store, found, onImport }: Props) {
  const { site, inUse, busy, error, look } = store;
  const announce = useAnnounce();
  const left = found.byHand.length;
  // What was found when somebody asked to look again, and when: the same answer twice is an answer too.
  const [asked, setAsked] = useState<SetUpInspection>();
  const [checked, setChecked] = useState<string>();
  useEffect(() => {
    if (asked && asked !== found) {
      setAsked(undefined);
      setChecked(formatInstant(world.clock.now()));
    }
  }, [asked, found, world]);
  const complete = left === 0;
  const told = complete ? texts.ready : checked ? hand.stillByHand(left, checked) : hand.byHandTitle(left);
  useEffect(() => {
    if (!busy && error === undefined) announce(told);
  }, [announce, busy, error, told]);
  return (
    <section className={shared.block}>
      {complete ? (
        <>
          <h2 className={shared.title}>{texts.ready}</h2>
          <p className={shared.text}>{texts.readyWhy(found)}</p>
          <p className={shared.text}>{texts.rightsLeft}</p>
          {inUse === false && <p className={shared.text}>{texts.notInUse(site)}</p>}
        </>
      ) : (
        <>
          <ColumnRepairs repairs={found.byHand} />
          {checked && !busy && (
            <Notice state="advice" inset>
              {told}
            </Notice>
          )}
        </>
      )}
      <div className={shared.actions}>
        {complete && <Action onClick={onImport}>{importTitle}</Action>}
        <Action
          busy={busy}
          onClick={() => {
            setAsked(found);
            look();
          }}
        >
          {texts.lookAgain}
        </Action>
      </div>
    </section>
  );
}
