/** Why the sandbox cannot start, as one French sentence for the person who started it. */
export class StartError extends Error {}
