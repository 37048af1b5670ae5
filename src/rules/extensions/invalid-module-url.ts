import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { wasmModules } from '../shared/extensions/wasm-modules.js';
import { rejected } from '../shared/rejection.js';

const SCHEMES = ['oci', 'https', 'http', 'file'];

export const rule = defineRule({
  code: 'MSH0650',
  name: 'invalid-module-url',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The URL of a WebAssembly module cannot be fetched by a proxy.',
  docs: {
    why: 'Proxies fetch modules from `oci://`, `https://`, `http://` or `file://` URLs; without a scheme an OCI image is meant. Istio rejects anything else.',
    fix: 'Write e.g. `oci://registry.example.com/filters/auth:1.2.0`.',
  },
  *check({ mesh }) {
    for (const { resource, path, settings } of wasmModules(mesh)) {
      const fault = settings.url ? urlFault(settings.url) : undefined;
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'url'],
        message: `the module URL ${JSON.stringify(settings.url)} ${fault.text}; ${rejected(resource)}`,
        help: fault.help ?? 'write oci://, https://, http:// or file://',
      };
    }
  },
});

function urlFault(url: string): { readonly text: string; readonly help?: string } | undefined {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.includes(scheme)) {
    const near = didYouMean(scheme, SCHEMES);
    return { text: `has the scheme ${scheme}, which proxies do not fetch`, help: near && `did you mean ${near}://?` };
  }
  return URL.canParse(scheme === undefined ? `http://${url}` : url) ? undefined : { text: 'is not a URL' };
}
