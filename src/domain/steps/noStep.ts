/**
 * Stands where a message's step would: the message belongs to the sequence and counts as a contact, without being one of
 * its steps (what was agreed in a call, a payment schedule proposed). No step of a policy can have this name.
 */
export const NO_STEP = 'suite';

/** A message may be none of a sequence's steps. */
export const isStep = (step: string): boolean => step !== '' && step !== NO_STEP;
