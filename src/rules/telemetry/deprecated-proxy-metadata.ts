import { defineRule } from '../rule.js';
import { writtenProxySettings } from '../shared/telemetry/mesh-configs.js';

const VARIABLE = 'ISTIO_META_DNS_AUTO_ALLOCATE';

export const rule = defineRule({
  code: 'MSH0819',
  name: 'deprecated-proxy-metadata',
  severity: 'warning',
  upstream: [],
  summary: 'Addresses for ServiceEntries are allocated the old way, by each proxy.',
  docs: {
    why: '`ISTIO_META_DNS_AUTO_ALLOCATE` makes proxies invent addresses for ServiceEntries without any. istiod allocates them for the whole mesh by default now, writes them to the status of the ServiceEntry, and the old switch will go.',
    fix: 'Remove the variable; keep `ISTIO_META_DNS_CAPTURE`. In older meshes set `PILOT_ENABLE_IP_AUTOALLOCATE` on istiod.',
  },
  *check({ mesh }) {
    for (const { resource, path, settings } of writtenProxySettings(mesh)) {
      if (settings.proxyMetadata?.[VARIABLE] === undefined) continue;
      yield {
        resource,
        path: [...path, 'proxyMetadata', VARIABLE],
        at: 'key',
        message: `${VARIABLE} is deprecated: istiod allocates addresses of ServiceEntries itself`,
        help: 'remove it; ISTIO_META_DNS_CAPTURE stays',
      };
    }
  },
});
