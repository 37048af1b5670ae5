// Kubernetes kinds, as far as mesh reads them.
import type { JsonValue } from '../../source/document.js';
import type { KubernetesObject, LabelSelector, ObjectMeta, Resource } from './meta.js';

export type ServiceResource = Resource<'Service', ServiceSpec, ServiceStatus>;
export interface ServiceSpec {
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
  readonly selector?: Readonly<Record<string, string>> | null;
  readonly ports?: readonly KubernetesServicePort[];
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly externalName?: string;
  readonly externalIPs?: readonly string[];
  readonly internalTrafficPolicy?: 'Cluster' | 'Local';
  readonly trafficDistribution?: string;
  readonly publishNotReadyAddresses?: boolean;
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
}
export interface KubernetesServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: number | string;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  readonly appProtocol?: string;
  readonly nodePort?: number;
}
export interface ServiceStatus {
  readonly loadBalancer?: { readonly ingress?: readonly { readonly ip?: string; readonly hostname?: string }[] };
}

export interface EndpointSliceResource extends KubernetesObject<'EndpointSlice'> {
  readonly addressType?: 'IPv4' | 'IPv6' | 'FQDN';
  readonly endpoints?: readonly SliceEndpoint[] | null;
  readonly ports?:
    | readonly {
        readonly name?: string | null;
        readonly port?: number | null;
        readonly protocol?: string;
        readonly appProtocol?: string;
      }[]
    | null;
}
export interface SliceEndpoint {
  readonly addresses: readonly string[];
  readonly conditions?: {
    readonly ready?: boolean | null;
    readonly serving?: boolean | null;
    readonly terminating?: boolean | null;
  };
  readonly targetRef?: { readonly kind?: string; readonly name?: string; readonly namespace?: string };
  readonly nodeName?: string;
  readonly zone?: string;
  readonly hostname?: string;
}
export interface EndpointsResource extends KubernetesObject<'Endpoints'> {
  readonly subsets?: readonly {
    readonly addresses?: readonly EndpointAddress[];
    readonly notReadyAddresses?: readonly EndpointAddress[];
    readonly ports?: readonly {
      readonly name?: string;
      readonly port: number;
      readonly protocol?: string;
      readonly appProtocol?: string;
    }[];
  }[];
}
export interface EndpointAddress {
  readonly ip: string;
  readonly hostname?: string;
  readonly nodeName?: string;
  readonly targetRef?: { readonly kind?: string; readonly name?: string; readonly namespace?: string };
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly args?: readonly string[];
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number; readonly protocol?: string }[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly restartPolicy?: string;
  readonly securityContext?: SecurityContext;
}
export interface SecurityContext {
  readonly runAsUser?: number;
}
export interface PodSecurityContext extends SecurityContext {
  readonly sysctls?: readonly { readonly name?: string; readonly value?: string }[];
}
export interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly serviceAccountName?: string;
  readonly nodeName?: string;
  readonly hostNetwork?: boolean;
  readonly hostname?: string;
  readonly subdomain?: string;
  readonly securityContext?: PodSecurityContext;
}
export interface PodStatus {
  readonly phase?: string;
  readonly podIP?: string;
  readonly podIPs?: readonly { readonly ip?: string }[];
  readonly conditions?: readonly { readonly type?: string; readonly status?: string }[];
}
export type PodResource = Resource<'Pod', PodSpec, PodStatus>;
export interface PodTemplate {
  readonly metadata?: Partial<ObjectMeta>;
  readonly spec?: PodSpec;
}
export interface WorkloadControllerSpec {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
  readonly template?: PodTemplate;
  readonly serviceName?: string;
}
export type WorkloadController = Resource<
  'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet',
  WorkloadControllerSpec
>;
export type JobResource = Resource<'Job', { readonly template?: PodTemplate }>;
export type CronJobResource = Resource<
  'CronJob',
  { readonly jobTemplate?: { readonly spec?: { readonly template?: PodTemplate } } }
>;

export type NamespaceResource = KubernetesObject<'Namespace'>;
export interface NodeResource extends KubernetesObject<'Node'> {
  readonly status?: { readonly addresses?: readonly { readonly type?: string; readonly address?: string }[] };
}
export type ServiceAccountResource = KubernetesObject<'ServiceAccount'>;
export interface SecretResource extends KubernetesObject<'Secret'> {
  readonly type?: string;
  /** base64 */
  readonly data?: Readonly<Record<string, string>> | null;
  readonly stringData?: Readonly<Record<string, string>> | null;
}
export interface ConfigMapResource extends KubernetesObject<'ConfigMap'> {
  readonly data?: Readonly<Record<string, string>> | null;
}

export type IngressResource = Resource<'Ingress', IngressSpec>;
export interface IngressSpec {
  readonly ingressClassName?: string;
  readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: string }[];
  readonly rules?: readonly {
    readonly host?: string;
    readonly http?: { readonly paths?: readonly IngressPath[] };
  }[];
  readonly defaultBackend?: IngressBackend;
}
export interface IngressPath {
  readonly path?: string;
  readonly pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
  readonly backend?: IngressBackend;
}
export interface IngressBackend {
  readonly service?: { readonly name: string; readonly port?: { readonly number?: number; readonly name?: string } };
}
export type IngressClassResource = Resource<'IngressClass', { readonly controller?: string }>;

export type IstioOperatorResource = Resource<'IstioOperator', IstioOperatorSpec>;
/** Loosely typed: helm values are free-form. */
export type IstioOperatorSpec = {
  readonly profile?: string;
  readonly hub?: string;
  readonly tag?: string | number;
  readonly namespace?: string;
  readonly revision?: string;
  readonly compatibilityVersion?: string;
  readonly meshConfig?: JsonValue;
  readonly components?: JsonValue;
  readonly values?: JsonValue;
  readonly unvalidatedValues?: JsonValue;
};
