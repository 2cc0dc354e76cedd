import { useEffect, useRef, useState } from 'react';
import { emptyItem, fieldsUnder, shapesUnder, withItem, withItemMoved } from '../../domain/policy/place';
import type { PolicyField } from '../../domain/policy/policyFields';
import * as words from '../../texts/policy/policy';
import { choiceLabel, weekdayChoices } from '../../texts/policy/policyChoices';
import { itemLabel } from '../../texts/policy/policyPlace';
import { formStyles } from '../forms/styles';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { shared } from '../shell/styles';
import { ListItem } from './ListItem';
import { errorAt, startsWith, type NodeProps } from './nodeProps';
import { PolicyNode } from './PolicyNode';
import { PolicyScalar } from './PolicyScalar';
import { TickList } from './TickList';
import { useItemKeys } from './useItemKeys';

type Props = NodeProps & { readonly field: PolicyField | undefined };

/** A list of the document: boxes to tick where its values are few, lines where they are texts, else items of several fields. */
export function PolicyList({ field, ...props }: Props) {
  const { fields, path, value, onChange } = props;
  const label = field?.description.replace(/\.$/, '') ?? String(path.at(-1));
  const ticked = {
    label,
    error: errorAt(props, path),
    chosen: Array.isArray(value) ? (value as readonly unknown[]) : [],
    onChange: (chosen: unknown) => onChange(path, chosen),
  };
  if (field?.kind === 'weekday') return <TickList {...ticked} options={weekdayChoices} />;
  if (fieldsUnder(fields, [...path, 0]).length > 0) return <ItemList {...props} label={label} />;
  if (!field?.choices) return <PolicyScalar {...props} field={field} />;
  return <TickList {...ticked} options={field.choices.map((key) => ({ key, label: choiceLabel(key) }))} />;
}

/** Items that are added, moved and taken away; the focus follows. */
function ItemList({ label, ...props }: NodeProps & { readonly label: string }) {
  const { document, fields, problems, path, value, onChange } = props;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const error = errorAt(props, path);
  const called = (item: unknown, index: number): string => itemLabel(document, path, item, index);
  const shapes = shapesUnder(fields, path);
  const keys = useItemKeys(items.length);
  const announce = useAnnounce();
  const [taken, setTaken] = useState<{ readonly index: number; readonly item: unknown }>();
  const back = useRef<HTMLElement>(null);
  const adder = useRef<HTMLElement>(null);
  useEffect(() => {
    if (taken) back.current?.focus();
  }, [taken]);
  const add = (shape: string | undefined): void => {
    const item = emptyItem(fields, path, shape);
    const more = withItem(items, item);
    setTaken(undefined);
    keys.inserted(more.indexOf(item));
    onChange(path, more);
  };
  const move = (from: number, to: number): void => {
    setTaken(undefined);
    keys.moved(from, to);
    onChange(path, withItemMoved(items, from, to));
    announce(words.movedTo(called(items[from], from), to + 1, items.length));
  };
  const remove = (index: number): void => {
    setTaken({ index, item: items[index] });
    keys.removed(index);
    onChange([...path, index], undefined);
  };
  const putBack = (): void => {
    if (!taken) return;
    keys.inserted(taken.index);
    onChange(path, [...items.slice(0, taken.index), taken.item, ...items.slice(taken.index)]);
    setTaken(undefined);
    adder.current?.focus();
  };
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.label} style={{ padding: 0 }}>
        {label}
      </legend>
      {error && <p className={formStyles.error}>{error}</p>}
      {items.map((item, index) => (
        <ListItem
          key={keys.keys[index]}
          label={called(item, index)}
          index={index}
          count={items.length}
          faulty={problems.some((one) => startsWith(one.path, [...path, index]))}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
        >
          <PolicyNode {...props} path={[...path, index]} value={item} />
        </ListItem>
      ))}
      <div className={shared.actions} style={{ marginTop: 0 }}>
        {(shapes.length > 0 ? shapes : [undefined]).map((shape, index) => (
          <Action
            key={shape ?? ''}
            kind="quiet"
            label={shape ? undefined : `${words.addItem} : ${label}`}
            elementRef={index === 0 ? adder : undefined}
            onClick={() => add(shape)}
          >
            {shape ? words.addGroup(choiceLabel(shape)) : words.addItem}
          </Action>
        ))}
        {taken && (
          <Action kind="quiet" elementRef={back} onClick={putBack}>
            {words.putBack(called(taken.item, taken.index))}
          </Action>
        )}
      </div>
    </fieldset>
  );
}
