import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { loadText } from '../source/load.js';
import { validateDocument, validateMeshConfig } from './validate.js';

const folder = 'fixtures/schema';
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

function onlyDocument(text: string): SourceDocument {
  const [document] = loadText('test.yaml', text).documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

function findingsOf(document: SourceDocument): readonly Finding[] {
  const result = validateDocument(document);
  return result.kind === 'unknown' ? [] : result.findings;
}

const inWords = ({ code, message, help }: Finding): string =>
  `${code} ${message}${help === undefined ? '' : ` | ${help}`}`;

describe('the findings of a fixture are those in its first lines', () => {
  test.each(readdirSync(join(folder, 'invalid')))('%s', (file) => {
    const text = read(join('invalid', file));
    const expected = [...text.matchAll(/^# (MSH.*)$/gm)].map(([, line]) => line);
    const found = findingsOf(onlyDocument(text)).map(inWords);
    expect(found.sort()).toEqual(expected.sort());
  });
});

test.each(
  loadText('valid.yaml', read('valid.yaml')).documents.map((document) => [document.value.kind, document] as const),
)('%s is accepted', (_, document) => {
  const result = validateDocument(document);
  expect(result).toMatchObject({ kind: 'valid', findings: [] });
});

test('kinds of others are left alone', () => {
  const { documents } = loadText('foreign.yaml', read('foreign.yaml'));
  expect(documents.map((document) => validateDocument(document).kind)).toEqual(documents.map(() => 'unknown'));
});

test('a finding points at the value, for an unknown field at its name', () => {
  const [weight] = findingsOf(onlyDocument(read('invalid/unknown-value.yaml')));
  expect(weight?.location).toMatchObject({ path: ['spec', 'mtls', 'mode'], at: 'value' });
  const fields = findingsOf(onlyDocument(read('invalid/misplaced-field.yaml')));
  expect(fields.map(({ location }) => location)).toMatchObject([
    { path: ['spec', 'mode'], at: 'key' },
    { path: ['mtls'], at: 'key' },
  ]);
});

test('an object with ignored or missing fields stays usable, one with values of the wrong type does not', () => {
  const kindOf = (file: string): string => validateDocument(onlyDocument(read(join('invalid', file)))).kind;
  expect(kindOf('unknown-field.yaml')).toBe('valid');
  expect(kindOf('missing-field.yaml')).toBe('valid');
  expect(kindOf('out-of-bounds.yaml')).toBe('valid');
  expect(kindOf('wrong-type.yaml')).toBe('invalid');
  expect(kindOf('malformed-value.yaml')).toBe('invalid');
  expect(kindOf('exclusive-fields.yaml')).toBe('invalid');
});

test('a missing or null spec becomes an empty one, null fields go', () => {
  const result = validateDocument(
    onlyDocument('{apiVersion: v1, kind: Service, metadata: {name: a, labels: null}, spec: null}'),
  );
  expect(result).toMatchObject({ kind: 'valid', resource: { metadata: { name: 'a' }, spec: {} } });
  expect(JSON.stringify(result)).not.toContain('null');
});

test('a null in a list is refused', () => {
  const [found] = findingsOf(
    onlyDocument(
      '{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: a}, spec: {http: [null]}}',
    ),
  );
  expect(found).toMatchObject({
    code: 'MSH0021',
    upstream: ['IST0106'],
    message: 'spec.http[0]: expected a map, got null',
  });
});

test('a number outside the range of its type is nothing that istioctl analyses', () => {
  const upstreamOf = (kind: string, spec: string) =>
    findingsOf(
      onlyDocument(`{apiVersion: networking.istio.io/v1, kind: ${kind}, metadata: {name: a}, spec: ${spec}}`),
    ).map(({ code, upstream }) => [code, upstream]);
  expect(upstreamOf('WorkloadEntry', '{address: 1.1.1.1, weight: -1}')).toEqual([['MSH0025', undefined]]);
  expect(upstreamOf('ServiceEntry', '{hosts: [], ports: []}')).toEqual([['MSH0025', ['IST0106']]]);
});

test('faults of a MeshConfig in a text point into the text; unknown fields are warnings', () => {
  const document = onlyDocument('{apiVersion: v1, kind: ConfigMap, metadata: {name: istio}, data: {mesh: ""}}');
  const value = { rootNamespace: 1, accessLogfile: '/dev/stdout' };
  const found = validateMeshConfig({ document, value, path: ['data', 'mesh'], isText: true });
  expect(found).toMatchObject([
    { code: 'MSH0021', severity: 'error', location: { path: ['data', 'mesh', 'rootNamespace'] } },
    {
      code: 'MSH0020',
      severity: 'warning',
      help: 'did you mean accessLogFile?',
      location: { path: ['data', 'mesh', 'accessLogfile'], at: 'key' },
    },
  ]);
});
