import { useState } from 'react';
import { siteOfAddress } from '../../app/dossier/siteOfAddress';
import * as texts from '../../texts/installation/setUp';
import { TextInput } from '../forms/TextInput';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';

/** Another site than the one in use, by its address. */
export function SiteChoice({ onChoose }: { readonly onChoose: (site: string) => void }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  if (!open) {
    return (
      <Action kind="quiet" onClick={() => setOpen(true)}>
        {texts.changeSite}
      </Action>
    );
  }
  const submit = (): void => {
    const site = siteOfAddress(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setOpen(false);
    onChoose(site);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label={texts.siteAddress}
        placeholder="https://cabinet.sharepoint.com/sites/relances"
        value={typed}
        autoFocus
        onChange={setTyped}
        error={wrong ? texts.noSuchAddress : undefined}
      />
      <div className={shared.actions}>
        <button type="submit" hidden />
        <Action onClick={submit}>{texts.lookAtSite}</Action>
        <Action kind="quiet" onClick={() => setOpen(false)}>
          {texts.keepSite}
        </Action>
      </div>
    </form>
  );
}
