/** Kubernetes object metadata, as far as mesh reads it. */
export interface ObjectMeta {
  readonly name: string;
  /** Always present on namespaced objects after loading. */
  readonly namespace?: string;
  readonly generateName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly creationTimestamp?: string | null;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly deletionTimestamp?: string | null;
}

export interface OwnerReference {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
  readonly controller?: boolean;
}

/** Any Kubernetes-style object. */
export interface KubernetesObject<Kind extends string = string> {
  readonly apiVersion: string;
  readonly kind: Kind;
  readonly metadata: ObjectMeta;
}

/** An object whose content is under `spec`, as all Istio kinds. */
export interface Resource<Kind extends string, Spec, Status = unknown> extends KubernetesObject<Kind> {
  readonly spec: Spec;
  readonly status?: Status;
}

/** protobuf JSON duration, e.g. "1.500s"; user input may use any Go spelling, e.g. "1m30s". */
export type Duration = string;

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
}
