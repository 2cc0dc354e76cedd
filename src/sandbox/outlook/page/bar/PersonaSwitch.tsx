import type { Persona } from '../../../mailApi';
import { useActors, useView } from '../outlookContext';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';

/** Whose mailbox this is: the three of the main job at hand, the others in a list. */
export function PersonaSwitch() {
  const { outlook } = useActors();
  const { personas, persona } = useView();
  const featured = personas.filter((one) => one.featured);
  const others = personas.filter((one) => !one.featured);
  const become = (one: Persona): void => void outlook.surroundings.become(one.id);
  const elsewhere = featured.every((one) => one.id !== persona.id);
  return (
    <div className="bar-people" role="group" aria-label="Boîte aux lettres">
      {featured.map((one) => (
        <button
          key={one.id}
          type="button"
          className="bar-person"
          aria-pressed={one.id === persona.id}
          aria-label={`${one.name}, ${one.jobTitle}`}
          title={`${one.name}, ${one.jobTitle}`}
          onClick={() => become(one)}
        >
          {one.name}
        </button>
      ))}
      <Menu
        label="Autres boîtes aux lettres"
        className={`bar-person ${elsewhere ? 'chosen' : ''}`}
        button={
          <>
            {elsewhere ? persona.name : 'Autres'} <Icon name="chevron" size={14} />
          </>
        }
        items={others.map((one) => ({
          key: one.id,
          label: one.name,
          hint: one.jobTitle,
          checked: one.id === persona.id,
          onChoose: () => become(one),
        }))}
      />
    </div>
  );
}
