import type { RecordedRequest } from '../../../src/sandbox/server/control/requestRecord';
import { bodyProblems } from './bodyProblems';
import { whole, type Description, type OperationDescription, type Schema } from './description';
import { findOperation } from './findOperation';

/** Given by the service inside the address of a next page, and sent back as it came. */
const GIVEN = new Set(['$skiptoken', 'token']);

/** Why a request is not one that the description allows; empty when it is. */
export function requestProblems(description: Description, request: RecordedRequest): readonly string[] {
  const { method, url, body } = request;
  const { pathname, searchParams } = new URL(`http://graph${url}`);
  const operation = findOperation(description, method, decodeURI(pathname))?.operation;
  if (!operation) return [`no ${method} on this path`];
  const names = new Set(
    (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
  );
  const content = Object.values(operation.requestBody?.content ?? {})[0];
  return [
    ...[...searchParams.keys()]
      .filter((name) => !names.has(name) && !GIVEN.has(name))
      .map((name) => `query ${name}`),
    ...chosenProblems(description, operation, searchParams),
    ...(body === undefined
      ? []
      : content
        ? bodyProblems(description, content.schema, body)
        : Object.keys(body as object).length > 0
          ? ['a body where none belongs']
          : []),
  ];
}

/** `$select` and `$expand` name what the answer's type has. */
function chosenProblems(
  description: Description,
  operation: OperationDescription,
  query: URLSearchParams,
): readonly string[] {
  const answer = Object.values(operation.responses['2XX']?.content ?? {})[0];
  if (!answer) return [];
  const type = itemOf(description, answer.schema);
  if (!type.properties || type['x-open-type']) return [];
  const chosen = [
    ...(query.get('$select')?.split(',') ?? []),
    ...topLevel(query.get('$expand') ?? '').map((part) => part.split('(')[0]!),
  ];
  return chosen
    .map((name) => name.trim().split('/')[0]!)
    .filter((name) => name !== '' && name !== '*' && !(name in type.properties!))
    .map((name) => `${name}: no such property of the answer`);
}

function itemOf(description: Description, schema: Schema): Schema {
  const type = whole(description, schema);
  const items = type.properties?.value?.items;
  return items ? whole(description, items) : type;
}

/** Splits at the commas that stand inside no bracket. */
function topLevel(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== '');
}
