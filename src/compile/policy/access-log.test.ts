import type { ListenerClass } from '../context.js';
import { accessLogs } from './access-log.js';
import type { AccessLogTarget } from './access-loggers.js';
import { asJson, meshConfig, policy, webContext } from './test-mesh.js';

const COLLECTOR = 'service: authz.tools.svc.cluster.local, port: 80';
const PROVIDERS = `
extensionProviders:
- {name: a-file, envoyFileAccessLog: {path: /a}}
- {name: labels, envoyFileAccessLog: {path: /l, omitEmptyValues: true, logFormat: {labels: {m: "%REQ_WITHOUT_QUERY(:PATH)%"}}}}
- {name: als, envoyHttpAls: {${COLLECTOR}, additionalRequestHeadersToLog: [x]}}
- {name: tcp-als, envoyTcpAls: {${COLLECTOR}, logName: mine}}
- {name: otel, envoyOtelAls: {${COLLECTOR}, logFormat: {text: hello, labels: {b: "2", a: "1"}}}}
- {name: metrics-only, prometheus: {}}
`;
const telemetry = (name: string, sections: string, namespace?: string) =>
  policy('Telemetry', name, `{accessLogging: ${sections}}`, namespace);
const use = (...names: string[]) =>
  telemetry('a', `[{providers: [${names.map((name) => `{name: ${name}}`).join(', ')}]}]`);

function logs(
  mesh: string,
  yaml: readonly string[] = [],
  { listenerClass = 'outbound', target = 'http' }: { listenerClass?: ListenerClass; target?: AccessLogTarget } = {},
): unknown {
  const found = accessLogs(webContext(meshConfig(PROVIDERS + mesh), ...yaml), listenerClass, target);
  return found && asJson(found);
}
const paths = (...args: Parameters<typeof logs>) =>
  ((logs(...args) ?? []) as { typedConfig: { path: string } }[]).map(({ typedConfig }) => typedConfig.path);

test('nothing is logged by default', () => {
  expect(logs('')).toBeUndefined();
});

test("MeshConfig's own log: a line of text, ended; or JSON", () => {
  expect(logs('accessLogFile: /f\naccessLogFormat: "%PROTOCOL%"')).toMatchObject([
    {
      name: 'envoy.access_loggers.file',
      typedConfig: { path: '/f', logFormat: { textFormatSource: { inlineString: '%PROTOCOL%\n' } } },
    },
  ]);
  expect(logs('accessLogFile: /f\naccessLogEncoding: JSON\naccessLogFormat: \'{"p": "%PROTOCOL%"}\'')).toMatchObject([
    { typedConfig: { logFormat: { jsonFormat: { p: '%PROTOCOL%' }, jsonFormatOptions: {} } } },
  ]);
  expect(logs('accessLogFile: /f\naccessLogEncoding: JSON\naccessLogFormat: "{"')).toMatchObject([
    { typedConfig: { logFormat: { jsonFormat: { start_time: '%START_TIME%' } } } },
  ]);
});

test('listeners log connections that no filter chain took, unless told not to', () => {
  expect(logs('accessLogFile: /f', [], { target: 'listener' })).toMatchObject([
    { filter: { responseFlagFilter: { flags: ['NR'] } } },
  ]);
  expect(logs('accessLogFile: /f\ndisableEnvoyListenerLog: true', [], { target: 'listener' })).toBeUndefined();
});

test("default providers replace MeshConfig's own log", () => {
  expect(paths('accessLogFile: /f\ndefaultProviders: {accessLogging: [a-file]}')).toEqual(['/a']);
});

test('Telemetry chooses providers; they are sorted by name', () => {
  expect(paths('accessLogFile: /f', [use('labels', 'envoy', 'a-file')])).toEqual(['/a', '/dev/stdout', '/l']);
});

test("providers that log nothing, and unknown ones, leave MeshConfig's own log", () => {
  expect(paths('accessLogFile: /f', [use('metrics-only')])).toEqual(['/f']);
  expect(paths('accessLogFile: /f', [telemetry('a', '[{providers: [{name: a-file}], disabled: true}]')])).toEqual([]);
  expect(paths('accessLogFile: /f', [use('unknown')])).toEqual(['/f']);
});

test("what is about clients leaves servers with MeshConfig's own log", () => {
  const yaml = [telemetry('a', '[{match: {mode: CLIENT}, providers: [{name: a-file}]}]')];
  expect(paths('accessLogFile: /f', yaml)).toEqual(['/a']);
  expect(paths('accessLogFile: /f', yaml, { listenerClass: 'gateway' })).toEqual(['/a']);
  expect(paths('accessLogFile: /f', yaml, { listenerClass: 'inbound' })).toEqual(['/f']);
});

test('logs that are switched off stay off', () => {
  expect(
    logs('accessLogFile: /f', [telemetry('a', '[{providers: [{name: a-file}], disabled: true}]')]),
  ).toBeUndefined();
});

test('a namespace replaces the providers of the mesh, or switches them off', () => {
  const root = telemetry('root', '[{providers: [{name: a-file}]}]', 'istio-system');
  expect(paths('', [root, telemetry('own', '[{providers: [{name: labels}]}]')])).toEqual(['/l']);
  expect(paths('', [root, telemetry('own', '[{disabled: true}]')])).toEqual([]);
  expect(paths('', [root, telemetry('other', '[{disabled: true}]', 'tools')])).toEqual(['/a']);
});

test('expressions choose requests; on listeners besides the lack of a route', () => {
  const yaml = [telemetry('a', '[{providers: [{name: a-file}], filter: {expression: "response.code >= 500"}}]')];
  const cel = {
    extensionFilter: {
      name: 'envoy.access_loggers.extension_filters.cel',
      typedConfig: {
        '@type': 'type.googleapis.com/envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter',
        expression: 'response.code >= 500',
      },
    },
  };
  expect(logs('', yaml)).toMatchObject([{ filter: cel }]);
  expect(logs('', yaml, { target: 'listener' })).toMatchObject([
    { filter: { andFilter: { filters: [{ responseFlagFilter: { flags: ['NR'] } }, cel] } } },
  ]);
});

test('formats that need it bring a formatter', () => {
  expect(logs('', [use('labels')])).toMatchObject([
    {
      typedConfig: {
        logFormat: {
          jsonFormat: { m: '%REQ_WITHOUT_QUERY(:PATH)%' },
          omitEmptyValues: true,
          formatters: [{ name: 'envoy.formatter.req_without_query' }],
        },
      },
    },
  ]);
});

test("the built-in provider follows MeshConfig's format", () => {
  expect(logs('accessLogFormat: hello', [use('envoy')])).toMatchObject([
    { typedConfig: { logFormat: { textFormatSource: { inlineString: 'hello\n' } } } },
  ]);
});

test('access log services', () => {
  const cluster = {
    clusterName: 'outbound|80||authz.tools.svc.cluster.local',
    authority: 'authz.tools.svc.cluster.local',
  };
  const grpcService = { envoyGrpc: cluster };
  expect(logs('', [use('als', 'otel', 'tcp-als')], { target: 'tcp' })).toMatchObject([
    {
      name: 'envoy.access_loggers.http_grpc',
      typedConfig: {
        commonConfig: { logName: 'http_envoy_accesslog', grpcService },
        additionalRequestHeadersToLog: ['x'],
      },
    },
    {
      name: 'envoy.access_loggers.open_telemetry',
      typedConfig: {
        commonConfig: { logName: 'otel_envoy_accesslog', grpcService },
        body: { stringValue: 'hello' },
        attributes: {
          values: [
            { key: 'a', value: { stringValue: '1' } },
            { key: 'b', value: { stringValue: '2' } },
          ],
        },
      },
    },
    { name: 'envoy.tcp_grpc_access_log', typedConfig: { commonConfig: { logName: 'mine', grpcService } } },
  ]);
});

test('the service that MeshConfig switches on', () => {
  const names = (target: AccessLogTarget) => logs('enableEnvoyAccessLogService: true', [], { target });
  const named = (name: string, logName: string) => [{ name, typedConfig: { commonConfig: { logName } } }];
  expect(names('http')).toMatchObject(named('envoy.access_loggers.http_grpc', 'http_envoy_accesslog'));
  expect(names('tcp')).toMatchObject(named('envoy.tcp_grpc_access_log', 'tcp_envoy_accesslog'));
  expect(names('listener')).toMatchObject(named('envoy.tcp_grpc_access_log', 'listener_envoy_accesslog'));
});
