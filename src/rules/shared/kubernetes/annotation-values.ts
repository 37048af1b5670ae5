import { ipBlockFault } from '../values/ip-address.js';

type Check = (value: string) => string | undefined;

const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

const quantity: Check = (value) => (QUANTITY.test(value) ? undefined : 'is no quantity such as 100m or 128Mi');
const whole =
  (most: number): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) <= most ? undefined : `is no whole number up to ${most}`;
const port = whole(65535);
const count = whole(4294967295);
const boolean: Check = (value) =>
  /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value) ? undefined : 'is neither true nor false';
const mode: Check = (value) =>
  ['REDIRECT', 'TPROXY', 'NONE'].includes(value) ? undefined : 'is none of REDIRECT, TPROXY and NONE';
const range: Check = (value) => (value.includes('/') ? ipBlockFault(value) : 'is no CIDR range');
const networkInterface: Check = (value) =>
  /^[A-Za-z0-9_.@*-]{1,15}\+?$/.test(value) ? undefined : 'is no name of a network interface';

/** Checks each part of a list; what it says is about the part. */
const listOf =
  (check: Check): Check =>
  (value) => {
    const parts = value.trim() === '' ? [] : value.split(',').map((part) => part.trim());
    const bad = parts.find((part) => check(part) !== undefined);
    if (bad === undefined) return undefined;
    return parts.length === 1 ? check(bad) : `has the part ${JSON.stringify(bad)}, which ${check(bad)}`;
  };
const allOr =
  (check: Check): Check =>
  (value) =>
    value === '*' ? undefined : check(value);

const CHECKS: Readonly<Record<string, Check>> = {
  'istio.io/reroute-virtual-interfaces': listOf(networkInterface),
  'prometheus.istio.io/merge-metrics': boolean,
  'readiness.status.sidecar.istio.io/failureThreshold': count,
  'readiness.status.sidecar.istio.io/initialDelaySeconds': count,
  'readiness.status.sidecar.istio.io/periodSeconds': count,
  'sidecar.istio.io/interceptionMode': mode,
  'sidecar.istio.io/proxyCPU': quantity,
  'sidecar.istio.io/proxyCPULimit': quantity,
  'sidecar.istio.io/proxyMemory': quantity,
  'sidecar.istio.io/proxyMemoryLimit': quantity,
  'status.sidecar.istio.io/port': port,
  'traffic.sidecar.istio.io/excludeInboundPorts': listOf(port),
  'traffic.sidecar.istio.io/excludeInterfaces': listOf(networkInterface),
  'traffic.sidecar.istio.io/excludeOutboundIPRanges': listOf(range),
  'traffic.sidecar.istio.io/excludeOutboundPorts': listOf(port),
  'traffic.sidecar.istio.io/includeInboundPorts': allOr(listOf(port)),
  'traffic.sidecar.istio.io/includeOutboundIPRanges': allOr(listOf(range)),
  'traffic.sidecar.istio.io/kubevirtInterfaces': listOf(networkInterface),
};

/** What is wrong with the value of an annotation of Istio; nothing for a fine one. */
export function annotationFault(name: string, value: string): string | undefined {
  return CHECKS[name]?.(value);
}
