import { defineRule } from '../rule.js';
import { isIstioComponent } from '../shared/kubernetes/istio-component.js';

export const rule = defineRule({
  code: 'MSH0902',
  name: 'tcp-port-of-external-name',
  severity: 'warning',
  upstream: ['IST0150'],
  summary: 'A port of an ExternalName Service is named `tcp`.',
  docs: {
    why: 'An ExternalName Service has no address of its own. A plain TCP port of it makes the sidecars listen on that port for every address, so all traffic to the port, whoever it is meant for, may be sent to the external name.',
    fix: 'Name the port after what is spoken on it, `http` or `tls`, so that proxies can tell the host; or use a ServiceEntry with addresses.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Service) {
      if (resource.spec?.type !== 'ExternalName' || isIstioComponent(resource)) continue;
      for (const [index, { name, port, protocol, appProtocol }] of (resource.spec.ports ?? []).entries()) {
        if (name !== 'tcp' || protocol === 'UDP' || appProtocol !== undefined) continue;
        yield {
          resource,
          path: ['spec', 'ports', index, 'name'],
          message: `port ${port} of the ExternalName Service is plain TCP, and the Service has no address: sidecars may send all traffic to port ${port} to ${resource.spec.externalName ?? 'the external name'}`,
          help: 'name it tls or http after what is spoken on it',
        };
      }
    }
  },
});
