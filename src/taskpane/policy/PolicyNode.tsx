import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useState, type ReactNode } from 'react';
import { isRecord } from '../../domain/policy/loose';
import { emptyGroup, emptyItem, fieldAt, fieldsUnder, keyOf, type Path } from '../../domain/policy/place';
import type { PolicyField } from '../../domain/policy/policyFields';
import type { PolicyProblem } from '../../domain/policy/problem';
import * as words from '../../texts/policy';
import { choiceLabel } from '../../texts/policyChoices';
import { itemLabel, shortLabel } from '../../texts/policyPlace';
import { policyProblemText } from '../../texts/policyProblems';
import { formStyles } from '../forms/styles';
import { Tick } from '../forms/Tick';
import { Action } from '../shell/Action';
import { focusRing, wrapping } from '../shell/styles';
import { PolicyScalar } from './PolicyScalar';

const styles = mergeStyleSets({
  item: { borderTop: '1px solid var(--line)', padding: '4px 0' },
  summary: [{ cursor: 'pointer', padding: '4px 0', fontWeight: 600 }, wrapping, focusRing],
  inner: { paddingLeft: 8, marginLeft: 4, borderLeft: '2px solid var(--line)' },
});

export interface NodeProps {
  readonly fields: readonly PolicyField[];
  readonly problems: readonly PolicyProblem[];
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (path: Path, value: unknown) => void;
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);

export const errorAt = (problems: readonly PolicyProblem[], path: Path): string | undefined => {
  const found = problems.find((one) => one.path.length === path.length && startsWith(one.path, path));
  return found && policyProblemText(found);
};

/** One place of the policy's document, whatever its shape: the form follows the schema. */
export function PolicyNode(props: NodeProps) {
  const { fields, path, value } = props;
  const field = fieldAt(fields, path);
  if (Array.isArray(value) || field?.type === 'array') return <ListNode {...props} field={field} />;
  if (isRecord(value)) return <GroupNode {...props} value={value} />;
  return <PolicyScalar {...props} field={field} />;
}

/** The fields of a group, those of the schema first and, where the group is a table, those of the document. */
function GroupNode({ value, ...props }: NodeProps & { readonly value: Readonly<Record<string, unknown>> }) {
  const { fields, path } = props;
  const known = fieldsUnder(fields, path).filter((field) => keyOf(field) !== '*');
  const keys = [...new Set([...known.map(keyOf), ...Object.keys(value)])].filter(
    // Of the shapes that an item may have, the fields of the one that it has.
    (key) => key in value || typeof value.kind !== 'string',
  );
  return (
    <>
      {keys.map((key) => (
        <ChildNode key={key} {...props} path={[...path, key]} value={value[key]} />
      ))}
    </>
  );
}

function ChildNode(props: NodeProps) {
  const { fields, path, value, onChange } = props;
  const field = fieldAt(fields, path);
  const isGroup = field?.type === 'object';
  const label = shortLabel(field, String(path.at(-1)));
  if (!isGroup) return <PolicyNode {...props} />;
  if (value === undefined) {
    return (
      <Action kind="quiet" onClick={() => onChange(path, emptyGroup(fields, path))}>
        {words.addGroup(label)}
      </Action>
    );
  }
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.label} style={{ padding: 0 }}>
        {label}
      </legend>
      <div className={styles.inner}>
        <PolicyNode {...props} />
      </div>
    </fieldset>
  );
}

function ListNode({ field, ...props }: NodeProps & { readonly field: PolicyField | undefined }) {
  const { fields, problems, path, value, onChange } = props;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const label = field?.description.replace(/\.$/, '') ?? String(path.at(-1));
  const error = errorAt(problems, path);
  const inner = fieldsUnder(fields, [...path, 0]);
  if (inner.length === 0 && field?.choices) {
    const toggle = (choice: string, on: boolean): void =>
      onChange(
        path,
        field.choices!.filter((one) => (one === choice ? on : items.includes(one))),
      );
    return (
      <fieldset className={formStyles.group}>
        <legend className={formStyles.label} style={{ padding: 0 }}>
          {label}
        </legend>
        {field.choices.map((choice) => (
          <Tick
            key={choice}
            label={choiceLabel(choice)}
            checked={items.includes(choice)}
            onChange={(on) => toggle(choice, on)}
          />
        ))}
        {error && <p className={formStyles.error}>{error}</p>}
      </fieldset>
    );
  }
  if (inner.length === 0) return <PolicyScalar {...props} field={field} />;
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.label} style={{ padding: 0 }}>
        {label}
      </legend>
      {error && <p className={formStyles.error}>{error}</p>}
      {items.map((item, index) => (
        <ItemDetails
          key={index}
          label={itemLabel(item, index)}
          faulty={problems.some((one) => startsWith(one.path, [...path, index]))}
        >
          <PolicyNode {...props} path={[...path, index]} value={item} />
          <Action
            kind="quiet"
            label={`${words.removeItem} ${itemLabel(item, index)}`}
            onClick={() => onChange([...path, index], undefined)}
          >
            {words.removeItem}
          </Action>
        </ItemDetails>
      ))}
      <Action
        kind="quiet"
        label={`${words.addItem} : ${label}`}
        onClick={() => onChange([...path, items.length], emptyItem(fields, path))}
      >
        {words.addItem}
      </Action>
    </fieldset>
  );
}

interface DetailsProps {
  readonly label: string;
  /** A problem opens the item; mended, it stays open. */
  readonly faulty: boolean;
  readonly children: ReactNode;
}

/** One item of a list, folded until one looks at it. */
function ItemDetails({ label, faulty, children }: DetailsProps) {
  const [open, setOpen] = useState(faulty);
  useEffect(() => {
    if (faulty) setOpen(true);
  }, [faulty]);
  return (
    <details className={styles.item} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{label}</summary>
      {open && <div className={styles.inner}>{children}</div>}
    </details>
  );
}
