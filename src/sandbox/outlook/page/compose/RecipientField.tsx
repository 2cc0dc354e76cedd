import type { ReactNode } from 'react';
import { useId, useMemo, useState } from 'react';
import type { MailAddress } from '../../../mailApi';
import { useView } from '../outlookContext';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { isAddress, knownPeople, readAddresses, suggest } from './people';

interface RecipientFieldProps {
  readonly label: string;
  readonly list: readonly MailAddress[];
  readonly autoFocus?: boolean;
  readonly trailing?: ReactNode;
  onChange(list: readonly MailAddress[]): void;
}

/** One line of recipients: those there, and a box to add others, with suggestions from the mailbox. */
export function RecipientField({ label, list, autoFocus, trailing, onChange }: RecipientFieldProps) {
  const view = useView();
  const people = useMemo(() => knownPeople(view), [view]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const suggestions = suggest(people, text, list);

  const add = (added: readonly MailAddress[]): void => {
    const known = new Set(list.map(({ address }) => address.toLowerCase()));
    const fresh = added.filter(({ address }) => !known.has(address.toLowerCase()));
    if (fresh.length > 0) onChange([...list, ...fresh]);
    setText('');
    setChosen(0);
  };
  const addTyped = (): void =>
    add(
      readAddresses(text).map(
        (one) => people.find(({ address }) => address.toLowerCase() === one.address.toLowerCase()) ?? one,
      ),
    );

  const enter = (): void => {
    const picked = suggestions[chosen];
    if (picked && !text.includes('@')) add([picked]);
    else addTyped();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const count = suggestions.length;
    if (event.key === 'ArrowDown' && count > 0) setChosen((chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setChosen((chosen + count - 1) % count);
    else if (['Enter', ';', ','].includes(event.key)) enter();
    else if (event.key === 'Tab' && text) return addTyped();
    else if (event.key === 'Backspace' && !text && list.length > 0) onChange(list.slice(0, -1));
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
  };

  return (
    <div className="recipients">
      <span className="recipients-label">{label}</span>
      <div className="recipients-line">
        <ul className="chips" aria-label={`Destinataires ${label}`}>
          {list.map((one) => (
            <li
              key={one.address}
              className={isAddress(one.address) ? 'chip' : 'chip wrong'}
              title={one.address}
            >
              <Avatar name={one.name || one.address} size={20} />
              <span>{one.name || one.address}</span>
              <button
                type="button"
                aria-label={`Retirer ${one.name || one.address}`}
                onClick={() => onChange(list.filter((other) => other !== one))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
        <div className="recipients-box">
          <input
            role="combobox"
            aria-label={label}
            aria-expanded={suggestions.length > 0}
            aria-controls={listId}
            aria-activedescendant={suggestions.length > 0 ? `${listId}-${chosen}` : undefined}
            autoComplete="off"
            autoFocus={autoFocus}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => text && addTyped()}
          />
          {suggestions.length > 0 && (
            <ul className="suggestions" role="listbox" id={listId} aria-label="Suggestions">
              {suggestions.map((one, index) => (
                <li
                  key={one.address}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === chosen}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    add([one]);
                  }}
                >
                  <Avatar name={one.name || one.address} size={28} />
                  <span>
                    {one.name}
                    <small>{one.address}</small>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {trailing && <span className="recipients-more">{trailing}</span>}
    </div>
  );
}
