import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_BASE } from '../src/cli/manifest/adaptManifest';
import { checkManifest } from '../src/cli/manifest/checkManifest';
import { manifestDocument } from '../src/cli/manifest/manifestDocument';
import { readBelow } from '../src/cli/manifest/site';

/** The manifest as it is in the project; what `npm run manifest` makes of it is tested with the command. */
const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const gateFolder = join(root, 'src/launchevent');
const gateSource = readdirSync(gateFolder)
  .map((name) => readFileSync(join(gateFolder, name), 'utf8'))
  .join('\n');
const { elements } = manifestDocument(manifest);
const valuesOf = (name: string, attribute: string): (string | null)[] =>
  elements.filter(({ localName }) => localName === name).map((element) => element.getAttribute(attribute));

/** Icons are read; the pages and the script only exist once built. */
const BUILT = ['taskpane.html', 'launchevent.html', 'launchevent.js'];
const site = {
  base: TEMPLATE_BASE,
  read: (path: string) => (BUILT.includes(path) ? new Uint8Array() : readBelow(root)(path)),
};

test('nothing is wrong that a machine can see', () => {
  expect(checkManifest(manifest, site)).toEqual([]);
});

test('the send event soft-blocks, and the gate answers to its name', () => {
  expect(valuesOf('LaunchEvent', 'Type')).toEqual(['OnMessageSend']);
  expect(valuesOf('LaunchEvent', 'SendMode')).toEqual(['SoftBlock']);
  for (const name of valuesOf('LaunchEvent', 'FunctionName'))
    expect(gateSource).toContain(`Office.actions.associate('${name}'`);
});

test('the button that the gate opens the pane with exists', () => {
  const command = /PANE_COMMAND = '([^']+)'/.exec(gateSource)![1]!;
  expect(valuesOf('Control', 'id')).toContain(command);
});

test('the pane can stay open from one message to the next', () => {
  expect(manifest).toContain('<SupportsPinning>true</SupportsPinning>');
});

test('on a phone, a mail that is read opens the same pane', () => {
  const surfaces = elements.filter(({ localName }) => localName === 'ExtensionPoint');
  expect(surfaces.map((surface) => surface.getAttribute('xsi:type'))).toContain(
    'MobileMessageReadCommandSurface',
  );
});

test('a phone’s button has each icon at each density', () => {
  const without = manifest.replace(
    '<bt:Image size="25" scale="3" resid="Icon.75" />',
    '<bt:Image size="25" scale="2" resid="Icon.75" />',
  );
  expect(checkManifest(without, site).map(({ code }) => code)).toContain('icon-lacking');
});
