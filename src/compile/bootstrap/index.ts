import type { Bootstrap } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';

/** The bootstrap that istio-proxy's agent writes for this proxy. */
export function buildBootstrap(_context: CompileContext): Bootstrap {
  return {};
}
