import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the manifest's XML schema does not see (PLATFORM, "The manifest"). */
const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const gateSource = readFileSync(join(root, 'src/launchevent/index.ts'), 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1]!);

/** The two VersionOverrides each define and use their own resources. */
const overrides = (): { used: string[]; defined: string[] }[] => {
  const inner = manifest.slice(manifest.indexOf('xsi:type="VersionOverridesV1_1"'));
  const outer = manifest.slice(
    manifest.indexOf('xsi:type="VersionOverridesV1_0"'),
    manifest.indexOf('xsi:type="VersionOverridesV1_1"'),
  );
  return [outer, inner].map((part) => ({
    used: [...part.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!),
    defined: [...part.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map((match) => match[1]!),
  }));
};

test('every resid is defined in its own overrides, and every resource is used', () => {
  for (const { used, defined } of overrides()) {
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  }
});

test('resource ids fit in 32 characters', () => {
  for (const { defined } of overrides()) expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('every address is https', () => {
  const addresses = all(/DefaultValue="([a-z]+:\/\/[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('every icon exists at its size', () => {
  const icons = all(/assets\/(icon-\d+\.png)"/g);
  expect(new Set(icons).size).toBeGreaterThanOrEqual(5);
  for (const icon of icons) {
    const file = join(root, 'assets', icon);
    expect(existsSync(file)).toBe(true);
    // PNG: width and height are the two big-endian words at 16 and 20.
    const png = readFileSync(file);
    const size = Number(/\d+/.exec(icon)![0]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the send event is the one that Outlook knows, soft-blocking, and the gate answers to its name', () => {
  const events = [
    ...manifest.matchAll(/<LaunchEvent Type="([^"]+)" FunctionName="([^"]+)"(?: SendMode="([^"]+)")?/g),
  ];
  expect(events.map((event) => event.slice(1))).toEqual([['OnMessageSend', 'onMessageSend', 'SoftBlock']]);
  for (const [, , name] of events) expect(gateSource).toContain(`Office.actions.associate('${name}'`);
});

test('the button that the gate opens the pane with exists', () => {
  const command = /PANE_COMMAND = '([^']+)'/.exec(gateSource)![1]!;
  expect(all(/<Control xsi:type="Button" id="([^"]+)"/g)).toContain(command);
});

test('the pane can stay open from one message to the next', () => {
  expect(manifest).toContain('<SupportsPinning>true</SupportsPinning>');
});
