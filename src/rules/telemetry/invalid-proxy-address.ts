import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { writtenProxySettings } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';
import { addressFault } from '../shared/values/network-address.js';

export const rule = defineRule({
  code: 'MSH0818',
  name: 'invalid-proxy-address',
  severity: 'error',
  upstream: [],
  summary: 'The address of istiod, a tracing backend or another service of proxies is not of the form host:port.',
  docs: {
    why: 'Proxies connect to istiod, tracing backends, statsd and the access log and metrics services under fixed addresses of the form `host:port`. istiod or the injector refuses settings with anything else.',
    fix: 'Write e.g. `zipkin.observability:9411`, with a port from 1 to 65535.',
  },
  *check({ mesh }) {
    for (const written of writtenProxySettings(mesh)) {
      for (const { path, address } of addressesOf(written.settings)) {
        const fault = addressFault(address.replace('$(HOST_IP)', '127.0.0.1'));
        if (fault === undefined) continue;
        const place = path.join('.');
        yield settingsFinding(written, path, `${place} ${JSON.stringify(address)} ${fault}`, 'write host:port');
      }
      const { lightstep } = written.settings.tracing ?? {};
      if (lightstep && !lightstep.accessToken) {
        yield settingsFinding(written, ['tracing', 'lightstep'], 'Lightstep takes no spans without an accessToken');
      }
    }
  },
});

interface WrittenAddress {
  readonly path: Path;
  readonly address: string;
}

function addressesOf(settings: ProxyConfigSettings): readonly WrittenAddress[] {
  const { discoveryAddress, statsdUdpAddress, tracing, envoyMetricsService, envoyAccessLogService } = settings;
  return [
    ...whenSet(['discoveryAddress'], discoveryAddress),
    ...whenSet(['statsdUdpAddress'], statsdUdpAddress),
    ...whenSet(['envoyMetricsService', 'address'], envoyMetricsService?.address),
    ...whenSet(['envoyAccessLogService', 'address'], envoyAccessLogService?.address),
    ...(['zipkin', 'lightstep', 'datadog'] as const).flatMap((backend) => {
      const settingsOfBackend = tracing?.[backend];
      const path = ['tracing', backend, 'address'];
      return settingsOfBackend ? [{ path, address: settingsOfBackend.address ?? '' }] : [];
    }),
  ];
}

const whenSet = (path: Path, address: string | undefined): readonly WrittenAddress[] =>
  address ? [{ path, address }] : [];
