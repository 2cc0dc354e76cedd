import { Failure } from '../../../src/app/failure';
import { failureLeft, NotTold } from '../../../src/app/agreement/notTold';

describe('what is left to say of a failure to ask', () => {
  const unsure = new Failure('unsure');
  const untold = new NotTold(new Failure('unsure'));
  const down = new Failure('unreachable');

  it.each([
    ['an unsure one while no request is found', unsure, false, unsure],
    ['nothing once the request is found', unsure, true, undefined],
    ['that nobody was told, while they are waited for', untold, true, untold],
    ['nothing of the mail once they answered', untold, false, undefined],
    ['any other failure, whatever is found', down, true, down],
    ['any other failure, nothing found', down, false, down],
    ['nothing where nothing failed', undefined, true, undefined],
  ])('%s', (_name, failure, waiting, left) => {
    expect(failureLeft(failure, waiting)).toBe(left);
  });
});
