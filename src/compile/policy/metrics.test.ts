import type { ListenerClass } from '../context.js';
import { statsFilters } from './metrics.js';
import { asJson, meshConfig, policy, webContext } from './test-mesh.js';

const DEFAULTS = `
defaultProviders: {metrics: [prometheus]}
extensionProviders:
- {name: second, prometheus: {}}
- {name: tracer, zipkin: {service: authz.tools.svc.cluster.local, port: 80}}
`;
const metrics = (name: string, sections: string, namespace?: string) =>
  policy('Telemetry', name, `{metrics: ${sections}}`, namespace);
const forWeb = (name: string, sections: string) =>
  policy('Telemetry', name, `{selector: {matchLabels: {app: web}}, metrics: ${sections}}`);

/** Configurations without what every filter of the class has. */
function configs(yaml: readonly string[], listenerClass: ListenerClass = 'outbound', mesh = DEFAULTS): unknown {
  const filters = statsFilters(webContext(meshConfig(mesh), ...yaml), listenerClass);
  return filters.map(({ typedConfig }) =>
    asJson({ ...typedConfig, '@type': undefined, disableHostHeaderFallback: undefined }),
  );
}

test('without a provider there are no statistics', () => {
  expect(configs([], 'inbound', 'enableTracing: true')).toEqual([]);
  expect(configs([], 'inbound', 'defaultProviders: {metrics: [tracer]}')).toEqual([]);
});

test('servers do not trust host headers', () => {
  const context = webContext(meshConfig(DEFAULTS));
  const typedConfig = { '@type': 'type.googleapis.com/stats.PluginConfig', disableHostHeaderFallback: true };
  expect(statsFilters(context, 'inbound')).toEqual([{ name: 'istio.stats', typedConfig }]);
  expect(statsFilters(context, 'gateway')).toEqual([{ name: 'istio.stats', typedConfig }]);
  expect(statsFilters(context, 'outbound')[0]?.typedConfig).not.toHaveProperty('disableHostHeaderFallback');
});

test('overrides change single metrics, sorted by the name that Telemetry gives them', () => {
  const overrides = `[{overrides: [
    {match: {metric: REQUEST_COUNT, mode: CLIENT}, tagOverrides: {b: {value: "1"}, a: {operation: REMOVE}, c: {operation: UPSERT, value: "2"}}},
    {match: {metric: GRPC_REQUEST_MESSAGES}, disabled: true},
    {match: {metric: REQUEST_SIZE, mode: SERVER}, disabled: true},
    {match: {customMetric: mine}, disabled: false}]}]`;
  expect(configs([metrics('a', overrides)])).toEqual([
    {
      metrics: [
        { name: 'request_messages_total', drop: true },
        { name: 'requests_total', dimensions: { b: '1', c: '2' }, tagsToRemove: ['a'] },
        { name: 'mine' },
      ],
    },
  ]);
});

test('all metrics off is no filter, until a later override wants one', () => {
  const off = metrics('a', '[{overrides: [{disabled: true}]}]', 'istio-system');
  expect(configs([off])).toEqual([]);
  expect(configs([off, metrics('b', '[{overrides: [{match: {metric: REQUEST_COUNT}, disabled: false}]}]')])).toEqual([
    { metrics: [{ name: 'requests_total' }] },
  ]);
});

test('off for clients is on for servers', () => {
  const yaml = [metrics('a', '[{overrides: [{match: {mode: CLIENT}, disabled: true}]}]')];
  expect(configs(yaml, 'outbound')).toEqual([]);
  expect(configs(yaml, 'gateway')).toEqual([]);
  expect(configs(yaml, 'inbound')).toEqual([{}]);
});

test('an override of all metrics reaches each', () => {
  const [config] = configs([metrics('a', '[{overrides: [{tagOverrides: {x: {operation: REMOVE}}}]}]')]) as [
    { metrics: object[] },
  ];
  expect(config.metrics).toHaveLength(10);
  expect(config.metrics[0]).toEqual({ name: 'request_messages_total', tagsToRemove: ['x'] });
});

test('the last section that names providers decides which count; sections without any are about those before', () => {
  const count = (value: string) =>
    `overrides: [{match: {metric: REQUEST_COUNT}, tagOverrides: {x: {value: ${value}}}}]`;
  const yaml = [
    metrics('root', `[{${count('root')}}]`, 'istio-system'),
    metrics('own', `[{providers: [{name: second}], ${count('own')}}, {reportingInterval: 1500ms}]`),
  ];
  expect(configs(yaml)).toEqual([
    { tcpReportingDuration: '1.500s', metrics: [{ name: 'requests_total', dimensions: { x: 'own' } }] },
  ]);
});

test('what selects the workload goes on top of what does not', () => {
  const yaml = [
    forWeb('a', '[{overrides: [{match: {metric: REQUEST_COUNT}, tagOverrides: {x: {value: web}}}]}]'),
    metrics('b', '[{overrides: [{match: {metric: REQUEST_COUNT}, tagOverrides: {x: {value: all}, z: {value: all}}}]}]'),
    metrics('c', '[{overrides: [{match: {metric: REQUEST_COUNT}, tagOverrides: {x: {value: ignored}}}]}]'),
  ];
  expect(configs(yaml)).toEqual([{ metrics: [{ name: 'requests_total', dimensions: { x: 'web', z: 'all' } }] }]);
});

test('one filter for each Prometheus provider, sorted by name', () => {
  const yaml = [metrics('a', '[{providers: [{name: tracer}, {name: second}, {name: Prometheus}]}]')];
  expect(configs(yaml)).toHaveLength(2);
});
