import * as z from 'zod';
import { decimalSchema, stepIdSchema } from './scalars';

const offsetSchema = z.int().min(0).max(365);

/** What a step may demand of its message; from `facture-numero` on, only of one about invoices. */
const REQUIRED = [
  'pieces-listees',
  'annexe-au-dela-de-5',
  'objectif',
  'consequence',
  'prochain-pas',
  'impact-delais',
  'arbitrage',
  'rendez-vous',
  'facture-numero',
  'facture-emission',
  'facture-montant',
  'facture-echeance',
  'coordonnees-bancaires',
  'issue-amiable',
  'delai-precis',
  'penalites',
  'relances-precedentes',
] as const;

const templatesSchema = z
  .strictObject({
    formel: z.string().min(1).describe('Modèle au ton formel.'),
    personnel: z
      .string()
      .min(1)
      .optional()
      .describe('Modèle au ton personnel, pour un client que l’on connaît bien.'),
  })
  .describe('Modèles de l’étape.');

export const stepSchema = z
  .strictObject({
    id: stepIdSchema.describe('Nom court de l’étape, par exemple R1.'),
    label: z.string().min(1).describe('Nom de l’étape.'),
    from: offsetSchema.describe('J : jours calendaires après l’échéance.'),
    to: offsetSchema.optional().describe('Dernier jour de la fenêtre, si l’étape en a une.'),
    channel: z.enum(['email', 'telephone', 'courrier', 'recommande']).describe('Canal.'),
    tone: z
      .enum(['informatif', 'cadre', 'ferme', 'escalade', 'decision', 'amical', 'courtois', 'formel'])
      .describe('Ton.'),
    templates: templatesSchema,
    requires: z.array(z.enum(REQUIRED)).describe('Contenu obligatoire.'),
    approvals: z.array(z.enum(['manager', 'direction'])).describe('Qui doit donner son accord.'),
    allows: z
      .array(z.enum(['suspension', 'recouvrement', 'mise-en-demeure']))
      .describe('Ce que l’étape permet d’écrire.'),
    answerWorkingDays: z.int().min(1).max(60).describe('Délai de réponse demandé, en jours ouvrés.'),
  })
  .describe('Une étape.');

export const sequenceSchema = z
  .strictObject({
    label: z.string().min(1).describe('Nom de la séquence.'),
    claims: z.enum(['pieces', 'factures']).describe('Ce qui est réclamé.'),
    minimumGapDays: z.int().min(0).max(60).describe('Jours entre deux contacts de cette séquence.'),
    limits: z
      .strictObject({
        maxContacts: z
          .int()
          .min(1)
          .max(30)
          .optional()
          .describe('Nombre maximal de contacts pour une même créance.'),
        abandonUnder: decimalSchema.optional().describe('Reste dû en dessous duquel on renonce, en euros.'),
        handOverAfterDays: offsetSchema
          .optional()
          .describe('J à partir duquel une créance sort de la relance amiable.'),
      })
      .describe('Limites fixées à l’avance.'),
    steps: z.array(stepSchema).min(1).max(12).describe('Les étapes, dans l’ordre.'),
    variants: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]{1,30}$/)
            .describe('Nom court de la variante.'),
          label: z.string().min(1).describe('Nom de la variante.'),
          steps: z
            .array(
              z.strictObject({
                id: stepIdSchema.describe('Étape changée.'),
                from: offsetSchema.optional().describe('J de la variante.'),
                to: offsetSchema.optional().describe('Dernier jour de la fenêtre.'),
                templates: templatesSchema.optional(),
                answerWorkingDays: z
                  .int()
                  .min(1)
                  .max(60)
                  .optional()
                  .describe('Délai de réponse, en jours ouvrés.'),
              }),
            )
            .describe('Ce que la variante change, étape par étape.'),
        }),
      )
      .describe('Variantes : client fidèle, cycle long…'),
  })
  .describe('Une séquence de relance.');
