import { timelineText } from '../../../src/texts/steps/timeline';
import { day } from '../../domain/support/dossiers';

test('a call was not sent, and a letter says that it was one', () => {
  const said = timelineText(
    [
      { step: 'R1', channel: 'email', state: 'sent', date: day('2026-03-03') },
      { step: 'R3', channel: 'telephone', state: 'sent', date: day('2026-03-23') },
      { step: 'R4', channel: 'courrier', state: 'sent', date: day('2026-03-28') },
      { step: 'R5', state: 'next', date: day('2026-04-12') },
    ],
    day('2026-03-29'),
  );
  expect(said).toBe(
    'R1 envoyée le 03/03, R3 par téléphone le 23/03, R4 par courrier le 28/03 et R5 prévue le 12/04.',
  );
});
