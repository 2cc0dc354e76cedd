import { join } from 'node:path';
import { createChecker } from '../../src/domain/phrasing';
import { readCorpus } from './readCorpus';
import { precision, recall, score, total } from './score';

/**
 * What was reached once stays reached. The goal is 0.98 / 0.95 for each part; a floor is raised when the figures of
 * `npm run check:corpus` are. The part to build on holds a hundred and nine thousand rows by many hands, harder than any other part
 * and labelled by one reader each: it was measured anew with them.
 */
const FLOORS = {
  build: { rules: [0.96, 0.87], contents: [0.92, 0.94], disturbed: 125 },
  'held-out': { rules: [0.96, 0.91], contents: [0.96, 0.95], disturbed: 2 },
  'held-out-2': { rules: [0.98, 0.9], contents: [0.95, 0.92], disturbed: 1 },
  'held-out-3': { rules: [0.97, 0.95], contents: [0.94, 0.9], disturbed: 2 },
  // Everyday messages: 26 faults in 150, so that one false alarm is three points.
  'held-out-4': { rules: [0.95, 0.92], contents: [0.94, 0.94], disturbed: 1 },
  // Written by one more hand, blind, with the rules that the others show weakest pressed hardest; few messages lack a content.
  'held-out-5': { rules: [0.97, 0.86], contents: [0.69, 0.99], disturbed: 4 },
  // The same, by another hand; measured before anything was changed for it.
  'held-out-6': { rules: [0.93, 0.93], contents: [0.88, 0.92], disturbed: 4 },
} as const;

/** Whole messages made to be hard to leave alone, 2,000 of them clean; the bound of all the others stays what it was. */
const UNUSUAL = /^w(?:[789]|1[01])-m/;
const USUAL_DISTURBED = 4;

describe.each([
  'build',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
] as const)('%s', (part) => {
  const result = score(createChecker(), readCorpus(join(__dirname, part)));
  const floor = FLOORS[part];

  test.each(['rules', 'contents'] as const)('%s', (kind) => {
    const all = total(result[kind].values());
    expect(precision(all)).toBeGreaterThanOrEqual(floor[kind][0]);
    expect(recall(all)).toBeGreaterThanOrEqual(floor[kind][1]);
  });

  test('clean and complete messages are left alone', () => {
    expect(result.disturbed.length).toBeLessThanOrEqual(floor.disturbed);
    const usual = result.disturbed.filter((id) => !UNUSUAL.test(id));
    expect(usual.length).toBeLessThanOrEqual(Math.min(floor.disturbed, USUAL_DISTURBED));
  });
});
