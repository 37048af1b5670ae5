import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';

const DATAPLANE_MODE = 'istio.io/dataplane-mode';
const USE_WAYPOINT = 'istio.io/use-waypoint';
const WAYPOINT_NAMESPACE = 'istio.io/use-waypoint-namespace';
const NONE = 'none';

type Namespaces = Pick<Mesh, 'namespaces'>;

/** Whether the label of a namespace puts its workloads into ambient mode. */
export function isAmbientNamespace(mesh: Namespaces, namespace: string): boolean {
  return labelsOf(mesh, namespace)[DATAPLANE_MODE] === 'ambient';
}

/** The same unless it has sidecars injected, too: those keep their pods out of ambient mode. */
export function hasAmbientWorkloads(mesh: Namespaces, namespace: string): boolean {
  const labels = labelsOf(mesh, namespace);
  const isInjected = labels['istio-injection'] === 'enabled' || Boolean(labels['istio.io/rev']);
  return isAmbientNamespace(mesh, namespace) && !isInjected;
}

/** Whether the labels of a workload, or else of its namespace, put it into ambient mode. */
export function asksForAmbient(mesh: Namespaces, namespace: string, labels: Labels): boolean {
  const own = labels[DATAPLANE_MODE];
  return own === 'ambient' || (own !== NONE && isAmbientNamespace(mesh, namespace));
}

/** Whether a workload of an ambient namespace stays outside. */
export const optsOutOfAmbient = (labels: Labels): boolean => labels[DATAPLANE_MODE] === NONE;

/** Whether a workload is itself a waypoint, as istiod labels those it makes. */
export const isWaypoint = (labels: Labels): boolean =>
  labels['gateway.istio.io/managed'] === 'istio.io-mesh-controller';

/** The waypoint that a Service or workload is enrolled with, by its own labels or else those of its namespace. */
export interface WaypointUse {
  readonly name: string;
  readonly namespace: string;
  readonly declaredBy: 'object' | 'namespace';
}

/** Reads the waypoint that labels name; undefined for none. */
export function waypointUse(mesh: Namespaces, namespace: string, labels: Labels = {}): WaypointUse | undefined {
  const isOwn = labels[USE_WAYPOINT] !== undefined;
  const declaring = isOwn ? labels : labelsOf(mesh, namespace);
  const name = declaring[USE_WAYPOINT];
  if (!name || name === NONE) return undefined;
  return {
    name,
    namespace: declaring[WAYPOINT_NAMESPACE] || namespace,
    declaredBy: isOwn ? 'object' : 'namespace',
  };
}

function labelsOf({ namespaces }: Namespaces, namespace: string): Labels {
  return namespaces.get(namespace)?.metadata.labels ?? {};
}
