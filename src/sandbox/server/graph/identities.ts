import type { Staff } from '../people';
import { staffByLookupId } from '../people';

/** `createdBy` and `lastModifiedBy` of SharePoint, which names the address besides Graph's declared properties. */
const identitySet = (staff: Staff): { user: { email: string; id: string; displayName: string } } => ({
  user: { email: staff.address, id: staff.oid, displayName: staff.name },
});

export const identityOf = (lookupId: number): ReturnType<typeof identitySet> =>
  identitySet(staffByLookupId(lookupId));
