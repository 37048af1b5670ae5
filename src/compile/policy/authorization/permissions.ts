import { typeUrl } from '../../../envoy/type-urls.js';
import type { AuthorizationOperation } from '../../../schema/types/security.js';
import type { Attribute, Matcher } from './attribute.js';
import { headerMatcher, hostMatcher, stringMatcher } from './string-match.js';

const MAX_PORT = 65535;

/** What an operation asks about a request, in istiod's order. */
export function operationAttributes(operation: AuthorizationOperation): readonly Attribute[] {
  const { hosts = [], methods = [], paths = [], ports = [] } = operation;
  return [
    { values: hosts, notValues: operation.notHosts ?? [], httpOnly: true, match: { each: hostPermission } },
    { values: methods, notValues: operation.notMethods ?? [], httpOnly: true, match: { each: methodPermission } },
    { values: paths, notValues: operation.notPaths ?? [], httpOnly: true, match: { each: pathPermission } },
    { values: ports, notValues: operation.notPorts ?? [], match: { each: portPermission } },
  ];
}

/** The port that a connection was made to; undefined when it is no port. */
export function portPermission(value: string): Matcher | undefined {
  return /^\d+$/.test(value) && Number(value) <= MAX_PORT ? { destinationPort: Number(value) } : undefined;
}

function hostPermission(value: string): Matcher {
  return { header: hostMatcher(':authority', value) };
}

function methodPermission(value: string): Matcher {
  return { header: headerMatcher(':method', value) };
}

/** A path, or a template with `{*}` for one segment and `{**}` for any number of them. */
function pathPermission(value: string): Matcher {
  if (!value.includes('{*}') && !value.includes('{**}')) return { urlPath: { path: stringMatcher(value) } };
  return {
    uriTemplate: {
      name: 'uri-template',
      typedConfig: {
        '@type': typeUrl('envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig'),
        pathTemplate: value.replaceAll('{*}', '*').replaceAll('{**}', '**'),
      },
    },
  };
}
