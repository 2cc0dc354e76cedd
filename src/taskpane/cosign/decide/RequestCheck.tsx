import { useMemo } from 'react';
import type { OpenRequest } from '../../../app/agreement/decideRequest';
import { NO_STEP } from '../../../domain/steps/noStep';
import {
  checkClear,
  checkReading,
  checkTitle,
  commentText,
  missingPart,
} from '../../../texts/agreement/request';
import { severityLabel } from '../../../texts/message';
import type { Services } from '../../services';
import { shared } from '../../shell/styles';
import { useLazy } from '../../state/useLazy';

/** The check of the message, made again here: what the asker's pane said of it is not taken for granted. */
export function RequestCheck({
  services,
  open,
}: {
  readonly services: Services;
  readonly open: OpenRequest;
}) {
  const { value: checking } = useLazy(services.checking);
  const { request, dossier } = open;
  const today = services.clock.today();
  const result = useMemo(
    () =>
      checking?.check(
        {
          subject: request.message.subject,
          html: open.state.text ?? request.message.html,
          date: today,
          ...(request.step && request.step !== NO_STEP
            ? { step: request.step, sequence: request.sequence }
            : {}),
          client: dossier.dossier.client,
          pieces: dossier.pieces.map((piece) => ({
            label: piece.label,
            received: piece.recueLe !== undefined,
          })),
        },
        [],
      ),
    [checking, request, open.state.text, dossier, today],
  );
  const clear = result?.findings.length === 0 && result.missing.length === 0;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{checkTitle}</h2>
      {!checking || !result ? (
        <p className={shared.soft}>{checkReading}</p>
      ) : clear ? (
        <p className={shared.text}>{checkClear}</p>
      ) : (
        <ul className={shared.list}>
          {result.findings.map((finding, index) => (
            <li key={index} className={shared.text}>
              {severityLabel(finding.severity)}&nbsp;: {checking.describeFinding(finding).title},{' '}
              {commentText(finding.excerpt.trim())}
            </li>
          ))}
          {result.missing.map((id) => (
            <li key={id} className={shared.text}>
              {missingPart(checking.describeMissing(id).title)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
