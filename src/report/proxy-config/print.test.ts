import { readFileSync } from 'node:fs';
import { normalizeFieldNames } from './normalize.js';
import { type ProxyConfigRequest, printProxyConfig } from './print.js';

const fixture = JSON.parse(readFileSync('fixtures/compile/config-dump/books.json', 'utf8'));
const dump = normalizeFieldNames(fixture);
const expected = (name: string): string => readFileSync(`snapshots/proxy-config/${name}`, 'utf8');

function print(request: Partial<ProxyConfigRequest>, from = dump): string {
  const now = new Date('2026-01-01T00:00:00Z');
  const answer = printProxyConfig(from, { kind: 'all', format: 'short', filters: {}, verbose: true, now, ...request });
  return 'text' in answer ? answer.text : `problem: ${answer.problem}`;
}

/** The cells of one column, without the header. */
function column(text: string, name: string): readonly string[] {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const start = header.indexOf(name);
  return rows.map((row) => row.slice(start).split(/ {2,}/)[0] ?? '');
}

describe('tables', () => {
  it.each(['all', 'listeners', 'routes', 'clusters', 'endpoints', 'eds', 'secrets', 'bootstrap'] as const)(
    '%s',
    (kind) => {
      expect(print({ kind })).toBe(expected(`${kind}.txt`));
    },
  );

  it.each(['listeners', 'routes'] as const)('%s without details', (kind) => {
    expect(print({ kind, verbose: false })).toBe(expected(`${kind}.compact.txt`));
  });

  it('all with titles', () => {
    expect(print({ withHeaders: true })).toBe(expected('all.with-headers.txt'));
  });
});

describe('data', () => {
  it('is JSON indented by four spaces', () => {
    expect(JSON.parse(print({ kind: 'clusters', format: 'json' }))[0].name).toBe('inbound|9090||');
    expect(print({ kind: 'routes', format: 'json', filters: { name: '8080' } })).toMatch(
      /^\[\n {4}\{\n {8}"name": "8080"/,
    );
  });

  it('is YAML with sorted keys', () => {
    expect(print({ kind: 'clusters', format: 'yaml', filters: { fqdn: '80||books' } })).toBe(expected('clusters.yaml'));
  });

  it('holds no type of its own', () => {
    expect(print({ kind: 'bootstrap', format: 'json' })).not.toContain('BootstrapConfigDump');
    expect(print({ kind: 'listeners', format: 'json' })).not.toContain('envoy.config.listener.v3.Listener"');
  });

  it('keeps a cluster whole when one of its hosts matches, but leaves other endpoints of an assignment out', () => {
    const filters = { address: '10.1.0.2', cluster: 'OUTBOUND|80||books.shop.svc.cluster.local' };
    expect(JSON.parse(print({ kind: 'endpoints', format: 'json', filters }))[0].hostStatuses).toHaveLength(4);
    const eds = JSON.parse(print({ kind: 'eds', format: 'json', filters: { ...filters, address: '10.1.0.2:8080' } }));
    expect(eds[0].endpoints.map((locality: { lbEndpoints?: unknown[] }) => locality.lbEndpoints?.length)).toEqual([
      undefined,
      1,
    ]);
  });
});

describe('filters', () => {
  it('clusters: substrings of the whole name', () => {
    const names = (filters: object): readonly string[] => column(print({ kind: 'clusters', filters }), 'SERVICE FQDN');
    expect(names({ fqdn: 'list.books' })).toEqual(['list.books.svc.cluster.local']);
    expect(names({ direction: 'inbound' })).toHaveLength(1);
    expect(names({ subset: 'old' })).toEqual(['books.shop.svc.cluster.local']);
    expect(names({ port: 443 })).toEqual(['books.external.test', 'books.shop.svc.cluster.local']);
    expect(names({ port: 443, fqdn: 'shop' })).toHaveLength(1);
  });

  it('listeners: port, any address, type', () => {
    const portsAndTypes = (filters: object): readonly string[] =>
      print({ kind: 'listeners', verbose: false, filters })
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split(/ +/).slice(1).join(' '));
    expect(portsAndTypes({ port: 443 })).toEqual(['443 TCP']);
    expect(portsAndTypes({ address: '::' })).toEqual(['80 HTTP+TCP']);
    expect(portsAndTypes({ type: 'http' })).toEqual(['9000 HTTP', '15090 HTTP']);
  });

  it('endpoints: address without port, port, status', () => {
    const clusters = (filters: object): readonly string[] => column(print({ kind: 'endpoints', filters }), 'CLUSTER');
    expect(clusters({ address: '10.1.0.2' })).toHaveLength(1);
    expect(clusters({ address: '10.1.0.2:8080' })).toHaveLength(0);
    expect(clusters({ status: 'unhealthy' })).toEqual(['outbound|80|old|books.shop.svc.cluster.local']);
    expect(clusters({ port: 443 })).toEqual(['outbound|443||books.external.test']);
  });

  it('eds: address with port', () => {
    expect(column(print({ kind: 'eds', filters: { address: '2001:db8::9:8080' } }), 'STATUS')).toEqual(['UNHEALTHY']);
  });

  it('tell when nothing is left', () => {
    const now = new Date();
    expect(
      printProxyConfig(dump, { kind: 'routes', format: 'short', filters: { name: '81' }, verbose: true, now }),
    ).toMatchObject({ empty: true });
  });
});

describe('a dump with parts missing', () => {
  const missing = 'config dump has no configuration type type.googleapis.com/envoy.admin.v3.ClustersConfigDump';

  it('is refused as istioctl refuses it', () => {
    expect(print({ kind: 'clusters' }, { configs: [] })).toBe(`problem: ${missing}`);
    const empty = { configs: [{ '@type': 'type.googleapis.com/envoy.admin.v3.ClustersConfigDump' }] };
    expect(print({ kind: 'clusters' }, empty)).toBe('problem: no clusters found');
  });

  it('still has an empty table of endpoints and of secrets', () => {
    expect(print({ kind: 'eds' }, { configs: [] })).toBe('NAME     STATUS     LOCALITY     CLUSTER\n');
    const secrets = { configs: [{ '@type': 'type.googleapis.com/envoy.admin.v3.SecretsConfigDump' }] };
    expect(print({ kind: 'secrets' }, secrets)).toBe('No active or warming secrets found.\n');
  });

  it('counts the last of several sections of one type', () => {
    const section = (name: string): object => ({
      '@type': 'type.googleapis.com/envoy.admin.v3.ClustersConfigDump',
      staticClusters: [{ cluster: { name } }],
    });
    const text = print({ kind: 'clusters' }, { configs: [section('first'), section('last')] });
    expect(column(text, 'SERVICE FQDN')).toEqual(['last']);
  });
});
