import type { ExtensionConfig } from '../../../envoy/types.js';
import type { CompileContext } from '../../context.js';
import type { Layer } from './attribute.js';
import { customFilters } from './custom.js';
import { rbacFilters } from './rbac-filters.js';

/** Filters of AuthorizationPolicies in the order they run; `custom` come before authentication, `rbac` after it. */
export interface AuthorizationFilters {
  readonly custom: readonly ExtensionConfig[];
  readonly rbac: readonly ExtensionConfig[];
}

/** HTTP or network RBAC and ext_authz filters of gateways and inbound listeners. */
export function authorizationFilters(context: CompileContext, layer: Layer): AuthorizationFilters {
  return { custom: customFilters(context, layer), rbac: rbacFilters(context, layer) };
}
