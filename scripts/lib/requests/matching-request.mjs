/** A request that a target of the route table takes, as far as its conditions can be satisfied. */
export function matchingRequest({ tls, serverNames, domain, route, raw, where }, chance) {
  const host = hostOf(raw ? serverNames[0] : domain, chance);
  const connection = { where, tls, sni: tls ? sniFor(serverNames, host, chance) : undefined };
  if (raw) return { ...connection, host, path: '/', query: [], method: 'GET', headers: {}, tcp: !tls };
  const { headers = [], queryParameters = [] } = route.match ?? {};
  const wanted = headers.flatMap((matcher) => headerFor(matcher, chance));
  const pseudo = Object.fromEntries(wanted.filter(([name]) => name.startsWith(':')));
  return {
    ...connection,
    host: pseudo[':authority'] ?? host,
    path: pathFor(route.match ?? {}, chance),
    query: queryParameters.flatMap((matcher) => parameterFor(matcher, chance)),
    method: pseudo[':method'] ?? 'GET',
    headers: Object.fromEntries(wanted.filter(([name]) => !name.startsWith(':'))),
    http2: chance.below(3) === 0,
  };
}

/** A host that a domain or a server name covers. */
function hostOf(domain, chance) {
  if (domain === undefined || domain === '*') return chance.pick(['any.example', '192.0.2.7', 'localhost']);
  if (domain.startsWith('*')) return chance.pick(['one', 'one.two']) + domain.slice(1).replace(/^(?!\.)/, '-');
  return domain.endsWith('*') ? `${domain.slice(0, -1)}more` : domain;
}

function sniFor(serverNames, host, chance) {
  const plain = host.replace(/:\d+$/, '');
  const covers = (name) => name === plain || name === '*' || (name.startsWith('*.') && plain.endsWith(name.slice(1)));
  if (serverNames.length === 0 || serverNames.some(covers)) return isAddress(plain) ? '' : plain;
  return hostOf(chance.pick(serverNames), chance);
}

/** Addresses cannot be server names. */
export function isAddress(host) {
  return /^[\d.]+$/.test(host) || host.includes(':');
}

function pathFor(match, chance) {
  const { path, prefix, pathSeparatedPrefix, safeRegex } = match;
  const template = match.pathMatchPolicy?.typedConfig?.pathTemplate;
  if (path !== undefined) return path;
  if (safeRegex !== undefined) return rooted(chance.matching(safeRegex.regex));
  if (pathSeparatedPrefix !== undefined) return pathSeparatedPrefix + chance.pick(['', '/', '/below']);
  if (template !== undefined) return template.replace(/\{[^}]*\*\*\}|\*\*/g, 'a/b').replace(/\{[^}]*\}|\*/g, 'seg');
  return rooted(`${prefix ?? ''}${chance.pick(['', '', 'below', '/below/more'])}`);
}

function rooted(path) {
  return path.startsWith('/') ? path : `/${path}`;
}

function headerFor(matcher, chance) {
  const name = matcher.name.toLowerCase();
  if (name === ':scheme' || name === ':path') return [];
  const { presentMatch, invertMatch } = matcher;
  const value = textFor(matcher.stringMatch ?? legacy(matcher), chance);
  if (value === undefined) return (presentMatch !== false) !== (invertMatch === true) ? [[name, 'present']] : [];
  return [[name, invertMatch === true ? 'another' : value]];
}

function legacy({ exactMatch, prefixMatch, suffixMatch, safeRegexMatch }) {
  return { exact: exactMatch, prefix: prefixMatch, suffix: suffixMatch, safeRegex: safeRegexMatch };
}

/** A text that satisfies a string matcher; nothing when the matcher is about presence. */
export function textFor({ exact, prefix, suffix, contains, safeRegex }, chance) {
  if (safeRegex !== undefined) return chance.matching(safeRegex.regex);
  if (prefix !== undefined) return prefix + chance.pick(['', 'tail']);
  if (suffix !== undefined) return chance.pick(['', 'head']) + suffix;
  return contains === undefined ? exact : `a${contains}b`;
}

function parameterFor({ name, stringMatch, presentMatch }, chance) {
  if (stringMatch === undefined) return presentMatch === false ? [] : [[name, 'x']];
  return [[name, textFor(stringMatch, chance) ?? '']];
}
