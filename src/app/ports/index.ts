/** What the use cases need of the world. `graph/` and `outlook/` implement it; tests use the sandbox's far side. */
export type * from './clock';
export type * from './mailbox';
export type * from './memory';
export type * from './records';
export type * from './sentItems';
