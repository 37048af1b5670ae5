import type { Metadata } from '../../envoy/types.js';
import { textIn } from '../fields.js';

/** A resource that configuration came from. */
export interface RouteOwner {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The resource that istiod's metadata names. */
export function configOf(metadata: Metadata | undefined): RouteOwner | undefined {
  const path = textIn(metadata, 'filterMetadata', 'istio', 'config') ?? '';
  const [, namespace, kind, name] = /\/namespaces\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return namespace === undefined || kind === undefined || name === undefined ? undefined : { kind, namespace, name };
}
