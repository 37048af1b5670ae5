import { pathMatcher } from '../../source/globs.js';
import { lintText, placesOf } from '../testing/lint-text.js';
import { readConfig } from './read-config.js';

const WRONG = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: strict, namespace: shop}
spec: {mtls: {mode: STRIKT}}
`;

test.each([
  ['MSH0022: warning', ['warning']],
  ['unknown-value: info', ['info']],
  ['structure: "off"', []],
  ['structure: off', []],
  ['structure: off\n  unknown-value: warning', ['warning']],
])('rules: %s', async (rules, severities) => {
  const { findings } = await lintText(WRONG, { config: `rules:\n  ${rules}\n` });
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['input.yaml', ['info']],
  ['other', ['warning']],
])('overrides for %s', async (files, severities) => {
  const config = `rules: {structure: warning}\noverrides: [{files: [${files}], rules: {MSH0022: info}}]\n`;
  const { findings } = await lintText(WRONG, { config, matcherOf: pathMatcher });
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});

test('only and skip take codes, names and groups', async () => {
  expect(placesOf(await lintText(WRONG, { only: ['gateway'] }))).toEqual([]);
  expect(placesOf(await lintText(WRONG, { only: ['structure'] }))).toEqual(['4:21 MSH0022']);
  expect(placesOf(await lintText(WRONG, { skip: ['unknown-value'] }))).toEqual([]);
});

test('a rule that does not exist is a finding in the configuration', async () => {
  const { findings } = await lintText('', { config: 'rules:\n  unknown-valeu: off\n' });
  expect(findings).toMatchObject([
    {
      code: 'MSH1210',
      span: { file: 'mesh.config.yaml', line: 2, column: 3 },
      help: expect.stringContaining('unknown-value'),
    },
  ]);
});

test.each([
  ['rulez: {}', 'c.yaml:1:1: the object has no field "rulez"', 'did you mean rules?'],
  ['rules: {MSH0001: loud}', 'c.yaml:1:18: rules.MSH0001: expected one of off, info, warning, error', undefined],
  ['maxWarnings: -1', 'c.yaml:1:14: maxWarnings: expected at least 0', undefined],
  ['rules: [', 'c.yaml:1:8: unreadable YAML', undefined],
])('a faulty configuration: %s', (text, message, help) => {
  const read = readConfig('c.yaml', text);
  if (read === undefined || 'config' in read) throw new Error('accepted');
  expect(read[0]?.message).toContain(message);
  if (help !== undefined) expect(read[0]?.help).toBe(help);
});

test('an empty file is no configuration', () => {
  expect(readConfig('c.yaml', '# nothing yet\n')).toBeUndefined();
});
