import { parseReference } from '../../../compile/secrets/reference.js';
import type { Mesh } from '../../../model/mesh.js';
import type { GatewayResource, ServerTlsSettings } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { writtenGatewayWorkloads } from './gateway-selection.js';

/** A Secret that a TLS server needs, in one namespace where its gateway runs. */
export interface GatewayCredential {
  readonly resource: GatewayResource;
  readonly path: Path;
  readonly tls: ServerTlsSettings;
  readonly name: string;
  readonly namespace: string;
}

/** Every Secret that servers of Gateways name, for each namespace with a workload of the Gateway. */
export function* gatewayCredentials(mesh: Mesh): Iterable<GatewayCredential> {
  for (const resource of mesh.resources.Gateway) {
    const namespaces = new Set(writtenGatewayWorkloads(mesh, resource).map(({ namespace }) => namespace));
    for (const [index, { tls }] of (resource.spec.servers ?? []).entries()) {
      if (tls === undefined || tls.mode === 'PASSTHROUGH' || tls.mode === 'AUTO_PASSTHROUGH') continue;
      for (const { credential, steps } of namedCredentials(tls)) {
        for (const workloads of namespaces) {
          const secret = secretOf(credential, workloads);
          if (secret) yield { resource, tls, path: ['spec', 'servers', index, 'tls', ...steps], ...secret };
        }
      }
    }
  }
}

function namedCredentials(tls: ServerTlsSettings): readonly { credential: string; steps: Path }[] {
  const several = (tls.credentialNames ?? []).map((credential, index) => ({
    credential,
    steps: ['credentialNames', index],
  }));
  return tls.credentialName ? [{ credential: tls.credentialName, steps: ['credentialName'] }, ...several] : several;
}

/** A credential is the name of a Secret beside the workload, `<namespace>/<name>`, or a reference of the form kubernetes://name. */
function secretOf(credential: string, workloads: string): { name: string; namespace: string } | undefined {
  if (!credential.includes('://')) {
    const [name = '', namespace = workloads] = credential.split('/').reverse();
    return { name, namespace };
  }
  const reference = parseReference(credential, workloads);
  return reference?.kind === 'Secret' ? { name: reference.name, namespace: reference.namespace } : undefined;
}
