import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { writtenMeshConfigs } from '../shared/telemetry/mesh-configs.js';

const CURVES = ['P-224', 'P-256', 'P-384', 'P-521', 'X25519', 'X25519Kyber768Draft00', 'X25519MLKEM768'];

export const rule = defineRule({
  code: 'MSH0816',
  name: 'ineffective-ecdh-curve',
  severity: 'warning',
  upstream: [],
  summary: 'An ECDH curve in tlsDefaults is unknown, or listed twice.',
  docs: {
    why: 'Envoy picks from the curves it knows. A name it does not know makes it refuse the TLS settings, and a repeated one adds nothing.',
    fix: 'Use each of P-224, P-256, P-384, P-521, X25519, X25519Kyber768Draft00 and X25519MLKEM768 at most once.',
  },
  *check({ mesh }) {
    for (const { resource, path, settings } of writtenMeshConfigs(mesh)) {
      const curves = settings.tlsDefaults?.ecdhCurves ?? [];
      for (const [index, curve] of curves.entries()) {
        const isUnknown = curve !== '' && !CURVES.includes(curve);
        if (!isUnknown && curves.indexOf(curve) === index) continue;
        const near = isUnknown ? didYouMean(curve, CURVES) : undefined;
        yield {
          resource,
          path: [...path, 'tlsDefaults', 'ecdhCurves', index],
          message: `the ECDH curve ${JSON.stringify(curve)} ${isUnknown ? 'is none that Envoy knows: TLS settings with it are refused' : 'is listed twice; the second has no effect'}`,
          help: near && `did you mean ${near}?`,
        };
      }
    }
  },
});
