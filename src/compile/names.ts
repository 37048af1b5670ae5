// Every name that istiod synthesizes.

export const BLACK_HOLE_CLUSTER = 'BlackHoleCluster';
export const PASSTHROUGH_CLUSTER = 'PassthroughCluster';
export const INBOUND_PASSTHROUGH_CLUSTER = 'InboundPassthroughCluster';
export const VIRTUAL_OUTBOUND_LISTENER = 'virtualOutbound';
export const VIRTUAL_INBOUND_LISTENER = 'virtualInbound';

/** `outbound|80|v1|reviews.default.svc.cluster.local` */
export function outboundClusterName(host: string, port: number, subset = ''): string {
  return `outbound|${port}|${subset}|${host}`;
}

/** `inbound|8080||` */
export function inboundClusterName(port: number): string {
  return `inbound|${port}||`;
}

/** `outbound_.80_.v1_.reviews.default.svc.cluster.local`, the SNI of mTLS connections. */
export function outboundSni(host: string, port: number, subset = ''): string {
  return `outbound_.${port}_.${subset}_.${host}`;
}

/** The parts of a cluster name `direction|port|subset|host`; undefined when it has another form. */
export function parseClusterName(
  name: string,
): { direction: string; port: number; subset: string; host: string } | undefined {
  const [direction, port, subset, host] = name.split('|');
  if (direction === undefined || port === undefined || subset === undefined || host === undefined) return undefined;
  return { direction, port: Number(port), subset, host };
}

/** Listener name of a bind address and port: `0.0.0.0_80`. */
export function listenerName(bind: string, port: number): string {
  return `${bind}_${port}`;
}
