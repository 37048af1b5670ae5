import type { AccessLog, ExtensionConfig } from '../../envoy/types.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { accessLogs } from '../policy/access-log.js';
import { jwtFilters } from '../policy/authentication.js';
import { type AuthorizationFilters, authorizationFilters } from '../policy/authorization/index.js';
import { statsFilters } from '../policy/metrics.js';
import { connectionManagerBase } from './connection-manager-base.js';
import { type HeaderSettings, headerSettings } from './proxy-headers.js';

/** What all listeners of one class of one proxy share; computed once, its objects are shared by every filter chain. */
export interface ListenerPolicies {
  readonly context: CompileContext;
  readonly listenerClass: ListenerClass;
  readonly headers: HeaderSettings;
  readonly httpAuthorization: AuthorizationFilters;
  readonly tcpAuthorization: AuthorizationFilters;
  readonly jwt: readonly ExtensionConfig[];
  readonly stats: readonly ExtensionConfig[];
  readonly tcpLogs: readonly AccessLog[] | undefined;
  /** For connections that no filter chain matches. */
  readonly listenerLogs: readonly AccessLog[] | undefined;
  /** Fields of every HTTP connection manager. */
  readonly connectionManager: object;
}

const NO_AUTHORIZATION: AuthorizationFilters = { custom: [], rbac: [] };

/** Gathers the policies of one listener class. Clients are never authenticated or authorized on the way out of a sidecar. */
export function listenerPolicies(context: CompileContext, listenerClass: ListenerClass): ListenerPolicies {
  const secured = listenerClass !== 'outbound';
  const headers = headerSettings(context.proxy.config, listenerClass);
  return {
    context,
    listenerClass,
    headers,
    httpAuthorization: secured ? authorizationFilters(context, 'http') : NO_AUTHORIZATION,
    tcpAuthorization: secured ? authorizationFilters(context, 'tcp') : NO_AUTHORIZATION,
    jwt: secured ? jwtFilters(context) : [],
    stats: statsFilters(context, listenerClass),
    tcpLogs: accessLogs(context, listenerClass, 'tcp'),
    listenerLogs: accessLogs(context, listenerClass, 'listener'),
    connectionManager: connectionManagerBase(context, listenerClass, headers),
  };
}
