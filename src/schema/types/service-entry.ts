// networking.istio.io ServiceEntry, WorkloadEntry, WorkloadGroup in JSON form; field names and meaning follow Istio's API reference.
import type { Resource } from './meta.js';
import type { NetworkingPort, WorkloadSelector } from './networking-shared.js';

export type ServiceEntryResource = Resource<'ServiceEntry', ServiceEntrySpec, ServiceEntryStatus>;
export interface ServiceEntrySpec {
  readonly hosts?: readonly string[];
  readonly addresses?: readonly string[];
  readonly ports?: readonly NetworkingPort[];
  readonly location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL';
  readonly resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS';
  readonly endpoints?: readonly WorkloadEntrySpec[];
  readonly workloadSelector?: WorkloadSelector;
  readonly exportTo?: readonly string[];
  readonly subjectAltNames?: readonly string[];
}
export interface ServiceEntryStatus {
  readonly addresses?: readonly { readonly value?: string; readonly host?: string }[];
}
export type WorkloadEntryResource = Resource<'WorkloadEntry', WorkloadEntrySpec, WorkloadEntryStatus>;
export interface WorkloadEntrySpec {
  readonly address?: string;
  readonly ports?: Readonly<Record<string, number>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly network?: string;
  readonly locality?: string;
  readonly weight?: number;
  readonly serviceAccount?: string;
}
export interface WorkloadEntryStatus {
  readonly conditions?: readonly { readonly type?: string; readonly status?: string }[];
}
export type WorkloadGroupResource = Resource<'WorkloadGroup', WorkloadGroupSpec>;
export interface WorkloadGroupSpec {
  readonly metadata?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly template?: WorkloadEntrySpec;
  readonly probe?: ReadinessProbe;
}
/** One of the four checks is set. */
export interface ReadinessProbe {
  readonly initialDelaySeconds?: number;
  readonly timeoutSeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
  readonly httpGet?: {
    readonly path?: string;
    readonly port?: number;
    readonly host?: string;
    readonly scheme?: string;
    readonly httpHeaders?: readonly { readonly name?: string; readonly value?: string }[];
  };
  readonly tcpSocket?: { readonly host?: string; readonly port?: number };
  readonly exec?: { readonly command?: readonly string[] };
  readonly grpc?: { readonly port?: number; readonly service?: string };
}
