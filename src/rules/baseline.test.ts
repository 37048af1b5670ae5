import { applyBaseline, baselineOf } from './baseline.js';
import { lintText } from './testing/lint-text.js';

const object = (name: string, mode: string): string => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: ${name}, namespace: shop}
spec: {mtls: {mode: ${mode}}}
---
`;
const name = (file: string): string => file;

async function findingsOf(text: string) {
  return (await lintText(text)).findings;
}

test('what the baseline knows is held back, wherever it has moved to', async () => {
  const baseline = baselineOf(await findingsOf(object('a', 'STRIKT')), name);
  const now = await findingsOf(object('b', 'STRICKT') + object('a', 'STRIKT'));
  const { findings, known, stale } = applyBaseline(now, baseline, name);
  expect(findings.map(({ resource }) => resource?.name)).toEqual(['b']);
  expect({ known, stale }).toEqual({ known: 1, stale: 0 });
});

test('repetitions beyond those known are reported', async () => {
  const one = await findingsOf(object('a', 'STRIKT'));
  const { findings } = applyBaseline([...one, ...one], baselineOf(one, name), name);
  expect(findings).toHaveLength(1);
});

test('what is gone is stale', async () => {
  const baseline = baselineOf(await findingsOf(object('a', 'STRIKT') + object('b', 'STRIKT')), name);
  expect(applyBaseline(await findingsOf(object('a', 'STRIKT')), baseline, name).stale).toBe(1);
});
