import * as z from 'zod';

const textSchema = z.string().min(1).describe('Texte, avec ses champs {{…}}.');

const kind = <K extends string>(name: K) => z.literal(name).describe('Nature du bloc.');

/**
 * A template: mustache texts in blocks. Fields and sections are those of `template/fields.ts`; a text that comes out
 * empty leaves no paragraph. The annex and the reference line are added by the rendering, after the closing.
 */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('paragraph'), text: textSchema }),
  z.strictObject({ kind: kind('pieces') }).describe('La liste des pièces (les premières par priorité).'),
  z
    .strictObject({ kind: kind('objectifs'), text: textSchema })
    .describe('Une phrase par objectif, chacune sur sa ligne.'),
  z
    .strictObject({
      kind: kind('options'),
      items: z.array(textSchema).min(2).describe('Les options, une ligne chacune.'),
    })
    .describe('Un choix entre plusieurs options.'),
  z.strictObject({ kind: kind('factures'), text: textSchema }).describe('Une ligne par facture.'),
  z
    .strictObject({ kind: kind('versements'), text: textSchema })
    .describe('Une ligne par versement d’un échéancier.'),
  z
    .strictObject({
      kind: kind('signature'),
      lines: z.array(textSchema).min(1).describe('La formule, puis les lignes de la signature.'),
    })
    .describe('Formule et signature.'),
]);

export const templateSchema = z
  .strictObject({
    channel: z.enum(['email', 'telephone', 'courrier', 'recommande']).describe('Canal du modèle.'),
    subject: textSchema.describe('Objet du message ou du courrier, titre du script.'),
    body: z.array(blockSchema).min(1).describe('Les blocs, dans l’ordre.'),
  })
  .describe('Un modèle.');
