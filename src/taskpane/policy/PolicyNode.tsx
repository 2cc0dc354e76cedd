import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useRef } from 'react';
import { isRecord } from '../../domain/policy/loose';
import { emptyGroup, fieldAt, fieldsUnder, keyOf } from '../../domain/policy/place';
import type { PolicyField } from '../../domain/policy/policyFields';
import * as words from '../../texts/policy/policy';
import { shortLabel } from '../../texts/policy/policyPlace';
import { formStyles } from '../forms/styles';
import { Action } from '../shell/Action';
import type { NodeProps } from './nodeProps';
import { PolicyList } from './PolicyList';
import { PolicyScalar } from './PolicyScalar';

const styles = mergeStyleSets({
  inner: { paddingLeft: 8, marginLeft: 4, borderLeft: '2px solid var(--line)' },
});

/** One place of the policy's document, whatever its shape: the form follows the schema. */
export function PolicyNode(props: NodeProps) {
  const { fields, path, value } = props;
  const field = fieldAt(fields, path);
  if (Array.isArray(value) || field?.type === 'array') return <PolicyList {...props} field={field} />;
  if (isRecord(value)) return <GroupNode {...props} value={value} />;
  return <PolicyScalar {...props} field={field} />;
}

/** The fields of a group, those of the schema first and, where the group is a table, those of the document. */
function GroupNode({ value, ...props }: NodeProps & { readonly value: Readonly<Record<string, unknown>> }) {
  const { fields, path } = props;
  const known = fieldsUnder(fields, path).filter((field) => keyOf(field) !== '*');
  const named = [...known.map(keyOf), ...(fieldAt(fields, path)?.keys ?? []), ...Object.keys(value)];
  const keys = [...new Set(named)].filter(
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
  const field = fieldAt(props.fields, props.path);
  return field?.type === 'object' ? <GroupOfFields {...props} field={field} /> : <PolicyNode {...props} />;
}

/** A group that the firm may do without is added and taken away again; the focus follows. */
function GroupOfFields({ field, ...props }: NodeProps & { readonly field: PolicyField }) {
  const { fields, path, value, onChange } = props;
  const label = shortLabel(field, String(path.at(-1)));
  const absent = value === undefined;
  const turned = useRef(false);
  const adder = useRef<HTMLElement>(null);
  const legend = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (turned.current) (absent ? adder : legend).current?.focus();
    turned.current = false;
  }, [absent]);
  const turn = (next: unknown): void => {
    turned.current = true;
    onChange(path, next);
  };
  if (absent) {
    return (
      <Action kind="quiet" elementRef={adder} onClick={() => turn(emptyGroup(fields, path))}>
        {words.addGroup(label)}
      </Action>
    );
  }
  return (
    <fieldset className={formStyles.group}>
      <legend ref={legend} tabIndex={-1} className={formStyles.label} style={{ padding: 0, outline: 'none' }}>
        {label}
      </legend>
      <div className={styles.inner}>
        <PolicyNode {...props} />
        {!field.required && (
          <Action kind="quiet" label={`${words.removeItem} ${label}`} onClick={() => turn(undefined)}>
            {words.removeItem}
          </Action>
        )}
      </div>
    </fieldset>
  );
}
