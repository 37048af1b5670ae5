import { durationMs } from '../../model/duration.js';
import type { Path } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';
import { defineRule } from '../rule.js';
import { writtenProxySettings } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';

export const rule = defineRule({
  code: 'MSH0820',
  name: 'incomplete-private-key-provider',
  severity: 'error',
  upstream: [],
  summary: 'A private key provider of proxies is not named, or has no poll delay.',
  docs: {
    why: 'With CryptoMB or QAT, TLS operations are collected and handed over every `pollDelay`. Without a provider or a delay above zero nothing would be handed over; istiod or the injector refuses the settings.',
    fix: 'Set `cryptomb.pollDelay` or `qat.pollDelay`, e.g. `10ms`, or remove `privateKeyProvider`.',
  },
  *check({ mesh }) {
    for (const written of writtenProxySettings(mesh)) {
      const problem = problemOf(written.settings.privateKeyProvider);
      if (problem) yield settingsFinding(written, ['privateKeyProvider', ...problem.path], problem.fault);
    }
  },
});

function problemOf(provider: unknown): { readonly path: Path; readonly fault: string } | undefined {
  if (!isRecord(provider)) return undefined;
  const name = ['cryptomb', 'qat'].find((candidate) => provider[candidate] !== undefined);
  if (name === undefined) return { path: [], fault: 'the private key provider is neither cryptomb nor qat' };
  const settings = provider[name];
  const pollDelay = isRecord(settings) ? settings.pollDelay : undefined;
  if (typeof pollDelay !== 'string') return { path: [name], fault: `${name} has no pollDelay` };
  return durationMs(pollDelay) === 0
    ? { path: [name, 'pollDelay'], fault: `the pollDelay of ${name} is zero` }
    : undefined;
}
