import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import { addItem } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';

/** A firm of two domains: its policy says so, the pane and the send gate follow. */
const LEA = 'lea.petit@orme-social.example';
const CLIENT = 'contact@boulangerie-lemoine.example';
const REPROACH = 'Vous n’avez toujours pas transmis vos relevés.';

let sandbox: OpenSandbox;
let claire: SandboxPage;
sharedSandbox((opened, person) => {
  [sandbox, claire] = [opened, person];
});
beforeAll(async () => {
  const document = JSON.stringify({
    ...cabinetPolicy,
    version: '3.3',
    firm: { ...cabinetPolicy.firm, ownAddresses: ['@cabinet-orme.example', '@orme-social.example'] },
  });
  await addItem(sandbox, 'Politique', {
    Cle: 'politique/3.3',
    Version: '3.3',
    Document1: document.slice(0, 60_000),
    Document2: document.slice(60_000),
  });
});

test('a message to a colleague of the second domain is the firm’s own business, a client in copy makes it a client’s', async () => {
  await claire.reload();
  await claire.newMessage([LEA], 'Relevés');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: 'Message interne' }).waitFor({ timeout: 30_000 });
  await claire.type(REPROACH);
  await claire.send();

  await claire.newMessage([LEA, CLIENT], 'Relevés');
  await claire.openPane();
  await claire.pane.getByRole('heading', { name: /Boulangerie Lemoine/ }).waitFor();
  await claire.type(REPROACH);
  await claire.pressSend();
  await claire.alert.getByText('Vous n’avez toujours pas transmis').waitFor();
}, 180_000);
