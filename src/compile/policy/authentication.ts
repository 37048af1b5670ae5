import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type { JwtRule } from '../../schema/types/security.js';
import type { CompileContext } from '../context.js';
import { attachesTo } from './attachment.js';
import { jwksSource } from './jwks.js';
import { nonEmpty } from './non-empty.js';

/** Claims that OAuth defines as lists separated by spaces. */
const SPACE_DELIMITED_CLAIMS = ['permission', 'scope'];

/** The jwt_authn filter of RequestAuthentications, if any attaches. */
export function jwtFilters(context: CompileContext): readonly ExtensionConfig[] {
  const rules = attachedRules(context);
  if (rules.length === 0) return [];
  const providers = rules.map((rule, index) => [providerName(index), provider(context, rule)]);
  return [
    {
      name: 'envoy.filters.http.jwt_authn',
      typedConfig: {
        '@type': typeUrl('envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication'),
        providers: Object.fromEntries(providers),
        rules: [{ match: { prefix: '/' }, requires: requirement(rules.map((_rule, index) => providerName(index))) }],
        bypassCorsPreflight: true,
      },
    },
  ];
}

/** Rules of the proxy's namespace, then of the root namespace, sorted by issuer. */
function attachedRules(context: CompileContext): readonly JwtRule[] {
  const { mesh, proxy } = context;
  const namespaces = new Set([proxy.namespace, mesh.config.rootNamespace]);
  const rules = [...namespaces].flatMap((namespace) =>
    mesh.policies.requestAuthentications
      .filter(({ metadata, spec }) => metadata.namespace === namespace && attachesTo(context, spec, namespace))
      .flatMap(({ spec }) => spec.jwtRules ?? []),
  );
  const issuer = (rule: JwtRule): string => rule.issuer ?? '';
  return rules.sort((a, b) => compareText(issuer(a), issuer(b)));
}

function providerName(index: number): string {
  return `origins-${index}`;
}

function provider(context: CompileContext, rule: JwtRule): object {
  const claims = new Set([...SPACE_DELIMITED_CLAIMS, ...(rule.spaceDelimitedClaims ?? [])]);
  return {
    issuer: rule.issuer || undefined,
    audiences: nonEmpty(rule.audiences),
    forward: rule.forwardOriginalToken || undefined,
    forwardPayloadHeader: rule.outputPayloadToHeader || undefined,
    payloadInMetadata: 'payload',
    normalizePayloadInMetadata: { spaceDelimitedClaims: [...claims].sort() },
    // Routes of gateways may depend on claims, which are known only after the first choice of a route.
    clearRouteCache: context.proxy.type !== 'sidecar' || undefined,
    claimToHeaders: nonEmpty(
      rule.outputClaimToHeaders?.map(({ header, claim }) => ({ headerName: header, claimName: claim })),
    ),
    fromHeaders: nonEmpty(rule.fromHeaders?.map(({ name, prefix }) => ({ name, valuePrefix: prefix || undefined }))),
    fromParams: nonEmpty(rule.fromParams),
    fromCookies: nonEmpty(rule.fromCookies),
    ...jwksSource(context, rule),
  };
}

/** A token of any issuer must be valid; there may be none. */
function requirement(names: readonly string[]): object {
  const optional = names.map((providerName) => anyOf([{ providerName }, { allowMissing: {} }]));
  const [only, ...others] = optional;
  if (only !== undefined && others.length === 0) return only;
  const required = names.map((providerName) => ({ providerName }));
  return anyOf([...required, { requiresAll: { requirements: optional } }]);
}

function anyOf(requirements: readonly object[]): object {
  return { requiresAny: { requirements } };
}
