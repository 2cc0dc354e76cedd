import type { BrowserContext, Page } from 'playwright-core';

/** Office.js frames its maker's telemetry once a page has stood for a while; that the policy refuses it is right. */
const TELEMETRY_REFUSED = /Framing 'https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\/' violates/;

/** Everything that must not happen in a page: uncaught errors, refusals of the content policy, calls to the outside. */
export class Troubles {
  private readonly seen: string[] = [];
  private readonly forgiven: RegExp[] = [];

  constructor(
    context: BrowserContext,
    private readonly home: string,
  ) {
    context.on('page', (page) => this.watch(page));
    context.on('weberror', (error) =>
      this.seen.push(`erreur : ${error.error().stack ?? error.error().message}`),
    );
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.home)
        this.seen.push(`appel au-dehors : ${request.url()}`);
    });
  }

  /** This one is expected by the test. */
  forgive(pattern: RegExp): void {
    this.forgiven.push(pattern);
  }

  get list(): readonly string[] {
    return this.seen.filter((one) => !this.forgiven.some((pattern) => pattern.test(one)));
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      const text = message.text();
      if (TELEMETRY_REFUSED.test(text)) return;
      if (/Content[- ]Security[- ]Policy|Refused to (?:load|execute|connect|apply|frame)/i.test(text))
        this.seen.push(`politique : ${text}`);
    });
    page.on('crash', () => this.seen.push('la page s’est arrêtée'));
  }
}
