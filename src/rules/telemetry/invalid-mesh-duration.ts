import { durationMs } from '../../model/duration.js';
import type { Duration } from '../../schema/types/meta.js';
import { defineRule } from '../rule.js';
import { writtenMeshConfigs, writtenProxySettings } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';
import { durationFault, durationOrOffFault } from '../shared/values/duration.js';

const HOUR_MS = 3_600_000;

export const rule = defineRule({
  code: 'MSH0812',
  name: 'invalid-mesh-duration',
  severity: 'error',
  upstream: [],
  summary: 'A time span of the mesh config is out of the range that istiod accepts.',
  docs: {
    why: '`connectTimeout` lies between a millisecond and an hour, `protocolDetectionTimeout` is zero or whole milliseconds, `drainDuration` whole seconds. istiod refuses the whole MeshConfig otherwise.',
    fix: 'Write e.g. `10s`. The defaults are 10s, 0s (no limit) and 45s.',
  },
  *check({ mesh }) {
    for (const config of writtenMeshConfigs(mesh)) {
      const { connectTimeout, protocolDetectionTimeout } = config.settings;
      const connect = connectFault(connectTimeout);
      if (connect) yield settingsFinding(config, ['connectTimeout'], `connectTimeout ${connectTimeout} ${connect}`);
      const detection = durationOrOffFault(protocolDetectionTimeout);
      if (detection) {
        const field = 'protocolDetectionTimeout';
        yield settingsFinding(config, [field], `${field} ${protocolDetectionTimeout} ${detection}`);
      }
    }
    for (const settings of writtenProxySettings(mesh)) {
      const { drainDuration } = settings.settings;
      const fault = drainFault(drainDuration);
      if (fault) yield settingsFinding(settings, ['drainDuration'], `drainDuration ${drainDuration} ${fault}`);
    }
  },
});

function connectFault(timeout: Duration | undefined): string | undefined {
  return durationFault(timeout) ?? ((durationMs(timeout) ?? 0) > HOUR_MS ? 'is longer than an hour' : undefined);
}

function drainFault(duration: Duration | undefined): string | undefined {
  const isWhole = (durationMs(duration) ?? 0) % 1000 === 0;
  return durationFault(duration) ?? (isWhole ? undefined : 'is not a whole number of seconds');
}
