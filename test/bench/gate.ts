/**
 * What the send gate costs a person, in a bare context like classic Outlook's: its file run from nothing, then its decision on
 * a reply of 10,000 characters above threads of several lengths, in milliseconds and as a multiple of reading the body:
 * `tsx test/bench/gate.ts`. Outlook waits five seconds, loading included.
 */
import { performance } from 'node:perf_hooks';
import { loadGate, send } from '../launchevent/classicOutlook';

const RUNS = 9;
const OWN =
  '<p>Pour établir la TVA de février, il nous faut le relevé de la banque et les factures d’achat.</p>'.repeat(
    100,
  );
const HEADER =
  '<div id="divRplyFwdMsg"><b>De :</b> Anne Durand<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Claire<br><b>Objet :</b> TVA</div>';
const QUOTED =
  '<p style="margin:0" class="MsoNormal">Vous n’avez toujours rien compris, <b>c’est</b> inadmissible.</p>';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

/** As Outlook hands it over: the whole text through one message. */
function readingMs(html: string): number {
  const started = performance.now();
  JSON.parse(JSON.stringify(html));
  return performance.now() - started;
}

async function main(): Promise<void> {
  await loadGate();
  console.log(`${RUNS} runs each, medians`);
  for (const quoted of [0, 50_000, 200_000]) {
    const html =
      OWN + (quoted > 0 ? HEADER + QUOTED.repeat(Math.ceil((quoted - HEADER.length) / QUOTED.length)) : '');
    const loading: number[] = [];
    const deciding: number[] = [];
    const reading: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { loadMs, decideMs } = await send({ html });
      loading.push(loadMs);
      deciding.push(decideMs);
      reading.push(readingMs(html));
    }
    const ratio = median(deciding) / median(reading);
    console.log(
      `thread of ${html.length - OWN.length} characters: loading ${median(loading).toFixed(0)} ms, deciding ` +
        `${median(deciding).toFixed(0)} ms, ${ratio.toFixed(0)} times reading the body (${median(reading).toFixed(2)} ms)`,
    );
  }
}

void main();
