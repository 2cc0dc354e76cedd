import { useEffect, useMemo, useRef, useState } from 'react';
import { openFollowUp } from '../../app/relance/prepareFollowUp';
import { prepareAnswer } from '../../app/relance/prepareAnswer';
import { mainContact } from '../../app/dossier/mainContact';
import type { DossierFile } from '../../app/ports';
import { listPart } from '../../domain/template/blocks';
import { objectifName } from '../../domain/template/objectifName';
import * as words from '../../texts/agreement/incompleteBasis';
import { closing, greeting, paragraphs } from '../../texts/letter/letterFrame';
import type { Draft } from '../state/useDraft';
import { FormActions } from '../forms/FormActions';
import { SelectInput } from '../forms/SelectInput';
import { useOperationId } from '../forms/useOperationId';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useEscape } from '../shell/useEscape';
import { useBeside } from '../state/besideContext';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';

export interface MakeDoProps {
  readonly services: Services;
  readonly file: DossierFile;
  readonly draft: Draft;
}

/** "Faire avec ce qu'on a", begun in a message without a relance: its first condition is written for the person. */
export function MakeDo({ services, file, draft }: MakeDoProps) {
  const [open, setOpen] = useState(false);
  const button = useBackTo(open);
  const awaited = useMemo(() => file.pieces.filter((piece) => piece.recueLe === undefined), [file.pieces]);
  if (awaited.length === 0) return null;
  return (
    <section className={shared.block}>
      {open ? (
        <Form {...{ services, file, draft }} awaited={awaited} onClose={() => setOpen(false)} />
      ) : (
        <Action kind="quiet" elementRef={button} onClick={() => setOpen(true)}>
          {words.startLabel}
        </Action>
      )}
    </section>
  );
}

interface FormProps extends MakeDoProps {
  readonly awaited: DossierFile['pieces'];
  readonly onClose: () => void;
}

function Form({ services, file, draft, awaited, onClose }: FormProps) {
  const { policy, me, mailbox, pending } = services;
  const objectifs = [...new Set(awaited.map(({ objectif }) => objectif))];
  const [objectif, setObjectif] = useState(objectifs[0]!);
  const operation = useOperation();
  const idOf = useOperationId(services);
  const whole = useWhole();
  const item = useBeside();
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), []);

  const write = async (): Promise<void> => {
    const to =
      file.contacts.find((one) => draft.people?.some(({ address }) => address === one.address)) ??
      mainContact(await whole(file));
    const pieces = awaited.filter((piece) => piece.objectif === objectif).map(({ label }) => label);
    const { subject, before, after } = words.reserveMessage({
      objectif: objectifName(policy, objectif).nom,
      pieces,
      workingDays: policy.message.processingWorkingDays,
    });
    const parts = [
      ...paragraphs(greeting(to, file.dossier.client), before),
      ...listPart(pieces),
      ...paragraphs(...after),
    ];
    const prepared = prepareAnswer(services, file, me, { subject, parts, closing }, idOf(), to);
    await openFollowUp(mailbox, item, pending, prepared);
    await draft.reread();
    draft.setMarks(prepared.pending.marks);
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {words.basisTitle}
      </h3>
      <p className={shared.soft}>{words.basisWhy}</p>
      <SelectInput
        label={words.objectifLabel}
        value={objectif}
        options={objectifs.map((one) => ({ key: one, label: one }))}
        onChange={setObjectif}
      />
      <FormActions
        label={words.insertLabel}
        busy={operation.busy}
        onSend={() => operation.run(write)}
        onClose={onClose}
      />
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </>
  );
}
