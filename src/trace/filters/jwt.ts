import { isRecord, recordAt, recordsAt, textsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { type HttpRequest, splitQuery } from '../http/http-request.js';
import { isPreflight } from './cors.js';
import { readToken, tokensFor } from './jwt-token.js';

export type JwtOutcome =
  | { readonly kind: 'passed'; readonly claims: unknown; readonly note: string | undefined }
  | {
      readonly kind: 'denied';
      readonly status: number;
      readonly why: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** What jwt_authn does to a request. A token of the right form and issuer is taken to be valid: signatures are not checked. */
export function applyJwt(config: unknown, request: HttpRequest): JwtOutcome {
  if (isRecord(config) && config.bypassCorsPreflight === true && isPreflight(request)) return passed(undefined);
  const { path } = splitQuery(request.path);
  const rule = recordsAt(config, 'rules').find((each) => path.startsWith(textIn(each, 'match', 'prefix') ?? ''));
  const requirement = recordAt(rule, 'requires');
  if (requirement === undefined) return passed(undefined);
  const providers = recordAt(config, 'providers') ?? {};
  return verify(requirement, providers, request);
}

/** The claims of the token that a connection manager's filters accept, or nothing. */
export function claimsFor(manager: unknown, request: HttpRequest): unknown {
  for (const { typedConfig } of recordsAt(manager, 'httpFilters')) {
    if (textIn(typedConfig, '@type')?.endsWith('.JwtAuthentication') !== true) continue;
    const outcome = applyJwt(typedConfig, request);
    if (outcome.kind === 'passed' && outcome.claims !== undefined) return outcome.claims;
  }
  return undefined;
}

function passed(claims: unknown): JwtOutcome {
  const note = claims === undefined ? undefined : "the token's signature and lifetime were not checked";
  return { kind: 'passed', claims, note };
}

function verify(requirement: unknown, providers: unknown, request: HttpRequest): JwtOutcome {
  const all = recordsAt(requirement, 'requiresAll', 'requirements');
  if (all.length > 0) {
    const outcomes = all.map((each) => verify(each, providers, request));
    return (
      outcomes.find(({ kind }) => kind === 'denied') ??
      outcomes.find((each) => each.kind === 'passed' && each.claims !== undefined) ??
      passed(undefined)
    );
  }
  const any = recordsAt(requirement, 'requiresAny', 'requirements');
  if (any.length > 0) return firstPassing(any, providers, request);
  if (isRecord(requirement) && ('allowMissing' in requirement || 'allowMissingOrFailed' in requirement)) {
    return passed(undefined);
  }
  const name = textIn(requirement, 'providerName') ?? '';
  return byProvider(recordAt(providers, name), request);
}

/** `allowMissing` excuses only requests without any token. A token of another issuer says less than a provider's own refusal. */
function firstPassing(any: readonly unknown[], providers: unknown, request: HttpRequest): JwtOutcome {
  const excuse = any.find((each) => isRecord(each) && ('allowMissing' in each || 'allowMissingOrFailed' in each));
  const failures: JwtOutcome[] = [];
  for (const each of any) {
    if (each === excuse) continue;
    const outcome = verify(each, providers, request);
    if (outcome.kind === 'passed') return outcome;
    failures.push(outcome);
  }
  const failed = (common: readonly string[]): JwtOutcome | undefined =>
    failures.find((each) => each.kind === 'denied' && !common.includes(each.why));
  const real = failed([MISSING, OTHER_ISSUER]) ?? failed([MISSING]);
  const tolerant = isRecord(excuse) && 'allowMissingOrFailed' in excuse;
  if (excuse !== undefined && (real === undefined || tolerant)) return passed(undefined);
  return real ?? failures[0] ?? passed(undefined);
}

const MISSING = 'Jwt is missing';
const OTHER_ISSUER = 'Jwt issuer is not configured';

function byProvider(provider: unknown, request: HttpRequest): JwtOutcome {
  const [token] = tokensFor(provider, request);
  if (token === undefined) return denied(request, MISSING, 401);
  const { claims, error } = readToken(token);
  if (claims === undefined) return denied(request, error, 401);
  const issuer = textIn(provider, 'issuer') ?? '';
  if (issuer !== '' && claims.iss !== issuer) return denied(request, OTHER_ISSUER, 401);
  const wanted = textsAt(provider, 'audiences').map(plainAudience);
  const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (wanted.length > 0 && !audiences.some((each) => wanted.includes(plainAudience(each)))) {
    return denied(request, 'Audiences in Jwt are not allowed', 403);
  }
  return passed(claims);
}

/** Envoy compares audiences without scheme and last slash. */
function plainAudience(audience: unknown): string {
  return typeof audience === 'string' ? audience.replace(/^https?:\/\//, '').replace(/\/$/, '') : '';
}

function denied({ scheme, authority, path }: HttpRequest, why: string, status: number): JwtOutcome {
  const realm = `Bearer realm="${scheme}://${authority}${path}"`;
  const challenge = why === MISSING ? realm : `${realm}, error="invalid_token"`;
  return { kind: 'denied', status, why, headers: { 'www-authenticate': challenge } };
}
