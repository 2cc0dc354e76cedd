import type { DossierFile, Quarantined } from '../../../src/app/ports';
import { isWhole, wholeFile, withContacts } from '../../../src/app/dossier/wholeFile';
import { Failure } from '../../../src/app/failure';
import type { Contact } from '../../../src/domain/dossier';
import { file as shown } from '../../taskpane/story/fixtures';

const contact = (id: string): Contact => ({
  id,
  dossierId: '42',
  address: `c${id}@tilleuls.example`,
  name: `Contact ${id}`,
  civilite: '',
  principal: id === '2',
});
const unreadable = (list: string, itemId: string): Quarantined => ({ list, itemId, fields: ['Nom'] });

const some: DossierFile = {
  ...shown(),
  contacts: [contact('1')],
  someContacts: true,
  quarantine: [unreadable('Contacts', '7'), unreadable('Pieces', '3')],
};
const read = { contacts: [contact('1'), contact('2')], quarantine: [unreadable('Contacts', '7')] };

test('what was read takes the place of what the message said, and nothing else changes', () => {
  const whole = withContacts(some, read);
  expect(isWhole(whole)).toBe(true);
  expect(whole).toEqual({
    ...shown(),
    contacts: read.contacts,
    // Each row is reported once.
    quarantine: [unreadable('Contacts', '7'), unreadable('Pieces', '3')],
  });
});

test('what has all its contacts is read no more', async () => {
  const whole = shown();
  const records = { contacts: () => Promise.reject(new Failure('unreachable')) };
  expect(await wholeFile(records, whole)).toBe(whole);
  await expect(wholeFile(records, some)).rejects.toMatchObject({ code: 'unreachable' });
});
