import type { Locator } from 'playwright-core';
import type { OpenSandbox } from './openSandbox';
import type { PersonaId, SandboxPage } from './sandboxPage';

/** How the subject of every request begins. */
export const REQUEST = 'Co-signature demandée';

/** What a person presses, fills in and sees in the pane, by its words. */
export const button = ({ pane }: SandboxPage, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, exact: true }).first();
export const press = (person: SandboxPage, name: string | RegExp): Promise<void> =>
  button(person, name).click();
export const fill = ({ pane }: SandboxPage, label: string | RegExp, text: string): Promise<void> =>
  pane.getByLabel(label).first().fill(text);
export const heading = ({ pane }: SandboxPage, name: string | RegExp): Promise<void> =>
  pane.getByRole('heading', { name }).first().waitFor();
export const says = ({ pane }: SandboxPage, text: string | RegExp): Promise<void> =>
  pane.getByText(text).first().waitFor();
export const tab = ({ pane }: SandboxPage, name: string): Promise<void> =>
  pane.getByRole('tab', { name }).click();

/** Somebody's message open on a page read anew, with the pane beside it. */
export async function readBeside(
  sandbox: OpenSandbox,
  id: PersonaId,
  message: string | RegExp,
): Promise<SandboxPage> {
  const person = await sandbox.as(id);
  await person.reload();
  await person.openMessage(message);
  await person.openPane();
  return person;
}

/** A new message to this address on a page read anew, with the pane beside it. */
export async function writeTo(sandbox: OpenSandbox, id: PersonaId, address: string): Promise<SandboxPage> {
  const person = await sandbox.as(id);
  await person.reload();
  await person.newMessage(address ? [address] : []);
  await person.openPane();
  return person;
}

/** The latest request that somebody may decide, about this client, with the pane beside it. */
export async function openRequest(sandbox: OpenSandbox, id: PersonaId, client: string): Promise<SandboxPage> {
  const person = await readBeside(sandbox, id, REQUEST);
  await heading(person, client);
  return person;
}

/** A decision is in SharePoint, and the pane says so. */
export const recorded = ({ pane }: SandboxPage): Promise<void> =>
  pane.getByRole('paragraph').filter({ hasText: 'Votre décision est enregistrée.' }).waitFor();
