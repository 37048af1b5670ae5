import type { ExtensionConfig } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';

/** Filters of AuthorizationPolicies in the order they run; `custom` come before authentication, `rbac` after it. */
export interface AuthorizationFilters {
  readonly custom: readonly ExtensionConfig[];
  readonly rbac: readonly ExtensionConfig[];
}

/** HTTP or network RBAC and ext_authz filters of gateways and inbound listeners. */
export function authorizationFilters(_context: CompileContext, _layer: 'http' | 'tcp'): AuthorizationFilters {
  return { custom: [], rbac: [] };
}
