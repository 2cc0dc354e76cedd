import { isSigned } from '../../domain/message/isSigned';
import { unsignedText } from '../../texts/message';
import { Notice } from '../shell/Notice';

interface Props {
  readonly html: string;
  /** Who writes. */
  readonly name: string;
}

/** The template leaves the names to Outlook's signature: where there is none, nobody would have signed. */
export function SignatureHint({ html, name }: Props) {
  return isSigned(html, name) ? null : <Notice state="advice">{unsignedText}</Notice>;
}
