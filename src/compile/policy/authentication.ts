import type { ExtensionConfig } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';

/** The jwt_authn filter of RequestAuthentications, if any attaches. */
export function jwtFilters(_context: CompileContext): readonly ExtensionConfig[] {
  return [];
}

export type { InboundMutualTls } from '../../model/peer-authentication.js';
