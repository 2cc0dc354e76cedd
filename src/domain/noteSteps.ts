/** Stands where a request's step would, when what is asked about is an internal note. No step of a policy has these names. */
export const NOTE_STEPS = ['escalade', 'suspension', 'reorganisation'] as const;
export type NoteStep = (typeof NOTE_STEPS)[number];

export const isNoteStep = (step: string): step is NoteStep => NOTE_STEPS.some((one) => one === step);
