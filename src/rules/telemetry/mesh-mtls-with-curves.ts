import { defineRule } from '../rule.js';
import { writtenMeshConfigs } from '../shared/telemetry/mesh-configs.js';
import { settingsFinding } from '../shared/telemetry/settings-finding.js';

export const rule = defineRule({
  code: 'MSH0815',
  name: 'mesh-mtls-with-curves',
  severity: 'error',
  upstream: [],
  summary: 'meshMTLS of the mesh config lists ECDH curves, which mTLS between sidecars does not take.',
  docs: {
    why: 'Curves can be chosen for other TLS, in `tlsDefaults`, but not for the mTLS between sidecars. istiod refuses the whole MeshConfig.',
    fix: 'Move `ecdhCurves` to `tlsDefaults`, or remove it.',
  },
  *check({ mesh }) {
    for (const config of writtenMeshConfigs(mesh)) {
      if (!config.settings.meshMTLS?.ecdhCurves?.length) continue;
      const fault = 'mTLS between sidecars does not take ecdhCurves';
      yield settingsFinding(config, ['meshMTLS', 'ecdhCurves'], fault, 'move ecdhCurves to tlsDefaults, or remove it');
    }
  },
});
