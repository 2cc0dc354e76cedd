import { agreementWhy, doneWithout, doneWithoutNote } from '../../../src/texts/agreement/agreement';
import { askWhy } from '../../../src/texts/agreement/asking';
import { askAgainLabel, openSend, openWhy } from '../../../src/texts/escalation';

const person = (name: string) => ({ name, address: 'x@orme.example' });

test.each([
  ['Marc Lefèvre', 'de Marc Lefèvre'],
  ['Anne Roy', 'd’Anne Roy'],
  ['Yves Arnaud', 'd’Yves Arnaud'],
])('everything that names %s after « de » says « %s »', (name, ofHim) => {
  for (const said of [
    askWhy([name], 'R4'),
    agreementWhy('R4', [person(name)]),
    doneWithout([person(name)]),
    doneWithoutNote([{ who: 'manager', person: person(name) }]),
    openWhy(name),
    openSend(name),
    askAgainLabel(name),
  ])
    expect(said).toContain(ofHim);
});
