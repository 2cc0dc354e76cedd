import { useActors, useView } from '../outlookContext';
import { dayName } from '../ui/dates';
import { Icon } from '../ui/Icon';

/** Today's date, which one can move: a day back or forth, a week forth, or any day. */
export function ClockControl() {
  const { outlook } = useActors();
  const { clock } = useView();
  const move = (advanceDays: number): void => void outlook.surroundings.moveClock({ advanceDays });
  return (
    <div className="bar-clock" role="group" aria-label="Date du jour">
      <button
        type="button"
        className="bar-button"
        aria-label="Un jour avant"
        title="Un jour avant"
        onClick={() => move(-1)}
      >
        <span className="turn-left">
          <Icon name="chevron" size={14} />
        </span>
      </button>
      <label className="bar-date" title="Changer la date du jour">
        <Icon name="calendar" size={16} />
        <span>{dayName(new Date(clock.now))}</span>
        <input
          type="date"
          aria-label="Date du jour"
          value={clock.today}
          onChange={({ target }) =>
            target.value && void outlook.surroundings.moveClock({ today: target.value })
          }
          onClick={({ currentTarget }) => currentTarget.showPicker?.()}
        />
      </label>
      <button
        type="button"
        className="bar-button"
        aria-label="Un jour après"
        title="Un jour après"
        onClick={() => move(1)}
      >
        <span className="turn-right">
          <Icon name="chevron" size={14} />
        </span>
      </button>
      <button type="button" className="bar-button" aria-label="Sept jours après" onClick={() => move(7)}>
        +7 j
      </button>
    </div>
  );
}
