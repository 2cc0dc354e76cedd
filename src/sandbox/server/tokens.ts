import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TokenAnswer } from '../mailApi';
import type { SandboxClock } from './clock';
import type { Staff } from './people';
import { TENANT, staffById } from './people';
import type { Database } from './store/database';

/** Delegated scopes that the sandbox's Graph knows. Others asked for are not granted. */
const SCOPES = new Map(
  [
    'User.Read',
    'User.ReadBasic.All',
    'User.Read.All',
    'Mail.ReadBasic',
    'Mail.Read',
    'Mail.ReadWrite',
    'Mail.Send',
    'Calendars.ReadWrite',
    'Sites.Read.All',
    'Sites.ReadWrite.All',
    'Sites.Manage.All',
    'Sites.FullControl.All',
    'Sites.Selected',
    'Lists.SelectedOperations.Selected',
  ].map((scope) => [scope.toLowerCase(), scope] as const),
);

const DAILY = 'User.Read User.ReadBasic.All Mail.ReadWrite Mail.Send Calendars.ReadWrite Sites.ReadWrite.All';

/** Seconds, as Entra gives them. */
const LIFETIME = 3600;

export interface Caller {
  readonly staff: Staff;
  readonly scopes: ReadonlySet<string>;
}

export type TokenRefusal = 'missing' | 'malformed' | 'expired';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes and reads bearer tokens: a JWT signed with a key that never leaves this data folder. */
export class Tokens {
  private readonly key: string;

  constructor(
    db: Database,
    private readonly clock: SandboxClock,
  ) {
    const stored = db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'tokenKey'`)?.value;
    this.key = stored ?? randomBytes(32).toString('hex');
    if (!stored) db.run(`INSERT INTO meta (key, value) VALUES ('tokenKey', ?)`, this.key);
  }

  /** The token of `personas.json`: every scope of the role's daily work, and no end. */
  forScripts(staff: Staff): string {
    const scopes = staff.role === 'admin' ? `${DAILY} Sites.Manage.All Sites.FullControl.All` : DAILY;
    return this.sign({ oid: staff.oid, persona: staff.id, scp: scopes });
  }

  /** What Entra would answer to the nested-app-auth broker: the known scopes among those asked for, for one hour. */
  mint(staff: Staff, asked: readonly string[]): TokenAnswer {
    const granted = asked.flatMap((scope) => {
      const name = scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
      const known = name === '.default' ? DAILY.split(' ') : SCOPES.get(name);
      return known ?? [];
    });
    const scope = [...new Set(granted)].join(' ');
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const common = { iat: seconds, nbf: seconds, exp: seconds + LIFETIME, tid: TENANT.id, oid: staff.oid };
    const homeAccountId = `${staff.oid}.${TENANT.id}`;
    return {
      access_token: this.sign({ ...common, persona: staff.id, scp: scope }),
      id_token: `${encode({ typ: 'JWT', alg: 'none' })}.${encode({
        ...common,
        aud: TENANT.clientId,
        iss: `https://login.microsoftonline.com/${TENANT.id}/v2.0`,
        ver: '2.0',
        sub: staff.oid,
        name: staff.name,
        preferred_username: staff.address,
        login_hint: staff.address,
      })}.`,
      expires_in: LIFETIME,
      scope,
      authority: `https://login.microsoftonline.com/${TENANT.id}`,
      account: {
        homeAccountId,
        environment: 'login.microsoftonline.com',
        tenantId: TENANT.id,
        username: staff.address,
        localAccountId: staff.oid,
        name: staff.name,
      },
    };
  }

  /** Reads an `Authorization` header. Expiry is counted in the sandbox's time. */
  read(header: string | null | undefined): Caller | TokenRefusal {
    const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
    if (!token) return header ? 'malformed' : 'missing';
    const [head, body, signature] = token.split('.');
    if (!head || !body || !signature) return 'malformed';
    const expected = Buffer.from(this.signature(`${head}.${body}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'malformed';
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as {
      persona: string;
      scp: string;
      exp?: number;
    };
    if (claims.exp !== undefined && claims.exp * 1000 < this.clock.now().getTime()) return 'expired';
    const staff = staffById(claims.persona);
    return staff ? { staff, scopes: new Set(claims.scp.split(' ').filter(Boolean)) } : 'malformed';
  }

  private sign(claims: Record<string, unknown>): string {
    const text = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode({ aud: 'https://graph.microsoft.com', ...claims })}`;
    return `${text}.${this.signature(text)}`;
  }

  private signature(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
