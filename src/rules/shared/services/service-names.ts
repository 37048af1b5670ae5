import { groupBy } from '../../../model/group-by.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Service } from '../../../model/service.js';
import { didYouMean } from '../../../schema/suggest.js';

interface ServiceNames {
  readonly byNamespace: ReadonlyMap<string, readonly Service[]>;
  readonly byName: ReadonlyMap<string, readonly Service[]>;
}

const known = new WeakMap<Mesh, ServiceNames>();

function namesOf(mesh: Mesh): ServiceNames {
  const existing = known.get(mesh);
  if (existing) return existing;
  const services = mesh.services.all.filter(({ registry }) => registry === 'Kubernetes');
  const created = {
    byNamespace: groupBy(services, ({ namespace }) => namespace),
    byName: groupBy(services, ({ name }) => name),
  };
  known.set(mesh, created);
  return created;
}

/** The name of the Kubernetes Service of a namespace that `name` is most likely a misspelling of. */
export function nearServiceName(mesh: Mesh, name: string, namespace: string): string | undefined {
  return didYouMean(
    name,
    (namesOf(mesh).byNamespace.get(namespace) ?? []).map((service) => service.name),
  );
}

/** Kubernetes Services of a name, in any namespace. */
export function servicesNamed(mesh: Mesh, name: string): readonly Service[] {
  return namesOf(mesh).byName.get(name) ?? [];
}
