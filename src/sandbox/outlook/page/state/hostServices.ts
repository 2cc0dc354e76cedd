import type { MailAddress, TokenAnswer } from '../../../mailApi';
import { CLIENT_PROFILES } from '../../host/clientProfile';
import type { HostItem } from '../../host/item';
import type { HostServices } from '../../host/services';
import { ask } from './http';
import type { Outlook } from './outlook';

const roamingKey = (persona: string): string => `sandbox.roaming.${persona}`;

/** The contacts that the page knows give a bare address its name. */
const named = (outlook: Outlook, { name, address }: MailAddress): MailAddress => {
  const seen = (outlook.view.value.messages ?? []).flatMap((one) => [one.from, ...one.to, ...one.cc]);
  const known = seen.find((one) => one?.address.toLowerCase() === address.toLowerCase());
  return { name: known?.name ?? name, address };
};

/** What the add-in's host needs, taken from the page's state. */
export const hostServices = (outlook: Outlook): HostServices => ({
  persona: () => outlook.view.value.persona,
  profile: () => CLIENT_PROFILES[outlook.view.value.preferences.client],
  now: () => outlook.now().getTime(),
  dark: () => outlook.view.value.preferences.theme === 'dark',

  async openReply(item: HostItem, all, html) {
    if (item.kind !== 'read') return;
    const draft = {
      kind: all ? 'replyAll' : 'reply',
      sourceId: item.message.id,
      ...(html ? { htmlOnTop: html } : {}),
    } as const;
    afterAnswer(() => outlook.writing.begin(draft));
  },

  async openNewMessage({ to, cc, bcc, subject, html }) {
    const recipients = { to: to.map((one) => named(outlook, one)), cc: cc.map((one) => named(outlook, one)) };
    afterAnswer(async () => {
      await outlook.writing.begin({
        kind: 'new',
        ...recipients,
        subject,
        ...(html ? { htmlOnTop: html } : {}),
      });
      if (bcc.length > 0) outlook.view.value.draft?.setRecipients('bcc', bcc);
    });
  },

  openMessage: (itemId) => outlook.reading.openByItemId(itemId),

  token: (scopes) =>
    ask<TokenAnswer>('POST', '/sandbox/token', { persona: outlook.view.value.persona.id, scopes }),

  roamingSettings: () =>
    JSON.parse(localStorage.getItem(roamingKey(outlook.view.value.persona.id)) ?? '{}') as Record<
      string,
      string
    >,

  saveRoamingSettings: (settings) =>
    localStorage.setItem(roamingKey(outlook.view.value.persona.id), JSON.stringify(settings)),
});

/** The form takes the place of the pane that asked for it: the add-in gets its answer first. */
const afterAnswer = (work: () => Promise<void>): void => void setTimeout(() => void work(), 0);
