import type { FailureCode } from '../../../src/app/failure';
import { checkText } from '../../../src/texts/installation/installation';

/** What was found must not deny its own cause: SharePoint that asks to wait has answered. */
test.each<[FailureCode, string]>([
  ['throttled', 'SharePoint reçoit trop de demandes en ce moment.'],
  ['service-error', 'SharePoint ne répond pas correctement.'],
  ['unreachable', 'SharePoint ne répond pas.'],
  ['timeout', 'La réponse tarde trop.'],
])('the site could not be read (%s): %s', (failure, cause) => {
  const { what, todo } = checkText({ part: 'site', state: 'todo', code: 'site', failure });
  expect(what).toBe('Le site SharePoint n’a pas pu être lu');
  expect(todo).toContain(cause);
});
