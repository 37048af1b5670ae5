import { isRecord, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import { culpritsOf, describeCulprit } from './culprit.js';
import { necessaryItems } from './shrink.js';

const never = (): boolean => false;

const route = (name: string, prefix: string) => ({ name, match: { prefix }, route: { cluster: 'c' } });
const virtualHost = (name: string, ...domains: readonly string[]) => ({
  name,
  domains,
  routes: [route('first', '/a'), route('second', name === 'web:80' ? '(' : '/b')],
});
const CONFIG = {
  admin: { accessLog: [{ name: 'file' }] },
  staticResources: {
    clusters: [{ name: 'a' }, { name: 'b' }],
    listeners: [
      { name: '0.0.0.0_15021', filterChains: [] },
      {
        name: '0.0.0.0_8080',
        filterChains: [
          {
            filterChainMatch: { serverNames: ['a.example'] },
            filters: [
              {
                name: 'http',
                typedConfig: {
                  routeConfig: {
                    virtualHosts: [virtualHost('api:80', 'a.example'), virtualHost('web:80', 'b.example')],
                  },
                  httpFilters: [{ name: 'cors' }, { name: 'envoy.filters.http.router' }],
                },
              },
            ],
          },
        ],
      },
    ],
  },
};

function virtualHosts(config: unknown): readonly unknown[] {
  return recordsAt(config, 'staticResources', 'listeners')
    .flatMap((listener) => recordsAt(listener, 'filterChains'))
    .flatMap((chain) => recordsAt(chain, 'filters'))
    .flatMap((filter) => recordsAt(filter, 'typedConfig', 'routeConfig', 'virtualHosts'));
}

async function describe(fails: (config: unknown) => boolean): Promise<readonly string[]> {
  const items = await necessaryItems(CONFIG, async (config) => fails(config), never);
  return culpritsOf(CONFIG, items).map(describeCulprit);
}

test('a route is found by asking', async () => {
  const isBad = (host: unknown): boolean =>
    recordsAt(host, 'routes').some((each) => textAt(each, 'match', 'prefix') === '(');
  expect(await describe((config) => virtualHosts(config).some(isBad))).toEqual([
    'route second, virtual host web:80, filter chain of SNI a.example, listener 0.0.0.0_8080',
  ]);
});

test('what fails only together is named together', async () => {
  expect(
    await describe((config) => virtualHosts(config).flatMap((host) => textsAt(host, 'domains')).length === 2),
  ).toEqual([
    'virtual host api:80, filter chain of SNI a.example, listener 0.0.0.0_8080',
    'virtual host web:80, filter chain of SNI a.example, listener 0.0.0.0_8080',
  ]);
});

test('a cluster', async () => {
  const fails = (config: unknown): boolean =>
    recordsAt(config, 'staticResources', 'clusters').some((cluster) => isRecord(cluster) && cluster.name === 'b');
  expect(await describe(fails)).toEqual(['cluster b']);
});

test('a fault of the bootstrap itself has no culprit', async () => {
  expect(await describe(() => true)).toEqual([]);
});

test('without time nothing is claimed', async () => {
  expect(
    await necessaryItems(
      CONFIG,
      async () => true,
      () => true,
    ),
  ).toEqual([]);
});
