import * as z from 'zod';
import type { PhrasingPolicy, RuleId } from '../phrasing/types';

const RULES = [
  'accusation',
  'jugement',
  'promesse-inconditionnelle',
  'juridique-agressif',
  'base-incomplete',
  'base-incomplete-avec-reserve',
  'montant-non-documente',
  'menace-prematuree',
  'delai-flou',
  'reference-imprecise',
  'emphase',
  'objet-agressif',
] as const satisfies readonly RuleId[];

const severitySchema = z.enum(['error', 'validation', 'warning', 'advice']);

export const phrasingSchema = z
  .strictObject({
    severities: z
      .partialRecord(
        z.enum(RULES),
        z.enum(['error', 'validation', 'warning', 'advice', 'off']).describe('Gravité de la règle.'),
      )
      .optional()
      .describe('Gravité de chaque règle, quand le cabinet ne garde pas celle qui est livrée.'),
    phrases: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]{1,40}$/)
            .describe(
              'Nom court de la phrase, en minuscules sans espace ni accent, par exemple « fins-utiles ».',
            ),
          text: z
            .string()
            .min(2)
            .describe('La phrase, telle qu’elle s’écrit ; casse, accents et apostrophes sont indifférents.'),
          severity: severitySchema.describe('Gravité.'),
          reason: z.string().min(1).describe('Pourquoi, en une ligne.'),
          instead: z.string().optional().describe('Ce qu’il faut écrire à la place.'),
        }),
      )
      .optional()
      .describe('Phrases que le cabinet ajoute aux règles.'),
    allowed: z
      .array(
        z.strictObject({
          rule: z.enum(RULES).describe('Règle.'),
          text: z.string().min(2).describe('Extrait accepté.'),
        }),
      )
      .optional()
      .describe('Extraits qui ne sont jamais signalés.'),
  })
  .describe('Règles de rédaction.') satisfies z.ZodType<PhrasingPolicy>;
