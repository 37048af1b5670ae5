import type { ExtensionProvider } from '../../../schema/types/mesh-config.js';
import type { Path } from '../../../source/document.js';
import { isDnsLabel } from '../values/dns-name.js';
import { hostFault } from '../values/network-address.js';
import { portFault } from '../values/port-number.js';

export interface ProviderFault {
  /** Within the provider. */
  readonly path: Path;
  /** Ends a sentence about the provider. */
  readonly fault: string;
}

/** Types of providers that stand for a service proxies connect to. */
const SERVICES = [
  'envoyExtAuthzHttp',
  'envoyExtAuthzGrpc',
  'zipkin',
  'lightstep',
  'datadog',
  'skywalking',
  'opentelemetry',
  'envoyHttpAls',
  'envoyTcpAls',
  'envoyOtelAls',
] as const;
const AUTHORIZERS = ['envoyExtAuthzHttp', 'envoyExtAuthzGrpc'] as const;
const OTHERS = ['stackdriver', 'opencensus', 'prometheus', 'envoyFileAccessLog', 'sds'] as const;

/** What istiod finds wrong with an extension provider. */
export function extensionProviderFaults(provider: ExtensionProvider): readonly ProviderFault[] {
  const hasType = [...SERVICES, ...OTHERS].some((type) => provider[type] !== undefined);
  return [
    ...(provider.name ? [] : [{ path: [], fault: 'cannot be referred to' }]),
    ...(hasType ? [] : [{ path: [], fault: 'has no type' }]),
    ...SERVICES.flatMap((type) => serviceFaults(provider, type)),
    ...AUTHORIZERS.flatMap((type) => authorizerFaults(provider, type)),
    ...tracingFaults(provider),
  ];
}

function serviceFaults(provider: ExtensionProvider, type: (typeof SERVICES)[number]): readonly ProviderFault[] {
  const settings = provider[type];
  if (settings === undefined) return [];
  const { service = '', port = 0 } = settings;
  const name = serviceFault(service);
  const number = portFault(Number(port));
  return [
    ...(name === undefined ? [] : [{ path: [type, 'service'], fault: name }]),
    ...(number === undefined ? [] : [{ path: [type, 'port'], fault: `has the port ${port}, which ${number}` }]),
  ];
}

function serviceFault(service: string): string | undefined {
  if (service === '') return 'names no service';
  const [namespace = '', host, ...rest] = service.split('/');
  const isFine =
    host === undefined
      ? hostFault(service) === undefined
      : rest.length === 0 && isDnsLabel(namespace) && hostFault(host) === undefined;
  return isFine ? undefined : `has the service ${JSON.stringify(service)}, which is no host name`;
}

function authorizerFaults(provider: ExtensionProvider, type: (typeof AUTHORIZERS)[number]): readonly ProviderFault[] {
  const status = provider[type]?.statusOnError;
  const prefix = type === 'envoyExtAuthzHttp' ? provider[type]?.pathPrefix : undefined;
  return [
    ...(!status || isStatus(status)
      ? []
      : [
          {
            path: [type, 'statusOnError'],
            fault: `has the statusOnError ${JSON.stringify(status)}, which is no HTTP status`,
          },
        ]),
    ...(!prefix || prefix.startsWith('/')
      ? []
      : [
          {
            path: [type, 'pathPrefix'],
            fault: `has the pathPrefix ${JSON.stringify(prefix)}, which does not begin with /`,
          },
        ]),
  ];
}

const isStatus = (text: string): boolean => /^[1-5]\d\d$/.test(text);

function tracingFaults({ lightstep, opentelemetry }: ExtensionProvider): readonly ProviderFault[] {
  const hasToken = lightstep === undefined || ('accessToken' in lightstep && Boolean(lightstep.accessToken));
  return [
    ...(hasToken ? [] : [{ path: ['lightstep'], fault: 'has no accessToken' }]),
    ...(opentelemetry?.grpc && opentelemetry.http
      ? [{ path: ['opentelemetry', 'grpc'], fault: 'is to be reached by gRPC and by HTTP' }]
      : []),
  ];
}
