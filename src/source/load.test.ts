import { readFileSync } from 'node:fs';
import { loadText } from './load.js';
import { resolveLocation } from './locate.js';

function loadFixture(name: string) {
  return loadText(name, readFileSync(new URL(`../../fixtures/yaml/${name}`, import.meta.url), 'utf8'));
}

function names({ documents }: ReturnType<typeof loadText>): string[] {
  return documents.map(({ value }) => JSON.stringify(value.metadata).match(/"name":"([^"]*)"/)?.[1] ?? '');
}

function report({ findings }: ReturnType<typeof loadText>): string[] {
  return findings.map((finding) => {
    const { line, column } = resolveLocation(finding.location);
    return `${line}:${column} ${finding.rule}`;
  });
}

function objectText(name: string, end = '\n'): string {
  return ['apiVersion: v1', 'kind: Namespace', 'metadata:', `  name: ${name}`, ''].join(end);
}

describe('loadText', () => {
  test('keeps the sound documents of a broken file', () => {
    const result = loadFixture('broken.yaml');
    expect(names(result)).toEqual(['before', 'twice', 'after']);
    expect(report(result)).toEqual([
      '10:4 invalid-yaml',
      '15:1 tab-indentation',
      '23:5 duplicate-key',
      '31:7 unknown-alias',
      '33:1 invalid-yaml',
    ]);
  });

  test('names both places of a duplicate key and keeps the last value', () => {
    const { documents, findings } = loadFixture('broken.yaml');
    const finding = findings.find(({ rule }) => rule === 'duplicate-key');
    expect(finding?.related?.map(({ location }) => resolveLocation(location).line)).toEqual([22]);
    expect(documents[1]?.value.metadata).toEqual({ name: 'twice', labels: { team: 'b' } });
  });

  test('finds duplicate keys in JSON', () => {
    expect(report(loadText('a.json', '{"apiVersion":"v1","kind":"Status",\n"kind":"Status"}'))).toEqual([
      '2:1 duplicate-key',
    ]);
  });

  test('says what an object lacks', () => {
    const result = loadFixture('incomplete.yaml');
    expect(report(result)).toEqual([
      '1:1 not-an-object',
      '3:1 not-an-object',
      '7:1 not-kubernetes',
      '9:13 missing-kind',
      '12:7 missing-api-version',
      '17:1 missing-name',
      '21:12 generated-name',
      '25:18 name-not-a-string',
    ]);
    expect(result.findings.at(-1)?.help).toBe('put it in quotes: name: "no"');
    expect(result.documents.map(({ value }) => value.kind)).toEqual(['IstioOperator']);
  });

  test('refuses an alias bomb quickly', () => {
    const result = loadFixture('alias-bomb.yaml');
    expect(names(result)).toEqual(['before', 'after']);
    expect(report(result)).toEqual([expect.stringMatching(/^1[0-6]:\d+ excessive-aliases$/)]);
  });

  test('reports an unrendered template once', () => {
    const result = loadFixture('helm-template.yaml');
    expect(names(result)).toEqual(['plain']);
    expect(report(result)).toEqual(['6:1 unrendered-template']);
    expect(result.findings[0]?.message).toContain('2 documents of the file are skipped');
    expect(result.findings[0]?.help).toContain('helm template');
  });

  test('skips empty documents without a word', () => {
    const result = loadFixture('empty-documents.yaml');
    expect(names(result)).toEqual(['one', 'two']);
    expect(result.findings).toEqual([]);
  });

  test.each([
    ['CRLF', objectText('crlf', '\r\n')],
    ['a byte order mark', `\uFEFF${objectText('bom')}---\n\uFEFF${objectText('bom2')}`],
  ])('reads %s', (_what, text) => {
    const result = loadText('-', text);
    expect(result.findings).toEqual([]);
    expect(result.documents[0]?.locate(['metadata', 'name'])).toMatchObject({ line: 4, column: 9 });
  });

  test('reads JSON objects that follow one another', () => {
    const text =
      '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a"}}\n{"apiVersion":"v1","kind":"Namespace",\n"metadata":{"name":"b"}}\n';
    const result = loadText('-', text);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.documents[1]?.locate(['metadata', 'name'])).toMatchObject({ line: 3, column: 20, endColumn: 23 });
  });

  test('reads large JSON and tells an Envoy dump', () => {
    const configs = [{ '@type': 'type.googleapis.com/envoy.admin.v3.ClustersConfigDump', text: 'x'.repeat(300_000) }];
    const { documents, configDumps, findings } = loadText('dump.json', JSON.stringify({ configs }, null, 2));
    expect([documents, findings]).toEqual([[], []]);
    expect(configDumps[0]?.locate(['configs', 0, '@type'], 'key')).toMatchObject({ line: 4, column: 7 });
  });

  test('takes lines of flow collections and quotes that are indented too little, as Go does', () => {
    const text =
      'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  cert: "BEGIN\nabc\nEND"\n  list: [\n1, 2\n]\n  last: 3\n';
    const { documents, findings } = loadText('a.yaml', text);
    expect(findings).toEqual([]);
    expect(documents[0]?.value.stringData).toEqual({ cert: 'BEGIN abc END', list: [1, 2], last: 3 });
    expect(documents[0]?.locate(['stringData', 'list', 1])).toMatchObject({ line: 9, column: 4 });
    expect(documents[0]?.locate(['stringData', 'last'])).toMatchObject({ line: 11, column: 9 });
  });

  test('a merge key overrides what is before it, as in Go', () => {
    const { documents } = loadFixture('anchors.yaml');
    expect(documents[0]?.value.spec).toMatchObject({
      http: [
        { name: 'a', timeout: '1s' },
        { name: 'b', timeout: '1s' },
        { name: 'a', timeout: '1s' },
        { name: 'd', route: [{ destination: { host: 'cart' } }] },
      ],
    });
  });

  test('never makes a key a prototype', () => {
    const { documents } = loadText('a.yaml', `${objectText('a')}__proto__: {polluted: true}\n`);
    expect(Object.getPrototypeOf(documents[0]?.value)).toBe(Object.prototype);
    expect(Object.keys(documents[0]?.value ?? {})).toContain('__proto__');
  });

  test.each(['['.repeat(20_000), '{"a":'.repeat(20_000), `${'- '.repeat(2_000)}a`])('survives deep nesting', (text) => {
    expect(report(loadText('-', text))).toEqual([expect.stringMatching(/invalid-yaml$/)]);
  });
});

describe('duplicate objects', () => {
  test('are those of one group, kind, namespace and name', () => {
    const route = (version: string, namespace: string) =>
      `apiVersion: networking.istio.io/${version}\nkind: VirtualService\nmetadata: {name: a, namespace: ${namespace}}\n`;
    const result = loadText('a.yaml', [route('v1', 'one'), route('v1', 'two'), route('v1beta1', 'one')].join('---\n'));
    expect(report(result)).toEqual(['11:18 duplicate-object']);
    expect(result.findings[0]?.resource).toEqual({ kind: 'VirtualService', namespace: 'one', name: 'a' });
    expect(result.findings[0]?.related?.map(({ location }) => resolveLocation(location).line)).toEqual([3]);
    expect(result.documents).toHaveLength(3);
  });
});
