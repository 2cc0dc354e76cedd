import * as z from 'zod';
import { HOLIDAYS } from '../dates/calendar';
import { parsePlainDate } from '../dates/plainDate';
import { cosignatureSchema } from './cosignatureSchema';
import type { PlainDate } from '../dates/plainDate';
import { phrasingSchema } from './phrasingSchema';
import { sequenceSchema } from './sequenceSchema';
import { templateSchema } from './templateSchema';
import { decimalSchema, hourSchema, weekdaySchema } from './scalars';

/**
 * The firm's policy as one JSON document. This schema is its documentation: every field says in French what it decides,
 * for the administrator who edits it. Import the types only (`import type`) wherever zod must not be bundled.
 */
const daySchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, { params: { code: 'not-a-day' } })
  .transform((text) => text as PlainDate)
  .meta({ kind: 'day' });

const firmSchema = z
  .strictObject({
    name: z.string().min(1).describe('Nom du cabinet, tel qu’il signe.'),
    addressLines: z.array(z.string().min(1)).describe('Adresse postale, ligne par ligne.'),
    phone: z.string().optional().describe('Téléphone donné aux clients.'),
    ownAddresses: z
      .array(z.string().regex(/^[^\s@]*@?[^\s@]+\.[^\s@]+$/))
      .describe('Adresses ou domaines du cabinet, en minuscules : jamais pris pour un client.'),
    bank: z
      .strictObject({
        holder: z.string().min(1).describe('Titulaire du compte.'),
        iban: z.string().min(14).describe('IBAN, espaces permises.'),
        bic: z.string().min(8).describe('BIC.'),
      })
      .optional()
      .describe('Coordonnées bancaires portées sur les relances de factures.'),
  })
  .describe('Le cabinet : nom, coordonnées, adresses internes.');

const workingDaysSchema = z
  .strictObject({
    region: z.enum(['metropole', 'alsace-moselle']).describe('Jours fériés suivis.'),
    closedWeekdays: z.array(weekdaySchema).max(6).describe('Jours de fermeture de la semaine.'),
    workedHolidays: z
      .array(z.enum(HOLIDAYS))
      .describe('Jours fériés travaillés, par exemple le lundi de Pentecôte.'),
    closures: z
      .array(
        z.strictObject({
          from: daySchema.describe('Premier jour de fermeture.'),
          to: daySchema.describe('Dernier jour de fermeture.'),
        }),
      )
      .describe('Fermetures du cabinet, bornes comprises.'),
  })
  .describe('Jours ouvrés du cabinet, pour « sous N jours ouvrés » et les dates proposées.');

export const policySchema = z
  .strictObject({
    schema: z.literal(1).describe('Version de ce format.'),
    version: z
      .string()
      .regex(/^\d+(\.\d+){0,2}$/)
      .describe('Version de la politique, inscrite dans chaque entrée du journal.'),
    effectiveOn: daySchema.describe('Date d’entrée en vigueur.'),
    name: z.string().min(1).describe('Nom de la politique.'),
    firm: firmSchema,
    clocks: z
      .strictObject({
        approvals: z
          .enum(['calendar', 'journal'])
          .describe('Qui décide des accords : l’étape atteinte au calendrier, ou l’étape du message.'),
        tone: z
          .enum(['journal', 'calendar'])
          .describe(
            'Qui décide du ton : jamais plus d’un cran après la dernière relance partie, ou le calendrier.',
          ),
      })
      .describe('Les deux horloges.'),
    spacing: z
      .strictObject({
        minimumGapDays: z
          .int()
          .min(0)
          .max(60)
          .describe('Jours entre deux contacts d’un même dossier, tous canaux confondus.'),
      })
      .describe('Espacement des contacts.'),
    workingDays: workingDaysSchema,
    message: z
      .strictObject({
        annexTitle: z.string().min(1).describe('Titre de l’annexe, à la fin du message.'),
        signature: z
          .enum(['outlook', 'modele'])
          .default('outlook')
          .describe('Qui signe les e-mails : la signature d’Outlook, ou les noms du modèle.'),
        callConfirmation: z.string().min(1).describe('Modèle de l’e-mail qui confirme un appel.'),
        scheduleProposal: z.string().min(1).describe('Modèle de l’e-mail qui propose un échéancier.'),
        maxListed: z
          .int()
          .min(1)
          .max(20)
          .describe('Pièces listées dans le corps ; les autres vont en annexe.'),
        processingWorkingDays: z
          .int()
          .min(1)
          .max(60)
          .describe('N de « dès réception, nous finalisons sous N jours ouvrés ».'),
        meetingMinutes: z
          .tuple([z.int().min(5).max(60), z.int().min(5).max(60)])
          .describe('Durée de l’échange proposé, en minutes.'),
      })
      .describe('Ce que tout message respecte.'),
    slots: z
      .array(
        z.strictObject({
          weekday: weekdaySchema.describe('Jour.'),
          from: hourSchema.describe('Début, HH:MM.'),
          to: hourSchema.describe('Fin, HH:MM.'),
        }),
      )
      .describe('Créneaux à privilégier pour écrire, appeler ou proposer un rendez-vous.'),
    penalties: z
      .strictObject({
        indemnity: decimalSchema.describe(
          'Indemnité forfaitaire de recouvrement, en euros (art. D441-5 du code de commerce).',
        ),
        yearlyRatePercent: decimalSchema.describe(
          'Taux annuel des pénalités de retard des conditions générales, en %.',
        ),
      })
      .describe('Pénalités de retard des factures.'),
    objectifs: z
      .array(
        z.strictObject({
          prefix: z.string().min(1).describe('Début de l’objectif tel qu’il est saisi, par exemple « TVA ».'),
          name: z
            .string()
            .min(1)
            .describe('Nom dans une phrase, article compris, par exemple « la déclaration de TVA ».'),
          words: z
            .string()
            .optional()
            .describe('Mots déjà dits par le nom, à ne pas répéter, par exemple « annuel ».'),
        }),
      )
      .describe('Comment nommer les objectifs dans une phrase.'),
    sequences: z
      .strictObject({
        pieces: sequenceSchema,
        honoraires: sequenceSchema,
        'factures-courtoise': sequenceSchema,
        encaissement: sequenceSchema,
        multicanale: sequenceSchema,
      })
      .describe('Les séquences de relance.'),
    templates: z
      .record(z.string(), templateSchema)
      .describe('Les modèles de messages, de scripts et de courriers.'),
    phrasing: phrasingSchema,
    cosignature: cosignatureSchema.default({
      decision: 'cosigned',
      line: 'Message co-signé par',
      answerWorkingDays: 1,
      recallAfterHours: 24,
      standInAfterHours: 48,
      teamManagers: [],
    }),
  })
  .describe('Politique de relance du cabinet.');

export type Policy = DeepReadonly<z.output<typeof policySchema>>;
export type PolicySequence = Policy['sequences']['pieces'];
export type PolicyStep = PolicySequence['steps'][number];
export type Template = Policy['templates'][string];
export type TemplateBlock = Template['body'][number];

type DeepReadonly<T> = T extends string | number | boolean | undefined | null
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };
