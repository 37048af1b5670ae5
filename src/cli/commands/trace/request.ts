import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import { dial } from '../../../trace/dial.js';
import type { TraceRequest } from '../../../trace/request.js';
import { requestError } from '../../request-error.js';
import type { TraceFlags } from './flags.js';

const SCHEMES = ['http', 'https', 'tcp', 'tls'];

/** The request of the command line, as it reaches the proxy. */
export function requestFromWords(mesh: Mesh, proxy: Proxy, words: readonly string[], flags: TraceFlags): TraceRequest {
  const [method, url] = words.length > 1 ? words : ['GET', words[0]];
  if (url === undefined || words.length > 2) {
    const problem = url === undefined ? 'there is no URL to follow' : `one request has no ${words.length} words`;
    throw requestError(problem, 'write mesh trace [METHOD] URL, or give --requests a file');
  }
  const whole = url.includes('://') ? url : `http://${url}`;
  const scheme = whole.slice(0, whole.indexOf(':')).toLowerCase();
  if (!SCHEMES.includes(scheme)) throw requestError(`${url}: ${scheme} cannot be traced`, `use ${SCHEMES.join(', ')}`);
  const dialled = dial(mesh, proxy, {
    url: whole,
    method: method?.toUpperCase(),
    headers: flags.header,
    ...(flags.listener === undefined ? {} : { port: flags.listener }),
  });
  if (dialled === undefined) throw requestError(`${url} is not a URL`, 'write SCHEME://HOST[:PORT][/PATH]');
  return withFlags(flags.tcp ? { ...dialled, url: undefined, tcp: true } : dialled, proxy, flags);
}

function withFlags(request: TraceRequest, proxy: Proxy, flags: TraceFlags): TraceRequest {
  const inbound = flags.direction === 'inbound' && proxy.type !== 'router';
  const destination = inbound ? `${proxy.ips[0]}:${request.listenerPort}` : request.destination;
  const tls = flags.tls === true || flags.sni !== undefined || flags.clientIdentity !== undefined || request.tls;
  return {
    ...request,
    direction: proxy.type === 'router' ? undefined : (flags.direction ?? request.direction),
    destination: flags.destination ?? destination,
    source: flags.source ?? (inbound ? undefined : request.source),
    tls,
    sni: flags.sni ?? request.sni,
    alpn: flags.alpn?.split(','),
    clientIdentity: flags.clientIdentity,
    http2: flags.http2,
  };
}
