import { valueAt } from '../../source/json-fields.js';

/** `/apis/GROUP/VERSION/namespaces/NAMESPACE/KIND/NAME`: eight pieces, the first one empty. */
const PIECES = 8;

/** The Istio resource that a cluster or route stems from, as `name.namespace`; what istioctl shows in its last column. */
export function originOf(resource: unknown): string {
  const config = valueAt(resource, 'metadata', 'filterMetadata', 'istio', 'config');
  if (config === undefined) return '';
  if (typeof config !== 'string' || !config.startsWith('/apis/networking.istio.io/')) return '<unknown>';
  const pieces = config.split('/');
  return pieces.length === PIECES ? `${pieces[7]}.${pieces[5]}` : '';
}
