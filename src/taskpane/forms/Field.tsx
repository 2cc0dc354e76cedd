import { useId, type ReactNode } from 'react';
import { formStyles } from './styles';

/** What ties a control to its label and to what is said of it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Why the value cannot be taken; empty when it can. */
  readonly error?: string;
}

interface Props extends FieldWords {
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A label, its control, what helps, what is wrong. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const ids = {
    id,
    'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {label}
      </label>
      {children(ids)}
      {hint && !error && (
        <p id={`${id}-hint`} className={formStyles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={formStyles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
