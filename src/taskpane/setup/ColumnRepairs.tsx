import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { repairGroups, type ColumnRepair } from '../../app/installation/columnRepair';
import * as texts from '../../texts/installation/columnRepair';
import { focusRing, shared, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  group: { marginTop: 12, borderTop: '1px solid var(--line)', paddingTop: 12 },
  steps: { margin: '4px 0 0', paddingLeft: 20 },
  step: [{ padding: '2px 0' }, wrapping],
  link: [{ color: 'var(--link)' }, focusRing],
});

/** What an owner changes in SharePoint: what is missing, why it matters, and how, with a link to the very page. */
export function ColumnRepairs({ repairs }: { readonly repairs: readonly ColumnRepair[] }) {
  return (
    <>
      <h2 className={shared.title}>{texts.byHandTitle(repairs.length)}</h2>
      <p className={shared.text}>{texts.byHandWhy}</p>
      {repairGroups(repairs).map((group) => {
        const [{ list, column, what, page }] = group;
        return (
          <div key={`${list}.${column}.${what}`} className={styles.group}>
            <h3 className={shared.title}>{texts.repairTitle(group)}</h3>
            <p className={shared.text}>{texts.repairWhy(group)}</p>
            <ol className={styles.steps}>
              <li className={styles.step}>
                {page ? (
                  <a className={styles.link} href={page} target="_blank" rel="noopener noreferrer">
                    {texts.openPage(group)}
                  </a>
                ) : (
                  texts.findPage(group)
                )}
              </li>
              {texts.repairSteps(group).map((step) => (
                <li key={step} className={styles.step}>
                  {step}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}
