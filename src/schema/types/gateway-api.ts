// Kubernetes Gateway API kinds, as far as mesh reads them.
import type { LabelSelector, Resource } from './meta.js';

export interface ParentReference {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
  readonly port?: number;
}
export interface BackendRef {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly port?: number;
  readonly weight?: number;
}
export type KubernetesGatewayResource = Resource<'Gateway', KubernetesGatewaySpec>;
export interface KubernetesGatewaySpec {
  readonly gatewayClassName: string;
  readonly listeners?: readonly GatewayListener[];
  readonly addresses?: readonly { readonly type?: string; readonly value?: string }[];
  readonly infrastructure?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly allowedListeners?: unknown;
  readonly tls?: unknown;
}
export interface GatewayListener {
  readonly name: string;
  readonly hostname?: string;
  readonly port: number;
  readonly protocol: string;
  readonly tls?: {
    readonly mode?: 'Terminate' | 'Passthrough';
    readonly certificateRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
    }[];
    readonly options?: Readonly<Record<string, string>>;
    readonly frontendValidation?: unknown;
  };
  readonly allowedRoutes?: {
    readonly namespaces?: { readonly from?: 'All' | 'Selector' | 'Same' | 'None'; readonly selector?: LabelSelector };
    readonly kinds?: readonly { readonly group?: string; readonly kind: string }[];
  };
}
export type ListenerSetResource = Resource<
  'ListenerSet',
  {
    readonly parentRef: {
      readonly group?: string;
      readonly kind?: string;
      readonly namespace?: string;
      readonly name: string;
    };
    readonly listeners?: readonly GatewayListener[];
  }
>;
export type GatewayClassResource = Resource<'GatewayClass', { readonly controllerName?: string }>;

export interface CommonRouteSpec {
  readonly parentRefs?: readonly ParentReference[];
  readonly hostnames?: readonly string[];
}
export interface HeaderMatch {
  readonly type?: 'Exact' | 'RegularExpression';
  readonly name: string;
  readonly value: string;
}
export interface HeaderFilter {
  readonly set?: readonly { readonly name: string; readonly value: string }[];
  readonly add?: readonly { readonly name: string; readonly value: string }[];
  readonly remove?: readonly string[];
}
export interface PathModifier {
  readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
}
export interface RouteFilter {
  readonly type: string;
  readonly requestHeaderModifier?: HeaderFilter;
  readonly responseHeaderModifier?: HeaderFilter;
  readonly requestMirror?: {
    readonly backendRef: BackendRef;
    readonly percent?: number;
    readonly fraction?: { readonly numerator: number; readonly denominator?: number };
  };
  readonly requestRedirect?: {
    readonly scheme?: string;
    readonly hostname?: string;
    readonly path?: PathModifier;
    readonly port?: number;
    readonly statusCode?: number;
  };
  readonly urlRewrite?: { readonly hostname?: string; readonly path?: PathModifier };
  readonly cors?: {
    readonly allowOrigins?: readonly string[];
    readonly allowCredentials?: boolean;
    readonly allowMethods?: readonly string[];
    readonly allowHeaders?: readonly string[];
    readonly exposeHeaders?: readonly string[];
    readonly maxAge?: number;
  };
  readonly extensionRef?: unknown;
}
export interface RouteBackendRef extends BackendRef {
  readonly filters?: readonly RouteFilter[];
}
export type KubernetesHttpRouteResource = Resource<'HTTPRoute', KubernetesHttpRouteSpec>;
export interface KubernetesHttpRouteSpec extends CommonRouteSpec {
  readonly rules?: readonly KubernetesHttpRouteRule[];
}
export interface KubernetesHttpRouteRule {
  readonly name?: string;
  readonly matches?: readonly {
    readonly path?: { readonly type?: 'Exact' | 'PathPrefix' | 'RegularExpression'; readonly value?: string };
    readonly headers?: readonly HeaderMatch[];
    readonly queryParams?: readonly HeaderMatch[];
    readonly method?: string;
  }[];
  readonly filters?: readonly RouteFilter[];
  readonly backendRefs?: readonly RouteBackendRef[];
  readonly timeouts?: { readonly request?: string; readonly backendRequest?: string };
  readonly retry?: { readonly codes?: readonly number[]; readonly attempts?: number; readonly backoff?: string };
  readonly sessionPersistence?: unknown;
}
export type KubernetesGrpcRouteResource = Resource<'GRPCRoute', KubernetesGrpcRouteSpec>;
export interface KubernetesGrpcRouteSpec extends CommonRouteSpec {
  readonly rules?: readonly {
    readonly name?: string;
    readonly matches?: readonly {
      readonly method?: {
        readonly type?: 'Exact' | 'RegularExpression';
        readonly service?: string;
        readonly method?: string;
      };
      readonly headers?: readonly HeaderMatch[];
    }[];
    readonly filters?: readonly RouteFilter[];
    readonly backendRefs?: readonly RouteBackendRef[];
  }[];
}
export interface KubernetesL4RouteSpec extends CommonRouteSpec {
  readonly rules?: readonly { readonly name?: string; readonly backendRefs?: readonly BackendRef[] }[];
}
export type KubernetesTlsRouteResource = Resource<'TLSRoute', KubernetesL4RouteSpec>;
export type KubernetesTcpRouteResource = Resource<'TCPRoute', KubernetesL4RouteSpec>;
export type KubernetesUdpRouteResource = Resource<'UDPRoute', KubernetesL4RouteSpec>;
export type ReferenceGrantResource = Resource<
  'ReferenceGrant',
  {
    readonly from?: readonly { readonly group: string; readonly kind: string; readonly namespace: string }[];
    readonly to?: readonly { readonly group: string; readonly kind: string; readonly name?: string }[];
  }
>;
export type BackendTlsPolicyResource = Resource<
  'BackendTLSPolicy',
  {
    readonly targetRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly sectionName?: string;
    }[];
    readonly validation?: {
      readonly caCertificateRefs?: readonly {
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
      }[];
      readonly wellKnownCACertificates?: string;
      readonly hostname?: string;
      readonly subjectAltNames?: readonly {
        readonly type?: string;
        readonly hostname?: string;
        readonly uri?: string;
      }[];
    };
  }
>;
