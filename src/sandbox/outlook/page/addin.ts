import type { PersonaRole } from '../../mailApi';

/** The add-in that this Outlook has installed: what the host needs of `manifest.xml`. */
export const ADDIN = {
  id: '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963',
  name: 'Relance Cabinet',
  button: 'Relance',
  icon: '/addin/assets/icon-32.png',
  paneUrl: '/addin/taskpane.html',
  launchUrl: '/addin/launchevent.html',
  /** The same handlers without a page, for classic Outlook. */
  scriptUrl: '/addin/launchevent.js',
} as const;

/** The firm deployed it to its people; clients have an Outlook of their own without it. */
export const hasAddin = ({ role }: { readonly role: PersonaRole }): boolean => role !== 'client';

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export const ON_MESSAGE_SEND: {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
} = {
  type: 'OnMessageSend',
  functionName: 'onMessageSend',
  sendMode: 'SoftBlock',
};
