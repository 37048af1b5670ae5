import { canonicalDuration } from '../../model/duration.js';
import type { JwtRule } from '../../schema/types/security.js';
import type { CompileContext } from '../context.js';
import { outboundClusterName } from '../names.js';
import { providerCluster } from './provider-cluster.js';

/** Who fetches key sets: istiod, or Envoy (in hybrid mode only from services that the mesh knows). */
type JwksFetcher = 'istiod' | 'hybrid' | 'envoy';

const FETCHERS: Readonly<Record<string, JwksFetcher>> = { hybrid: 'hybrid', true: 'hybrid', envoy: 'envoy' };
const DEFAULT_TIMEOUT = '5s';
const CACHE_DURATION = '300s';

/** The modulus of a key that nobody has the private half of. */
const UNKNOWN_MODULUS = [
  '0xObjM0UvS_oaazjpEYlAbwctEJ4L8pH3OuTb7qth7gUwqet-EzQB4dgFdvSdMgrLnSncQGRjpEYz3F3viIbH-3EN3TxSlPNviHxeOdyiBVfumN8',
  'dMxbLvVJUpfNOnvmMxJcl-8NNjAwcOjk4otSALaYgYYyOPyvKtgVdrQr-FoubWX4yrjxW-MJ2-7OBeepUUNOsVwGV23YX03sVkkyvY3otRflkBcY',
  '3_HKpBxJl9wk2GyOShN4_PNUF9-vwfnvOXMbCDX-w4PTef4geeb_GiT40YCKHTKMSPVanGRn5GExIWmki-mmqh94-mPTJyBR74ShspL3BxPZitDL',
  '574T1w',
].join('');

/** What istiod sends where it could not fetch the keys, as it cannot offline: no token passes. */
const UNFETCHED_KEYS = JSON.stringify({ keys: [{ kty: 'RSA', e: 'AQAB', n: UNKNOWN_MODULUS }] }, null, 2);

/** Where Envoy has the keys of a rule's issuer from. */
export function jwksSource(context: CompileContext, rule: JwtRule): object {
  if (rule.jwks) return { localJwks: { inlineString: rule.jwks } };
  return remoteJwks(context, rule) ?? { localJwks: { inlineString: UNFETCHED_KEYS } };
}

function remoteJwks(context: CompileContext, { jwksUri = '', timeout }: JwtRule): object | undefined {
  const fetcher = FETCHERS[context.mesh.features.PILOT_JWT_ENABLE_REMOTE_JWKS] ?? 'istiod';
  const server = fetcher === 'istiod' ? undefined : serverOf(jwksUri);
  if (server === undefined) return undefined;
  const isKnown = providerCluster(context, { service: server.host, port: server.port }) !== undefined;
  if (fetcher === 'hybrid' && !isKnown) return undefined;
  return {
    remoteJwks: {
      httpUri: {
        uri: jwksUri,
        cluster: outboundClusterName(server.host, server.port),
        timeout: canonicalDuration(timeout) ?? DEFAULT_TIMEOUT,
      },
      cacheDuration: CACHE_DURATION,
    },
  };
}

function serverOf(uri: string): { readonly host: string; readonly port: number } | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, hostname, port } = new URL(uri);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return { host: hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
