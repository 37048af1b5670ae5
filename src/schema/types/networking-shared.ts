// Types that several networking.istio.io kinds share.

/** Exactly one member is set; an empty object matches presence. */
export interface StringMatch {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}
export interface Percent {
  readonly value?: number;
}
export interface PortSelector {
  readonly number?: number;
}
export interface NetworkingPort {
  readonly number?: number;
  readonly protocol?: string;
  readonly name?: string;
  readonly targetPort?: number;
}
export interface WorkloadSelector {
  readonly labels?: Readonly<Record<string, string>>;
}
export interface WorkloadSelectorMatch {
  readonly matchLabels?: Readonly<Record<string, string>>;
}
