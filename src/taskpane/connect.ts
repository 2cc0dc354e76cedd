import { noteApproval } from '../app/agreement/noteApproval';
import { connectGraph } from '../graph';
import { leftWithout, relanceNote, takenBackNote } from '../texts/agreement/decisionNotes';

/** Graph, with a journal that names who agreed to what. Loaded after the first paint. */
export function connect(...given: Parameters<typeof connectGraph>): ReturnType<typeof connectGraph> {
  const connection = connectGraph(...given);
  const words = { agreed: relanceNote, takenBack: takenBackNote, leftWithout };
  const { records, requests } = connection;
  const noted = noteApproval(records, requests, words, async (left, entry) => {
    if (!left.request.correction) return;
    const [{ correctWhatLeft }, { correctionNote }] = await Promise.all([
      import('../app/agreement/journalCorrection'),
      import('../texts/agreement/incompleteBasis'),
    ]);
    await correctWhatLeft(records, left, entry, correctionNote);
  });
  return { ...connection, records: noted };
}
