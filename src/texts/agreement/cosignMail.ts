import type { NewCosignRequest } from '../../app/agreement/cosignPorts';
import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/dates/plainDate';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { NO_STEP } from '../../domain/steps/noStep';
import { isNoteStep } from '../../domain/journal/noteSteps';
import { requestPointer } from '../../domain/agreement/requestPointer';
import { heading, list, paragraph, smallPrint } from '../../domain/template/html';
import { ofName } from '../../domain/template/ofName';
import { objectifLines } from '../steps/header';
import { formatDate, listed } from '../format';
import { fr } from '../fr';
import { COSIGN_SUBJECT } from './cosignSubject';
import { basisTitle, correctionLines } from './incompleteBasis';
import { noteRequestWords } from './noteRequests';
import { ccLine, bccLine, filesLine, subjectLine, toLine } from './request';

interface MailFacts {
  readonly request: NewCosignRequest;
  readonly file: DossierFile;
  readonly asker: string;
  readonly today: PlainDate;
  /** Titles of the check's findings with their excerpts. */
  readonly findings: readonly string[];
  /** Sent again, for want of an answer. */
  readonly recall?: boolean;
}

/** The reference line would make this mail pass for the relance itself in the sender's Sent Items. */
const withoutOperation = (text: string): string =>
  text.replace(/(R[ée]f\.[^\n]{0,260}?)\/\s*[2-9A-HJKMNP-TV-Z]{12}\b/gu, '$1');

/** Characters below which lines one after the other belong together: an address, a signature. */
const SHORT = 40;

/** Each line a paragraph; items of a list, and short lines without a break, together. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let before = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [item, after] = [line.startsWith('- '), before.startsWith('- ')];
    const together = item ? after : !after && line.length < SHORT && before.length < SHORT;
    if (line !== '' && before !== '' && together) blocks[blocks.length - 1]!.push(line);
    else if (line !== '') blocks.push([line]);
    before = line;
  }
  return blocks;
}

/** The mail that asks for a co-signature: it reads well by itself, in any mail client, and holds no markup of others. */
export function cosignMail({ request, file, asker, today, findings, recall }: MailFacts): {
  readonly subject: string;
  readonly html: string;
} {
  const { message } = request;
  const { dossier } = file;
  const note = isNoteStep(request.step) ? noteRequestWords(request.step) : undefined;
  const step = request.step === NO_STEP ? '' : request.step;
  const what = step ? `${step} · ` : '';
  const awaited = file.pieces.filter((piece) => piece.recueLe === undefined);
  const files = message.attachments.filter(({ inline }) => !inline).map(({ name }) => name);
  const facts = [
    fr`${dossier.client}, dossier ${dossier.reference}`,
    ...objectifLines(file, today),
    awaited.length > 0 ? fr`Pièces attendues : ${listed(awaited.slice(0, 5).map(({ label }) => label))}` : '',
    fr`Réponse souhaitée le ${formatDate(request.dueBy)}`,
  ].filter(Boolean);
  const headers = [
    message.to.length > 0 ? toLine(message.to) : '',
    message.cc.length > 0 ? ccLine(message.cc) : '',
    message.bcc.length > 0 ? bccLine(message.bcc) : '',
    subjectLine(message.subject),
    files.length > 0 ? filesLine(files) : '',
  ].filter(Boolean);
  const body = blocksOf(withoutOperation(htmlToText(message.html).text));

  return {
    subject: `${recall ? fr`Rappel : ` : ''}${fr`${COSIGN_SUBJECT} : `}${what}${dossier.client} (${dossier.reference})`,
    html: [
      paragraph(['Bonjour,']),
      paragraph([
        note
          ? note.asks(asker)
          : step
            ? message.to.length > 0
              ? fr`${asker} demande votre accord avant d’envoyer la relance ${step} ci-dessous.`
              : fr`${asker} demande votre accord avant la relance ${step} ci-dessous, par courrier ou par téléphone.`
            : fr`${asker} demande votre accord avant d’envoyer le message ci-dessous.`,
      ]),
      list(facts),
      ...(request.note ? [heading(fr`Mot ${ofName(asker)}`), paragraph(request.note.split('\n'))] : []),
      ...(request.correction ? [heading(basisTitle), list(correctionLines(request.correction))] : []),
      heading(note ? note.note : 'Message à approuver'),
      ...(note ? [] : [paragraph(headers)]),
      `<blockquote style="margin:0 0 12px 0;padding:0 0 0 12px;border-left:3px solid #c8c6c4">${body
        .map((block) => paragraph(block))
        .join('')}</blockquote>`,
      ...(findings.length > 0 ? [heading('Points relevés par le contrôle'), list(findings)] : []),
      paragraph([
        fr`Pour décider : laissez cet e-mail ouvert dans Outlook et ouvrez le volet Relance. Une réponse à cet e-mail n’est pas une décision.`,
      ]),
      smallPrint(requestPointer(request.id)),
    ].join('\n'),
  };
}
