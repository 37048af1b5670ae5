import { asJson, policy, webContext } from '../test-mesh.js';
import type { Layer } from './attribute.js';
import { rbacFilters } from './rbac-filters.js';

const DRY_RUN = "{istio.io/dry-run: 'true'}";
const authorization = (name: string, spec: string, namespace?: string, annotations?: string) =>
  policy('AuthorizationPolicy', name, spec, namespace, annotations);
const filters = (yaml: readonly string[], layer: Layer = 'http') => rbacFilters(webContext(...yaml), layer);
const configs = (yaml: readonly string[], layer?: Layer) => filters(yaml, layer).map(({ typedConfig }) => typedConfig);
const policyNames = (yaml: readonly string[]) =>
  configs(yaml).map((config) => {
    const { rules } = config as { rules?: { policies?: object } };
    return Object.keys(rules?.policies ?? {});
  });

const OPEN = {
  permissions: [{ andRules: { rules: [{ any: true }] } }],
  principals: [{ andIds: { ids: [{ any: true }] } }],
};

test('without policies there are no filters', () => {
  expect(filters([])).toEqual([]);
});

test('one filter for each action: AUDIT, DENY, then ALLOW', () => {
  const yaml = [
    authorization('a', '{action: ALLOW, rules: [{}]}'),
    authorization('b', '{action: DENY, rules: [{}]}'),
    authorization('c', '{action: AUDIT, rules: [{}]}'),
    authorization('d', '{rules: [{}]}'),
  ];
  expect(asJson(configs(yaml))).toMatchObject([
    { rules: { action: 'LOG', policies: { 'ns[shop]-policy[c]-rule[0]': OPEN } } },
    { rules: { action: 'DENY', policies: { 'ns[shop]-policy[b]-rule[0]': OPEN } } },
    { rules: { policies: { 'ns[shop]-policy[a]-rule[0]': OPEN, 'ns[shop]-policy[d]-rule[0]': OPEN } } },
  ]);
});

test('policies of the workload, its namespace and the root namespace apply, no others', () => {
  expect(
    policyNames([
      authorization('own', '{selector: {matchLabels: {app: web}}, rules: [{}]}'),
      authorization('other', '{selector: {matchLabels: {app: webs}}, rules: [{}]}'),
      authorization('everywhere', '{rules: [{}]}', 'istio-system'),
      authorization('elsewhere', '{rules: [{}]}', 'tools'),
      authorization(
        'gateway',
        '{targetRefs: [{kind: Gateway, group: gateway.networking.k8s.io, name: web}], rules: [{}]}',
      ),
    ]),
  ).toEqual([['ns[istio-system]-policy[everywhere]-rule[0]', 'ns[shop]-policy[own]-rule[0]']]);
});

test('a policy without rules matches nothing', () => {
  expect(asJson(configs([authorization('none', '{}')]))).toMatchObject([
    {
      rules: {
        policies: {
          'ns[shop]-policy[none]-rule[0]': {
            permissions: [{ notRule: { any: true } }],
            principals: [{ notId: { any: true } }],
          },
        },
      },
    },
  ]);
});

test('dry runs are shadow rules; the prefix of their statistics is that of ALLOW where there are none', () => {
  const denied = authorization('a', '{action: DENY, rules: [{}]}');
  const tried = authorization('b', '{action: DENY, rules: [{}]}', 'shop', DRY_RUN);
  const rules = (name: string) => ({ action: 'DENY', policies: { [`ns[shop]-policy[${name}]-rule[0]`]: OPEN } });
  const [type] = configs([denied]).map((config) => config?.['@type']);
  expect(asJson(configs([denied]))).toEqual([
    { '@type': type, rules: rules('a'), shadowRulesStatPrefix: 'istio_dry_run_allow_' },
  ]);
  expect(asJson(configs([tried]))).toEqual([
    { '@type': type, shadowRules: rules('b'), shadowRulesStatPrefix: 'istio_dry_run_deny_' },
  ]);
  expect(asJson(configs([denied, tried]))).toEqual([
    { '@type': type, rules: rules('a'), shadowRules: rules('b'), shadowRulesStatPrefix: 'istio_dry_run_deny_' },
  ]);
});

test('audits that are tried have no prefix', () => {
  const [config] = configs([authorization('a', '{action: AUDIT, rules: [{}]}', 'shop', DRY_RUN)]);
  expect(asJson(config)).not.toHaveProperty('shadowRulesStatPrefix');
});

test.each(['T', '1', 'TRUE'])('dry run %s', (value) => {
  const [config] = configs([authorization('a', '{rules: [{}]}', 'shop', `{istio.io/dry-run: '${value}'}`)]);
  expect(asJson(config)).not.toHaveProperty('rules');
});

test.each(['yes', 'tRUE', 'on', ''])('%p is no dry run', (value) => {
  const [config] = configs([authorization('a', '{rules: [{}]}', 'shop', `{istio.io/dry-run: '${value}'}`)]);
  expect(asJson(config)).not.toHaveProperty('shadowRules');
});

test('a network filter stays even where none of its rules could be kept', () => {
  const [filter] = filters([authorization('a', '{rules: [{to: [{operation: {methods: [GET]}}]}]}')], 'tcp');
  expect(filter?.name).toBe('envoy.filters.network.rbac');
  expect(asJson(filter?.typedConfig)).toEqual({
    '@type': 'type.googleapis.com/envoy.extensions.filters.network.rbac.v3.RBAC',
    rules: {},
    shadowRulesStatPrefix: 'istio_dry_run_allow_',
    statPrefix: 'tcp.',
  });
});
