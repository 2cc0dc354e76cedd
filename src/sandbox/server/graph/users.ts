import type { Staff } from '../people';
import { STAFF, staffByAddress, staffById } from '../people';
import type { Operation } from './operation';
import { picked } from './picked';
import { GraphProblem } from './problem';
import { SCOPES } from './rights';

const shownUser = (staff: Staff): Record<string, unknown> => {
  const [givenName, ...rest] = staff.name.split(' ');
  return {
    businessPhones: [],
    displayName: staff.name,
    givenName,
    jobTitle: staff.jobTitle,
    mail: staff.address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'fr-FR',
    surname: rest.join(' '),
    userPrincipalName: staff.address,
    id: staff.oid,
  };
};

function userOf(id: string): Staff {
  const staff = staffByAddress(id) ?? STAFF.find(({ oid }) => oid === id);
  if (!staff) {
    throw new GraphProblem(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    );
  }
  return staff;
}

function managerOf(staff: Staff): Staff {
  const manager = staff.managerId ? staffById(staff.managerId) : undefined;
  if (!manager) {
    throw new GraphProblem(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist.");
  }
  return manager;
}

/** The directory: the person signed in, the others, and who manages whom. */
export const userOperations = (root: () => string): Operation[] => {
  const context = (what: string): Record<string, string> => ({
    '@odata.context': `${root()}/$metadata#${what}`,
  });
  return [
    {
      method: 'GET',
      pattern: '/me',
      scopes: SCOPES.me,
      units: 0,
      answer: ({ caller, url }) => ({
        status: 200,
        body: { ...context('users/$entity'), ...picked(shownUser(caller.staff), url) },
      }),
    },
    {
      method: 'GET',
      pattern: '/me/manager',
      scopes: SCOPES.users,
      units: 0,
      answer: ({ caller, url }) => ({
        status: 200,
        body: {
          ...context('directoryObjects/$entity'),
          '@odata.type': '#microsoft.graph.user',
          ...picked(shownUser(managerOf(caller.staff)), url),
        },
      }),
    },
    {
      method: 'GET',
      pattern: '/users/{user}',
      scopes: SCOPES.users,
      units: 0,
      answer: ({ params, url }) => ({
        status: 200,
        body: { ...context('users/$entity'), ...picked(shownUser(userOf(params.user!)), url) },
      }),
    },
    {
      method: 'GET',
      pattern: '/users/{user}/manager',
      scopes: SCOPES.users,
      units: 0,
      answer: ({ params, url }) => ({
        status: 200,
        body: {
          ...context('directoryObjects/$entity'),
          '@odata.type': '#microsoft.graph.user',
          ...picked(shownUser(managerOf(userOf(params.user!))), url),
        },
      }),
    },
  ];
};
