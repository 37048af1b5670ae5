import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validate } from '../../rules/validate.js';
import { loadPaths } from '../../source/load.js';
import { FINDING_FORMATS, formatFindings } from './formats.js';
import type { FindingsReport } from './report.js';

async function reportOn(path: string): Promise<FindingsReport> {
  const input = await loadPaths([path]);
  const { findings, suppressed } = await validate({ input, only: ['syntax', 'structure', 'control'] });
  const { files, documents, texts } = input;
  return { findings, suppressed, known: 1, files, resources: documents.length, texts, version: '1.2.3' };
}

const report = await reportOn('fixtures/projects/broken-shop');
const clean = await reportOn('fixtures/rules/unknown-field/silent.yaml');

test.each(FINDING_FORMATS)('%s', async (format) => {
  const expected = readFileSync(`snapshots/report/broken-shop.${format}`, 'utf8');
  expect(await formatFindings(format, report, { infos: true })).toBe(expected);
});

test.each(FINDING_FORMATS)('%s without findings', async (format) => {
  const expected = readFileSync(`snapshots/report/clean.${format}`, 'utf8');
  expect(await formatFindings(format, clean, {})).toBe(expected);
});

test.each([report, clean])('SARIF is valid against its schema', async (each) => {
  const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
  const isValid = ajv.compile(schema);
  isValid(JSON.parse(await formatFindings('sarif', each, {})));
  expect(isValid.errors ?? []).toEqual([]);
});

test('fingerprints survive lines that are added above', async () => {
  const moved = report.findings.map((finding) => ({
    ...finding,
    span: { ...finding.span, line: finding.span.line + 7 },
  }));
  const prints = async (findings: FindingsReport['findings']): Promise<unknown> => {
    const log = JSON.parse(await formatFindings('sarif', { ...report, findings }, {}));
    return log.runs[0].results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints);
  };
  expect(await prints(moved)).toEqual(await prints(report.findings));
});

test('findings of severity info are counted in text unless they are asked for', async () => {
  const [first] = report.findings;
  if (first === undefined) throw new Error('no finding');
  const infos = { ...report, findings: [{ ...first, severity: 'info' as const }] };
  const text = await formatFindings('text', infos, {});
  expect(text).toContain('no problems in 2 files');
  expect(text).toContain('1 info not shown (--infos)');
  expect(await formatFindings('text', infos, { infos: true })).toContain(`info[${first.code}]`);
});
