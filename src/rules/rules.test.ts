import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadPaths } from '../source/load.js';
import { CATALOGUE } from './catalogue/catalogue.js';
import { readConfig } from './config/read-config.js';
import { RULES } from './registry.generated.js';
import { validate } from './validate.js';

const FIXTURES = 'fixtures/rules';
const named = CATALOGUE.map((rule) => [rule.name, rule] as const);

async function codesOf(path: string): Promise<readonly string[]> {
  const config = path.replace(/\.yaml$/, '.config.yaml');
  const read = existsSync(config) ? readConfig(config, readFileSync(config, 'utf8')) : undefined;
  if (read !== undefined && !('config' in read)) throw new Error(JSON.stringify(read));
  const { findings, crashes } = await validate({ input: await loadPaths([path]), configFile: read });
  expect(crashes).toEqual([]);
  return findings.map(({ code }) => code);
}

test.each(named)('%s fires on its fixture and not on the near miss', async (name, { code }) => {
  expect(await codesOf(`${FIXTURES}/${name}/fires.yaml`)).toContain(code);
  expect(await codesOf(`${FIXTURES}/${name}/silent.yaml`)).not.toContain(code);
});

test.each(named)('%s has a page and says what it is about', (name, { summary, docs }) => {
  expect(existsSync(`docs/rules/${name}.md`)).toBe(true);
  expect(summary).toMatch(/\S{2,}.*\.$/);
  expect(docs.why).toMatch(/\.$/);
  expect(docs.fix).toMatch(/\S/);
});

test('codes and names are unique', () => {
  expect(new Set(CATALOGUE.map(({ code }) => code)).size).toBe(CATALOGUE.length);
  expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
});

test('codes and names have their form, codes of other tools too', () => {
  for (const { code, name, upstream } of CATALOGUE) {
    expect(code).toMatch(/^MSH\d{4}$/);
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const other of upstream) expect(other).toMatch(/^(IST|KIA)\d{4}$|^GWAPI$/);
  }
});

test('a rule is in the file of its name, in the folder of its group', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' });
  const groupOf = new Map(CATALOGUE.map(({ code, group }) => [code, group]));
  const misplaced = RULES.filter(({ code, name }) => !files.includes(`${groupOf.get(code)}/${name}.ts`));
  expect(misplaced.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
});

test('every fixture belongs to a rule', () => {
  const names = new Set(CATALOGUE.map(({ name }) => name));
  expect(readdirSync(FIXTURES).filter((folder) => !names.has(folder))).toEqual([]);
});

test.each(['gen-rules', 'gen-rule-docs'])('%s has nothing to change', (script) => {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
