import { type JsonRecord, numberAt, recordAt, textAt } from '../../source/json-fields.js';
import { alignColumns } from '../table.js';

function envoyVersion(bootstrap: JsonRecord | undefined): string {
  const build = recordAt(bootstrap, 'node', 'userAgentBuildVersion');
  const number = ['majorNumber', 'minorNumber', 'patch'].map((part) => numberAt(build, 'version', part)).join('.');
  const metadata = (key: string): string => textAt(build, 'metadata', key);
  const label = metadata('build.label');
  const details = ['revision.status', 'build.type', 'ssl.version'].map(metadata).filter(Boolean);
  return [label ? `${number}-${label}` : number, ...details].join('/');
}

/** The versions of Istio and Envoy that a bootstrap names, one line each. */
export function describeVersions(bootstrap: JsonRecord | undefined): string {
  const istio = textAt(bootstrap, 'node', 'metadata', 'ISTIO_VERSION');
  const proxySha = textAt(bootstrap, 'node', 'metadata', 'ISTIO_PROXY_SHA');
  const proxy = proxySha.slice(proxySha.indexOf(':') + 1);
  const lines = [
    ['Istio Version:', istio],
    ['Istio Proxy Version:', proxy],
    ['Envoy Version:', envoyVersion(bootstrap)],
  ].filter(([, value]) => value !== '');
  return alignColumns(lines, 1);
}
