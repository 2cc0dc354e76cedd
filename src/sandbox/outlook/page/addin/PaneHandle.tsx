import { useActors, useView } from '../outlookContext';
import { PANE_WIDTH } from '../state/preferences';

const within = (width: number): number =>
  Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));

/** The edge that one drags, or moves by the arrows, to make the pane wider. */
export function PaneHandle() {
  const { outlook } = useActors();
  const { paneWidth } = useView().preferences;
  const resize = (width: number): void => outlook.surroundings.prefer({ paneWidth: within(width) });
  return (
    <div
      className="pane-handle"
      role="separator"
      aria-label="Largeur du volet"
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={paneWidth}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const pane = event.currentTarget.parentElement;
        if (pane && event.currentTarget.hasPointerCapture(event.pointerId))
          resize(pane.getBoundingClientRect().right - event.clientX);
      }}
      onDoubleClick={() => resize(PANE_WIDTH.usual)}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') resize(paneWidth + 10);
        if (key === 'ArrowRight') resize(paneWidth - 10);
      }}
    />
  );
}
