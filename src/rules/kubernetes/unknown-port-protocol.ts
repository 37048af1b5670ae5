import { durationMs } from '../../model/duration.js';
import { kubernetesProtocol } from '../../model/protocol.js';
import { didYouMean } from '../../schema/suggest.js';
import type { KubernetesServicePort, ServiceResource } from '../../schema/types/kubernetes.js';
import type { Duration } from '../../schema/types/meta.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { isIstioComponent } from '../shared/kubernetes/istio-component.js';
import { PROTOCOL_NAMES } from '../shared/values/protocol-name.js';

const PROTOCOLS = PROTOCOL_NAMES.map((name) => name.toLowerCase());

/** Namespaces of Kubernetes itself, which the injector leaves alone whatever their labels say. */
const OUTSIDE = ['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage'];

export const rule = defineRule({
  code: 'MSH0901',
  name: 'unknown-port-protocol',
  severity: 'error',
  upstream: ['IST0118'],
  summary: 'Neither the name nor the appProtocol of a Service port tells Istio what is spoken on it.',
  docs: {
    why: 'Istio takes the protocol from `appProtocol`, or from the part of the port name before the first hyphen. Without one, proxies look at the first bytes that the client sends and guess between HTTP and TCP. Protocols in which the server speaks first, as in many databases and mail, then hang, and gRPC or HTTP settings do not apply to what is not recognised. `istioctl validate` refuses such a Service, so this is an error; istiod itself takes it and guesses.',
    fix: 'Name the port `<protocol>` or `<protocol>-<anything>`, e.g. `http-web`, or set `appProtocol`.',
    exceptions:
      'Ports 25, 53, 3306 and 27017 are TCP without a name. Ports for the health checks and metrics of a proxy are information only. UDP ports and Services of Istio and Kubernetes themselves are not looked at.',
  },
  *check({ mesh }) {
    const consequence = consequenceOf(mesh.config.protocolDetectionTimeout);
    for (const resource of mesh.resources.Service) {
      if (isIstioComponent(resource) || OUTSIDE.includes(resource.metadata.namespace ?? '')) continue;
      const isSystem = resource.metadata.namespace === mesh.config.rootNamespace;
      for (const [index, port] of (resource.spec?.ports ?? []).entries()) {
        if (kubernetesProtocol(port) !== 'unsupported') continue;
        yield {
          ...finding(resource, port, index),
          message: `port ${port.port} ${fault(port)}, so proxies guess between HTTP and TCP from the first bytes of the client; ${consequence}`,
          severity: isSystem || isProxyPort(port) ? 'info' : undefined,
          upstream: resource.spec.type === 'ExternalName' ? ['IST0150'] : undefined,
        };
      }
    }
  },
});

/** Health checks and metrics of the proxy itself, as on Services of gateways. */
function isProxyPort({ port, targetPort }: KubernetesServicePort): boolean {
  return ['15020', '15021', '15090'].includes(`${targetPort || port}`);
}

function consequenceOf(timeout: Duration): string {
  const isLimited = (durationMs(timeout) ?? 0) > 0;
  return `protocols in which the server speaks first ${isLimited ? `start ${timeout} late` : 'hang'}`;
}

function finding(resource: ServiceResource, port: KubernetesServicePort, index: number): Omit<RuleFinding, 'message'> {
  const field = port.appProtocol !== undefined ? 'appProtocol' : port.name ? 'name' : undefined;
  return {
    resource,
    path: ['spec', 'ports', index, ...(field === undefined ? [] : [field])],
    help: help(port),
  };
}

function fault({ name, appProtocol }: KubernetesServicePort): string {
  if (appProtocol !== undefined) return `has the appProtocol ${JSON.stringify(appProtocol)}, which Istio does not know`;
  return name
    ? `is named ${JSON.stringify(name)}, which begins with no protocol`
    : 'has neither a name nor an appProtocol';
}

function help({ name, appProtocol }: KubernetesServicePort): string {
  if (appProtocol !== undefined) {
    const near = didYouMean(appProtocol, PROTOCOLS);
    return near === undefined ? `protocols: ${PROTOCOLS.join(', ')}` : `did you mean ${near}?`;
  }
  if (!name) return 'name it after its protocol, e.g. http or tcp';
  const glued = [...PROTOCOLS].reverse().find((protocol) => name.startsWith(protocol));
  return `name it ${glued === undefined ? `http-${name} or tcp-${name}` : `${glued}-${name.slice(glued.length)}`}, or set appProtocol`;
}
