import { nextPage, pageLabel, previousPage } from '../../texts/worklist/worklist';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** From page to page of a long list; nothing for a single one. */
export function Pages({ page, pages, onPage }: Props) {
  if (pages < 2) return null;
  return (
    <nav className={shared.block} aria-label={pageLabel(page + 1, pages)}>
      <p className={shared.soft}>{pageLabel(page + 1, pages)}</p>
      <div className={shared.actions}>
        <Action onClick={() => onPage(page - 1)} disabled={page === 0}>
          {previousPage}
        </Action>
        <Action onClick={() => onPage(page + 1)} disabled={page === pages - 1}>
          {nextPage}
        </Action>
      </div>
    </nav>
  );
}
