import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import type { LogFormat } from '../../schema/types/mesh-config.js';

/** Fields of Istio's default log line: JSON key and Envoy's command operator. */
const FIELDS: Readonly<Record<string, string>> = {
  start_time: '%START_TIME%',
  method: '%REQ(:METHOD)%',
  path: '%REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%',
  protocol: '%PROTOCOL%',
  response_code: '%RESPONSE_CODE%',
  response_flags: '%RESPONSE_FLAGS%',
  response_code_details: '%RESPONSE_CODE_DETAILS%',
  connection_termination_details: '%CONNECTION_TERMINATION_DETAILS%',
  upstream_transport_failure_reason: '%UPSTREAM_TRANSPORT_FAILURE_REASON%',
  bytes_received: '%BYTES_RECEIVED%',
  bytes_sent: '%BYTES_SENT%',
  duration: '%DURATION%',
  upstream_service_time: '%RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%',
  x_forwarded_for: '%REQ(X-FORWARDED-FOR)%',
  user_agent: '%REQ(USER-AGENT)%',
  request_id: '%REQ(X-REQUEST-ID)%',
  authority: '%REQ(:AUTHORITY)%',
  upstream_host: '%UPSTREAM_HOST%',
  upstream_cluster: '%UPSTREAM_CLUSTER_RAW%',
  upstream_local_address: '%UPSTREAM_LOCAL_ADDRESS%',
  downstream_local_address: '%DOWNSTREAM_LOCAL_ADDRESS%',
  downstream_remote_address: '%DOWNSTREAM_REMOTE_ADDRESS%',
  requested_server_name: '%REQUESTED_SERVER_NAME%',
  route_name: '%ROUTE_NAME%',
};

/** How the default text line quotes its fields, in order. */
function defaultText(): string {
  const field = (name: string): string => FIELDS[name] ?? '';
  const quoted = (name: string): string => `"${field(name)}"`;
  return `${[
    `[${field('start_time')}]`,
    `"${field('method')} ${field('path')} ${field('protocol')}"`,
    ...['response_code', 'response_flags', 'response_code_details', 'connection_termination_details'].map(field),
    quoted('upstream_transport_failure_reason'),
    ...['bytes_received', 'bytes_sent', 'duration', 'upstream_service_time'].map(field),
    ...['x_forwarded_for', 'user_agent', 'request_id', 'authority', 'upstream_host'].map(quoted),
    ...[
      'upstream_cluster',
      'upstream_local_address',
      'downstream_local_address',
      'downstream_remote_address',
      'requested_server_name',
      'route_name',
    ].map(field),
  ].join(' ')}\n`;
}

/** Istio's default log line, ended by a newline. */
export const DEFAULT_TEXT_FORMAT = defaultText();

const REQ_WITHOUT_QUERY: ExtensionConfig = {
  name: 'envoy.formatter.req_without_query',
  typedConfig: { '@type': typeUrl('envoy.extensions.formatter.req_without_query.v3.ReqWithoutQuery') },
};

/** Formatters that a format's operators need. */
export function formatters(formats: readonly string[]): readonly ExtensionConfig[] | undefined {
  return formats.some((format) => format.includes('%REQ_WITHOUT_QUERY')) ? [REQ_WITHOUT_QUERY] : undefined;
}

/** Envoy's SubstitutionFormatString for text; empty for Istio's default. */
export function textLogFormat(text: string): object {
  const line = text === '' ? DEFAULT_TEXT_FORMAT : text.endsWith('\n') ? text : `${text}\n`;
  return { textFormatSource: { inlineString: line }, formatters: formatters([line]) };
}

/** Envoy's SubstitutionFormatString for JSON; undefined labels for Istio's default. */
export function jsonLogFormat(labels: Readonly<Record<string, unknown>> | undefined): object {
  const format = labels ?? FIELDS;
  return { jsonFormat: format, jsonFormatOptions: {}, formatters: formatters([JSON.stringify(format)]) };
}

/** Labels of a JSON accessLogFormat; undefined when it is empty or no JSON object. */
export function parseLabels(format: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(format);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

/** The format of a provider: its text, its labels, or JSON with the default labels. */
export function providerLogFormat(format: LogFormat): object {
  if (format.text !== undefined) return textLogFormat(format.text);
  const labels = format.labels;
  return jsonLogFormat(labels !== undefined && Object.keys(labels).length > 0 ? labels : undefined);
}
