import { linesOf } from '../phrasing/ownText/lines';

/** What says that something is attached to this very message. Read on text without accents or capitals. */
const SAYS =
  /\b(?:ci-joint(?:e|s|es)?|(?:je|nous) (?:vous |te )?(?:joins|joignons|ai joint|avons joint)|en piece(?:s)? jointe(?:s)?|en pj|(?:fichier|document|releve|tableau|courrier|lettre|facture|liste|modele)s? joint(?:e|s|es)?)\b/;

/** It is the client who would attach, or did: asked for, received, commented upon. */
const THEIRS =
  /\b(?:transmettre|envoyer|adresser|renvoyer|nous faire parvenir|nous joindre|deposer|merci de (?:nous )?(?:le |la |les )?joindre|(?:votre|vos|cette|la|les) pieces? jointes?|bien recu|avez (?:joint|envoye|transmis)|pouvez|pourriez|voudrez)\b/;
/** Both at once: something of ours to be sent back. */
const OURS_BACK = /\b(?:ci-joint(?:e|s|es)?|(?:je|nous) (?:vous )?(?:joins|joignons))\b/;

/**
 * The sentence that announces an attachment, if one does. "Merci de nous transmettre le relevé en pièce jointe" announces
 * none, "le document ci-joint à nous retourner" does.
 * @param own the writer's own text
 */
export function promisedAttachment(own: string): string | undefined {
  for (const sentence of sentencesOf(own)) {
    const key = linesOf(sentence)[0]?.key ?? '';
    if (!SAYS.test(key)) continue;
    if (!THEIRS.test(key) || OURS_BACK.test(key)) return sentence.trim();
  }
  return undefined;
}

/** Without looking behind: older runtimes cannot. */
const sentencesOf = (text: string): readonly string[] => text.match(/[^.!?\n]+[.!?]*/g) ?? [];
