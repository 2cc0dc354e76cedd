import type { ListContext } from '../context';
import { shownFields } from './fieldValues';
import { identityOf } from '../identities';
import { itemOf } from './items';
import { listOf } from './lists';
import type { Operation } from '../operation';
import { SCOPES } from '../rights';

/** The versions of a row, newest first: who changed it and when, from the service. */
export const versionOperations = (context: ListContext): Operation[] => [
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}/items/{item}/versions',
    scopes: SCOPES.readList,
    units: 2,
    answer: ({ params }) => {
      const list = listOf(context, params);
      const item = itemOf(context, list, params.item!);
      const versions = [...context.store.versions(list, item.id), item].reverse();
      return {
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists('${list.id}')/items('${item.id}')/versions`,
          value: versions.map((version) => ({
            id: `${version.version}.0`,
            lastModifiedBy: identityOf(version.modifiedBy),
            lastModifiedDateTime: version.modifiedAt,
            fields: {
              ...shownFields(list, { ...item, fields: version.fields }, context.time),
              _UIVersionString: `${version.version}.0`,
            },
          })),
        },
      };
    },
  },
];
