import { type JsonRecord, numberAt, recordAt, textAt, valueAt } from '../../source/json-fields.js';
import { alignColumns } from '../table.js';

function envoyVersion(bootstrap: JsonRecord | undefined): string {
  const build = recordAt(bootstrap, 'node', 'userAgentBuildVersion');
  const number = ['majorNumber', 'minorNumber', 'patch'].map((part) => numberAt(build, 'version', part)).join('.');
  const metadata = (key: string, separator: string): string =>
    valueAt(build, 'metadata', key) === undefined ? '' : separator + textAt(build, 'metadata', key);
  const details = ['revision.status', 'build.type', 'ssl.version'].map((key) => metadata(key, '/'));
  return [number, metadata('build.label', '-'), ...details].join('');
}

/** The versions of Istio and Envoy that a bootstrap names, one line each. */
export function describeVersions(bootstrap: JsonRecord | undefined): string {
  const istio = textAt(bootstrap, 'node', 'metadata', 'ISTIO_VERSION');
  const proxySha = textAt(bootstrap, 'node', 'metadata', 'ISTIO_PROXY_SHA');
  const proxy = proxySha.split(':')[1] ?? proxySha;
  const lines = [
    ['Istio Version:', istio],
    ['Istio Proxy Version:', proxy],
    ['Envoy Version:', envoyVersion(bootstrap)],
  ].filter(([, value]) => value !== '');
  return alignColumns(lines, 1);
}
