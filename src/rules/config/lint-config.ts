import type { JsonObject, SourceDocument } from '../../source/document.js';
import type { Severity } from '../../source/finding.js';
import type { Assumptions } from '../assumptions.js';

/** From which severity on findings make the exit code 1. */
export type FailLevel = Severity | 'never';

/** Severities by code, rule name, group or code of another tool; `false` is how YAML reads `off`. */
export type SeveritySettings = Readonly<Record<string, Severity | 'off' | false>>;

/** The content of mesh.config.yaml; schemas/mesh-config-file.json describes it. */
export interface LintConfig {
  readonly context?: readonly string[];
  readonly exclude?: readonly string[];
  readonly assume?: Assumptions & { readonly trustDomain?: string; readonly meshConfig?: JsonObject };
  readonly rules?: SeveritySettings;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: SeveritySettings }[];
  readonly baseline?: string;
  readonly failLevel?: FailLevel;
  readonly maxWarnings?: number;
}

/** A configuration and the file it was read from. */
export interface ConfigFile {
  readonly config: LintConfig;
  readonly document: SourceDocument;
}
