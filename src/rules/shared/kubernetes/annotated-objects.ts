import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { Path } from '../../../source/document.js';
import { writtenWorkloads } from '../workloads/written-workloads.js';
import { isIstioAnnotation, WRITTEN_BY_ISTIO } from './istio-annotations.js';

/** An annotation in a domain of Istio. */
export interface WrittenAnnotation {
  readonly resource: KubernetesObject;
  /** The kind of object it is on: `Pod` for one in a pod template. */
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly path: Path;
  /** The labels beside it. */
  readonly labels: Labels;
  /** Whether istioctl looks at objects of this kind. */
  readonly isUpstream: boolean;
}

const UPSTREAM: ReadonlySet<string> = new Set(['Namespace', 'Service', 'Pod', 'Deployment']);

/** Istio's annotations on Namespaces, Services, workloads and pod templates, without those that Istio writes itself. */
export function* writtenAnnotations(mesh: Mesh): Iterable<WrittenAnnotation> {
  const { Namespace, Service, Deployment, StatefulSet, DaemonSet } = mesh.resources;
  for (const resource of [...Namespace, ...Service, ...Deployment, ...StatefulSet, ...DaemonSet]) {
    yield* annotationsOf(resource, resource.kind, ['metadata'], resource.metadata);
  }
  for (const { resource, labelsPath, labels, annotations } of writtenWorkloads(mesh)) {
    yield* annotationsOf(resource, 'Pod', labelsPath.slice(0, -1), { labels, annotations });
  }
}

function* annotationsOf(
  resource: KubernetesObject,
  kind: string,
  path: Path,
  { labels = {}, annotations = {} }: { readonly labels?: Labels; readonly annotations?: Labels },
): Iterable<WrittenAnnotation> {
  for (const [name, value] of Object.entries(annotations)) {
    if (!isIstioAnnotation(name) || WRITTEN_BY_ISTIO.has(name)) continue;
    const isUpstream = UPSTREAM.has(kind);
    yield { resource, kind, name, value, labels, path: [...path, 'annotations', name], isUpstream };
  }
}
