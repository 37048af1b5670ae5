// networking.istio.io ProxyConfig in JSON form; field names and meaning follow Istio's API reference.
import type { Resource } from './meta.js';
import type { WorkloadSelectorMatch } from './networking-shared.js';

export type ProxyConfigResource = Resource<'ProxyConfig', ProxyConfigSpec>;
export interface ProxyConfigSpec {
  readonly selector?: WorkloadSelectorMatch;
  readonly concurrency?: number;
  readonly environmentVariables?: Readonly<Record<string, string>>;
  readonly image?: { readonly imageType?: string };
}
