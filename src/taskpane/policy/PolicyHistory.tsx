import { useMemo } from 'react';
import type { PolicyVersion } from '../../app/policy/policyPorts';
import { savedDocument } from '../../app/policy/savedDocument';
import { withFirmOf } from '../../domain/policy/deliveredPolicy';
import type { Policy } from '../../domain/policy/schema';
import * as words from '../../texts/policy/policyHistory';
import { loadPolicy } from '../loadPolicy';
import { once } from '../once';
import type { Services } from '../services';
import { shared } from '../shell/styles';
import { CompareVersions } from './CompareVersions';
import { RestorePolicy } from './RestorePolicy';
import { VersionItem } from './VersionItem';

interface Props {
  readonly services: Services;
  readonly versions: readonly PolicyVersion[];
  readonly mayWrite: boolean;
  readonly onSaved: (news: string) => void;
}

/** Every version, newest first, down to what was delivered. Going back saves again, as the newest: nothing is ever erased. */
export function PolicyHistory({ services, versions, mayWrite, onSaved }: Props) {
  const { policies, policy, inForce } = services;
  const known = [policy.version, ...versions.map((one) => one.version)];
  const readers = useMemo(
    () => versions.map(({ id }) => once(() => savedDocument(policies, id))),
    [policies, versions],
  );
  const readDelivered = useMemo(() => async () => withFirmOf(policy, await loadPolicy()), [policy]);
  const ownFirm = inForce.from === 'firm';
  // The example's own account, in force where none of the firm's versions can be followed, must not replace a real one.
  const toRestore = useMemo(
    () =>
      ownFirm ? readers.map((read) => async () => withFirmOf(policy, (await read()) as Policy)) : readers,
    [readers, policy, ownFirm],
  );
  const isInForce = (version: string): boolean => ownFirm && version === policy.version;
  const isBroken = (version: string): boolean => version === inForce.broken?.version;
  const mark = (version: string): string =>
    isInForce(version) ? ` (${words.inForceMark})` : isBroken(version) ? ` (${words.setAsideMark})` : '';
  const panel =
    (title: string, motif: string, read: () => Promise<unknown>, hint?: string) => (close: () => void) => (
      <RestorePolicy
        {...{ services, title, motif, known, read, hint }}
        onSaved={(news) => {
          close();
          onSaved(news);
        }}
        onClose={close}
      />
    );
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{words.historyOfPolicy}</h2>
      {versions.length === 0 ? (
        <p className={shared.soft}>{words.noHistory}</p>
      ) : (
        <CompareVersions
          known={[
            ...versions.map(({ id, version }, index) => ({
              key: id,
              label: words.versionOption(version, mark(version)),
              read: readers[index]!,
            })),
            { key: 'delivered', label: words.deliveredLine, read: loadPolicy },
          ]}
        />
      )}
      <ul className={shared.list}>
        {versions.map((one, index) => {
          const { id, version, motif } = one;
          const read = readers[index]!;
          return (
            <VersionItem
              key={id}
              version={version}
              line={words.versionLine(one) + mark(version)}
              motif={motif}
              read={read}
              readBefore={readers[index + 1] ?? loadPolicy}
              restore={
                mayWrite && !isInForce(version) && !isBroken(version)
                  ? {
                      label: words.revertTo(version),
                      short: words.revertShort,
                      panel: panel(
                        words.revertTo(version),
                        words.revertMotif(version),
                        toRestore[index]!,
                        ownFirm ? words.firmFactsStay : undefined,
                      ),
                    }
                  : undefined
              }
            />
          );
        })}
        {versions.length > 0 && (
          <VersionItem
            version={words.deliveredVersion}
            line={words.deliveredLine}
            read={readDelivered}
            restore={
              mayWrite && ownFirm
                ? {
                    label: words.revertToDelivered,
                    short: words.revertToDelivered,
                    panel: panel(
                      words.revertToDelivered,
                      words.deliveredMotif,
                      readDelivered,
                      words.firmFactsStay,
                    ),
                  }
                : undefined
            }
          />
        )}
      </ul>
    </section>
  );
}
