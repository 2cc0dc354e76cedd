import * as z from 'zod';

/** What the firm decides of co-signatures: policy v3.2, J+21 and J+30. */
export const cosignatureSchema = z
  .strictObject({
    decision: z
      .enum(['cosigned', 'validated'])
      .describe('Ce que fait l’accord : il ajoute la co-signature au message, ou le valide avant l’envoi.'),
    line: z
      .string()
      .min(1)
      .max(80)
      .describe('Mention de co-signature, suivie des noms, par exemple « Message co-signé par ».'),
    answerWorkingDays: z.int().min(0).max(30).describe('Délai de réponse demandé, en jours ouvrés.'),
    recallAfterHours: z.int().min(1).max(240).describe('Heures sans réponse avant de rappeler le manager.'),
    standInAfterHours: z
      .int()
      .min(1)
      .max(480)
      .describe('Heures sans réponse avant de s’adresser au suppléant.'),
    teamManagers: z
      .array(z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))
      .describe('Adresses des managers qui peuvent décider sur tous les dossiers.'),
  })
  .describe('Co-signatures.');
