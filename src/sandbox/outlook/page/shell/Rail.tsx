import { Icon } from '../ui/Icon';

/** Outlook's other applications, for the look of it: only mail is there. */
export const Rail = () => (
  <div className="rail" aria-hidden="true">
    <span className="chosen">
      <Icon name="mail" />
    </span>
    <span>
      <Icon name="calendar" />
    </span>
    <span>
      <Icon name="people" />
    </span>
    <span>
      <Icon name="check" />
    </span>
  </div>
);
