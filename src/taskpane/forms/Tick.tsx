import { formStyles } from './styles';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, onChange }: Props) {
  return (
    <label className={formStyles.choice}>
      <input
        type="checkbox"
        className={formStyles.mark}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
