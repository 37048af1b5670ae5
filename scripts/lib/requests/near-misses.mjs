import { isAddress, textFor } from './matching-request.mjs';

/** Each changes one thing about a request, so that it may just miss its route, or take another one. */
const PATHS = [
  (path) => `${path}x`,
  (path) => `${path}/`,
  (path) => `${path}/below`,
  (path) => path.replace(/\/$/, ''),
  (path) => path.slice(0, -1),
  (path) => path.toUpperCase(),
  (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (path) => path.replace('/', '//'),
  (path) => path.replace(/\/([^/]*)$/, '//$1'),
  (path) => `/other/..${path}`,
  (path) => `/.${path}`,
  (path) => `${path}/..`,
  (path) => `${path}/.`,
  (path) => path.replace(/.\//, '$&%2e%2E/'),
  (path) => path.replace(/(.)\//, '$1%2F'),
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path};v=1`,
  (path) => path.replace(/(.)\//, '$1\\'),
  () => '/',
  () => '/nowhere',
];

const pathChanges = PATHS.map((change) => (request) => ({ ...request, path: change(request.path) || '/' }));

const hostChanges = [
  ({ host }) => host.toUpperCase(),
  ({ host, where }) => `${host.replace(/:\d+$/, '')}:${where.listenerPort ?? where.destination.split(':').at(-1)}`,
  ({ host }) => `${host.replace(/:\d+$/, '')}:80`,
  ({ host }) => `${host.replace(/:\d+$/, '')}:443`,
  ({ host }) => `${host.replace(/:\d+$/, '')}:12345`,
  ({ host }) => `sub.${host}`,
  ({ host }) => host.replace(/^[^.]+\./, ''),
  ({ host }) => `${host}.`,
  ({ host }) => `x${host}`,
  () => 'unknown.example',
  () => '192.0.2.1',
].map((change) => (request) => ({ ...request, host: change(request) || 'x' }));

const methodChanges = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => (request) => ({
  ...request,
  method,
}));

const headerChanges = [
  changeOne((headers, name) => without(headers, name)),
  changeOne((headers, name) => ({ ...headers, [name]: `${headers[name]}x` })),
  changeOne((headers, name) => ({ ...headers, [name]: `x${headers[name]}` })),
  changeOne((headers, name) => ({ ...headers, [name]: headers[name].toUpperCase() })),
  changeOne((headers, name) => ({ ...headers, [name]: '' })),
  changeOne((headers, name) => ({ ...without(headers, name), [name.toUpperCase()]: headers[name] })),
  withHeader('x-forwarded-proto', 'https'),
  withHeader('x-forwarded-for', '203.0.113.9'),
  withHeader('cookie', 'user=jane; session=1'),
  withHeader('user-agent', 'Mozilla/5.0 (iPhone)'),
  (request, { route }, chance) => matched(request, route, chance),
];

function changeOne(change) {
  return (request, _target, chance) => {
    const names = Object.keys(request.headers);
    return names.length === 0 ? request : { ...request, headers: change(request.headers, chance.pick(names)) };
  };
}

function withHeader(name, value) {
  return (request) => ({ ...request, headers: { ...request.headers, [name]: value } });
}

function without(headers, name) {
  return Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));
}

/** Adds the header that the route wants to be absent or different. */
function matched(request, route, chance) {
  const unwanted = (route?.match?.headers ?? []).filter(
    ({ invertMatch, presentMatch }) => invertMatch || presentMatch === false,
  );
  if (unwanted.length === 0) return request;
  const { name, stringMatch = {} } = chance.pick(unwanted);
  if (name.startsWith(':')) return request;
  return { ...request, headers: { ...request.headers, [name]: textFor(stringMatch, chance) ?? 'present' } };
}

const queryChanges = [
  ({ query }) => query.slice(1),
  ({ query }) => [...query, ['a', 'b']],
  ({ query }) => query.map(([name, value]) => [name, `${value}x`]),
  ({ query }) => query.map(([name, value]) => [name, value.toUpperCase()]),
  ({ query }) => query.map(([name]) => [name]),
  ({ query }) => query.map(([name]) => [name, '']),
  ({ query }) => query.map(([name, value]) => [name.toUpperCase(), value]),
  ({ query }) =>
    query.map(([name, value]) => [name, value.replace(/^./, (char) => `%${char.charCodeAt(0).toString(16)}`)]),
  ({ query }) =>
    query.flatMap(([name, value]) => [
      [name, 'first'],
      [name, value],
    ]),
  ({ query }) => [['x', 'y=z'], ...query],
].map((change) => (request) => ({ ...request, query: change(request) }));

const connectionChanges = [
  (request) => ({ ...request, http2: !request.http2 }),
  (request) => ({
    ...request,
    tls: !request.tls,
    sni: isAddress(request.host) ? '' : request.host.replace(/[:.]*\d*$/, ''),
  }),
  (request) => (request.tls ? { ...request, sni: '' } : request),
  (request) => (request.tls ? { ...request, sni: 'unknown.example' } : request),
  (request) => (request.tls ? { ...request, sni: `sub.${request.sni || 'example'}` } : request),
  (request) => (request.tls ? { ...request, sni: request.sni.toUpperCase() } : request),
  (request) => (request.tls ? { ...request, alpn: ['h2', 'http/1.1'], http2: true } : request),
  (request) => (request.tls ? { ...request, alpn: ['unknown'], http2: false } : request),
  (request) => ({ ...request, tcp: true, http2: false }),
];

/** A preflight, or a request from another origin, where the route has a CORS policy. */
function crossOrigin(request, { route }, chance) {
  const policy = Object.values(route?.typedPerFilterConfig ?? {}).find(
    ({ allowOriginStringMatch }) => allowOriginStringMatch,
  );
  const origins = (policy?.allowOriginStringMatch ?? []).map((matcher) => textFor(matcher, chance) ?? '');
  const headers = { ...request.headers, origin: chance.pick([...origins, 'https://elsewhere.example']) };
  if (chance.below(2) === 0) return { ...request, headers };
  const asked = { ...headers, 'access-control-request-method': chance.pick(['GET', 'DELETE']) };
  return { ...request, method: 'OPTIONS', headers: asked };
}

const KINDS = [
  pathChanges,
  pathChanges,
  hostChanges,
  methodChanges,
  headerChanges,
  headerChanges,
  queryChanges,
  connectionChanges,
  [crossOrigin],
];

/** A request with one thing or two changed. */
export function nearMiss(request, target, chance) {
  let changed = request;
  for (let left = 1 + chance.below(2); left > 0; left--) {
    const applicable = KINDS.filter(
      (kind) => kind !== queryChanges || request.query.length > 0 || chance.below(4) === 0,
    );
    changed = chance.pick(chance.pick(applicable))(changed, target, chance);
  }
  return changed;
}
