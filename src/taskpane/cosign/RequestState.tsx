import type { RequestFile } from '../../app/agreement/cosignPorts';
import { isAltered } from '../../app/agreement/requestState';
import { requestStanding } from '../../app/agreement/requestStanding';
import type { ApprovalState } from '../../domain/agreement/approval';
import { alteredText } from '../../texts/agreement/asking';
import { subjectLine } from '../../texts/agreement/request';
import { askedKind, nextText } from '../../texts/agreement/decisionNext';
import type { Services } from '../services';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { NoteNews } from '../situation/NoteNews';

interface Props extends Pick<Services, 'me'> {
  readonly file: RequestFile;
  readonly state: ApprovalState;
}

/** Where a request stands, away from the message that it is about; and what whoever asked has to do next. */
export function RequestState({ me, file, state }: Props) {
  const { request } = file;
  const kind = askedKind(request);
  const altered = isAltered(file);
  const mine = request.asker.address === me.address;
  const next = mine && !altered && state.status !== 'waiting' ? nextText(kind, requestStanding(state)) : '';
  return (
    <>
      {kind !== 'note' && <p className={shared.soft}>{subjectLine(request.message.subject)}</p>}
      {altered ? (
        <Notice state="danger" inset>
          {alteredText}
        </Notice>
      ) : (
        <NoteNews file={file} state={state} />
      )}
      {next && <p className={shared.text}>{next}</p>}
    </>
  );
}
