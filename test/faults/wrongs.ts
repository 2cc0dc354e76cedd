import type { FaultCounts } from './runFaults';

/** What must not happen, counted. */
export const wrongs = (counts: FaultCounts): number =>
  counts.wrongOpenings +
  counts.lost +
  counts.storedTwice +
  counts.storedBehind +
  counts.untold +
  counts.toldTwice +
  counts.toldWrongly +
  counts.sealsBroken +
  counts.listsWrong +
  counts.importedWrong;
