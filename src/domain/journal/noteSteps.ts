/** Stands where a request's step would, when what is asked about is an internal note. No step of a policy has these names. */
const NOTE_STEPS = ['escalade', 'suspension', 'reorganisation'] as const;
export type NoteStep = (typeof NOTE_STEPS)[number];

/** Those that are about the mission itself. */
export type MissionStep = Exclude<NoteStep, 'escalade'>;

export const isNoteStep = (step: string): step is NoteStep => NOTE_STEPS.some((one) => one === step);

export const isMissionStep = (step: string): step is MissionStep => isNoteStep(step) && step !== 'escalade';
