import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Contact } from '../../domain/dossier';
import { callWho, callWithout } from '../../texts/phone';
import { focusRing, shared } from '../shell/styles';

const styles = mergeStyleSets({ number: [{ color: 'var(--link)', fontWeight: 600 }, focusRing] });

/** Digits and a leading plus: what a telephone link takes. */
const dialled = (telephone: string): string => telephone.replace(/\(0\)/g, '').replace(/(?!^\+)\D/g, '');

/** Whom to call, and at which number when the dossier holds one. */
export function CallNumber({ contact: { name, telephone } }: { readonly contact: Contact }) {
  if (!telephone)
    return (
      <p className={shared.soft} style={{ marginTop: 0, marginBottom: 8 }}>
        {callWithout}
      </p>
    );
  return (
    <p className={shared.text} style={{ marginTop: 0, marginBottom: 8 }}>
      {callWho(name)}
      <a className={styles.number} href={`tel:${dialled(telephone)}`}>
        {telephone}
      </a>
    </p>
  );
}
