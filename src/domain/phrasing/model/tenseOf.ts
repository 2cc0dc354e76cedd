const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/r(?:ions|iez|ais|ait|aient)$/, 'would'],
  [/rons$/, 'weWill'],
  [/rez$/, 'youWill'],
  [/(?:er|ir|dr|tr|vr|ur)(?:a|ont)$/, 'itWill'],
  [/rai$/, 'iWill'],
  [/ez$/, 'youDo'],
  [/ons$/, 'weDo'],
  [/(?:er|ir|re)$/, 'toDo'],
];
/** Shorter words have no ending to speak of. */
const SHORTEST = 4;

/** What the ending of a folded word tells of tense and person when it is a verb; a guess, for the model to weigh. */
export function tenseOf(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  return ending?.[1];
}
