import { toAddress } from '../../src/outlook/addresses';

test.each([
  [
    'a person',
    { displayName: 'Paul Martin', emailAddress: 'Paul.MARTIN@Client.example' },
    { name: 'Paul Martin', address: 'paul.martin@client.example' },
  ],
  [
    'an address alone',
    { displayName: '', emailAddress: ' a@b.example ' },
    { name: 'a@b.example', address: 'a@b.example' },
  ],
  ['nobody: a draft has no sender yet', undefined, { name: '', address: '' }],
])('%s', (_name, person, address) => {
  expect(toAddress(person)).toEqual(address);
});
