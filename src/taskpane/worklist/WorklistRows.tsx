import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { useState, type KeyboardEvent } from 'react';
import type { PlainDate } from '../../domain/dates/plainDate';
import { filterWorklist, type WorklistFilter, type WorklistRow } from '../../domain/worklist/worklist';
import * as texts from '../../texts/worklist/worklist';
import { Action } from '../shell/Action';
import { CHECKBOX } from '../shell/checkbox';
import { shared } from '../shell/styles';
import { DraftsBar } from './DraftsBar';
import { Pages } from './Pages';
import { RowActions } from './RowActions';
import type { Relances } from './useRelances';
import { WorklistFilters } from './WorklistFilters';
import { WorklistRowItem } from './WorklistRowItem';

const PAGE = 20;
/** Fewer rows are seen at a glance. */
const FILTERED_FROM = 6;

interface Props {
  readonly rows: readonly WorklistRow[];
  readonly today: PlainDate;
  /** Dossiers that a relance left since the list was read. */
  readonly left: ReadonlySet<string>;
  readonly relances: Relances;
  readonly onDossier: (row: WorklistRow) => void;
}

export function WorklistRows({ rows, today, left, relances, onDossier }: Props) {
  const [filter, setFilter] = useState<WorklistFilter>({});
  const [wanted, setWanted] = useState(0);
  const found = filterWorklist(rows, filter, today);
  const pages = Math.ceil(found.length / PAGE);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const shown = found.slice(page * PAGE, (page + 1) * PAGE);
  const { drafts, news } = relances;
  /** By e-mail, and not prepared or gone already. */
  const canBeDrafted = (row: WorklistRow): boolean =>
    row.due.channel === 'email' &&
    !left.has(row.dossier.id) &&
    !relances.pendingOf(row) &&
    !['opened', 'drafted', 'nothing-due'].includes(news.get(row.key)?.kind ?? '');
  const change = (next: WorklistFilter): void => {
    setFilter(next);
    setWanted(0);
  };
  return (
    <>
      {rows.length >= FILTERED_FROM && (
        <div className={shared.block}>
          <WorklistFilters rows={rows} today={today} filter={filter} onChange={change} />
          {found.length < rows.length && (
            <p className={shared.soft} role="status">
              {texts.shownCount(found.length, rows.length)}
            </p>
          )}
        </div>
      )}
      {found.length === 0 && (
        <div className={shared.block}>
          <p className={shared.text}>{texts.nothingMatches}</p>
          <div className={shared.actions}>
            <Action onClick={() => change({})}>{texts.clearFilters}</Action>
          </div>
        </div>
      )}
      <DraftsBar store={drafts} rows={found.filter(canBeDrafted)} onPage={shown.filter(canBeDrafted)} />
      <ul className={shared.list} onKeyDown={moveBetweenRows}>
        {shown.map((row) => (
          <WorklistRowItem key={row.key} row={row} today={today}>
            {drafts.choosing && !drafts.progress && canBeDrafted(row) && (
              <Checkbox
                label={texts.selectRow(row.dossier.client)}
                checked={drafts.chosen.has(row.key)}
                styles={CHECKBOX}
                onChange={() => drafts.toggle(row)}
              />
            )}
            <RowActions
              row={row}
              news={news.get(row.key)}
              pending={relances.pendingOf(row)}
              left={left.has(row.dossier.id)}
              onOpen={() => relances.open(row)}
              onDossier={() => onDossier(row)}
            />
          </WorklistRowItem>
        ))}
      </ul>
      <Pages page={page} pages={pages} onPage={setWanted} />
    </>
  );
}

/** Up and down go from row to row, to the first button of each. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = (event.target as HTMLElement).closest('li');
  if (by === undefined || !here) return;
  const to = by > 0 ? here.nextElementSibling : here.previousElementSibling;
  const button = to?.querySelector<HTMLElement>('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
