import { useEffect, useState } from 'react';
import type { MailAddress } from '../../../mailApi';
import { useActors, useView } from '../outlookContext';
import { useObservable } from '../state/observable';
import type { DraftSession } from './draftSession';

/** Who writes. The client persona stands for many people and chooses; the others are themselves. */
export function SenderField({ draft }: { readonly draft: DraftSession }) {
  const { outlook } = useActors();
  const { persona } = useView();
  const { from } = useObservable(draft.view);
  const [identities, setIdentities] = useState<readonly MailAddress[]>([]);
  const many = persona.role === 'client';

  useEffect(() => {
    if (!many) return;
    void outlook.mail.identities().then(setIdentities, (error: unknown) => outlook.trouble(error));
  }, [many, outlook]);

  if (!many) {
    return (
      <span className="compose-from" title={from.address}>
        De&nbsp;: {from.address}
      </span>
    );
  }
  const all = identities.some(({ address }) => address === from.address) ? identities : [from, ...identities];
  return (
    <label className="compose-from">
      De&nbsp;:{' '}
      <select
        value={from.address}
        onChange={({ target }) => {
          const chosen = all.find(({ address }) => address === target.value);
          if (chosen) draft.writeAs(chosen);
        }}
      >
        {all.map(({ name, address }) => (
          <option key={address} value={address}>
            {name && name !== address ? `${name} <${address}>` : address}
          </option>
        ))}
      </select>
    </label>
  );
}
