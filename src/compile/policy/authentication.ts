import type { ExtensionConfig } from '../../envoy/types.js';
import type { MutualTlsMode } from '../../schema/types/security.js';
import type { CompileContext } from '../context.js';

/** The jwt_authn filter of RequestAuthentications, if any attaches. */
export function jwtFilters(_context: CompileContext): readonly ExtensionConfig[] {
  return [];
}

/** What PeerAuthentications ask of a proxy's inbound side. */
export interface InboundMutualTls {
  readonly mode: Exclude<MutualTlsMode, 'UNSET'>;
  /** Keyed by workload port. */
  readonly ports: ReadonlyMap<number, Exclude<MutualTlsMode, 'UNSET'>>;
}
