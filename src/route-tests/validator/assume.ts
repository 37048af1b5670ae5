import { isWildcard } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { JsonObject, SourceDocument, Span } from '../../source/document.js';

const DEFAULT_PORT = 80;
const NOWHERE: Span = { file: '(assumed)', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The workload whose sidecar sends the requests of test cases, in every namespace that has VirtualServices. */
export const CLIENT = 'route-test-client';

/**
 * What files of istio-config-validator leave out, since it only reads VirtualServices: the services they name, a client
 * for each namespace, and Gateways.
 */
export function assumedDocuments(mesh: Mesh): readonly SourceDocument[] {
  const { all } = mesh.virtualServices;
  const namespaces = [...new Set(all.map(({ namespace }) => namespace))];
  const values = [...namespaces.map(clientIn), ...missingServices(mesh), ...missingGateways(mesh)];
  return values.map((value, index) => ({ file: NOWHERE.file, index, value, locate: () => NOWHERE }));
}

function clientIn(namespace: string): JsonObject {
  const labels = { app: CLIENT, 'sidecar.istio.io/inject': 'true' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: CLIENT, namespace },
    spec: {
      selector: { matchLabels: { app: CLIENT } },
      template: { metadata: { labels }, spec: { containers: [{ name: 'client', image: 'client' }] } },
    },
  };
}

function missingServices(mesh: Mesh): readonly JsonObject[] {
  const ports = new Map<string, Set<number>>();
  const need = (host: string | undefined, port = DEFAULT_PORT): void => {
    if (!host || host === '*' || mesh.services.byHost.has(host)) return;
    const known = ports.get(host) ?? new Set();
    ports.set(host, known.add(port));
  };
  for (const virtualService of mesh.virtualServices.all) {
    if (virtualService.gateways.includes('mesh')) for (const host of virtualService.hosts) need(host);
    for (const { host, port } of destinationsOf(virtualService)) need(host, port?.number);
  }
  return [...ports].map(([host, numbers], index) => serviceEntry(`route-test-${index}`, host, [...numbers]));
}

function destinationsOf(virtualService: VirtualService) {
  return virtualService.http.flatMap(({ route = [], mirror, mirrors = [] }) =>
    [...route.map(({ destination }) => destination), mirror, ...mirrors.map(({ destination }) => destination)].flatMap(
      (destination) => destination ?? [],
    ),
  );
}

function serviceEntry(name: string, host: string, ports: readonly number[]): JsonObject {
  const address = isWildcard(host) ? { resolution: 'NONE' } : { resolution: 'DNS' };
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'ServiceEntry',
    metadata: { name, namespace: 'default' },
    spec: {
      hosts: [host],
      ports: ports.map((number) => ({ number, name: `http-${number}`, protocol: 'HTTP' })),
      ...address,
    },
  };
}

function missingGateways(mesh: Mesh): readonly JsonObject[] {
  const known = new Set(mesh.gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  const named = mesh.virtualServices.all.flatMap(({ gateways }) => gateways);
  return [...new Set(named)]
    .filter((gateway) => gateway !== 'mesh' && !known.has(gateway))
    .map((gateway) => {
      const [namespace = '', name = ''] = gateway.split('/');
      const port = { number: DEFAULT_PORT, name: 'http', protocol: 'HTTP' };
      return {
        apiVersion: 'networking.istio.io/v1',
        kind: 'Gateway',
        metadata: { name, namespace },
        spec: { selector: { istio: 'ingressgateway' }, servers: [{ port, hosts: ['*'] }] },
      };
    });
}
