import type { RuleDocs } from './rule-info.js';

/** Pages of what the loader reports. */
export const SYNTAX_DOCS: Readonly<Record<string, RuleDocs>> = {
  MSH0001: {
    why: '`kubectl apply` refuses the file, and a deployment pipeline stops half-way. None of the document is in force.',
    fix: 'Correct the place that the finding points at. Values that hold `: ` or start with `*`, `&`, `@`, `{` or `%` need quotes.',
  },
  MSH0002: {
    why: 'YAML takes only spaces as indentation. The document cannot be applied.',
    fix: 'Replace the tab with spaces, and let the editor insert spaces in YAML files.',
  },
  MSH0003: {
    why: 'Readers keep the last value and drop the others without a word: half of a routing table may be gone. The API server may refuse the object.',
    fix: 'Keep one of the two, or merge them; a second list item needs its own `- `.',
  },
  MSH0004: {
    why: 'The document cannot be read. A host such as `*.example.com` without quotes is read as an alias.',
    fix: 'Put the value in quotes, or define the anchor in the same document.',
  },
  MSH0005: {
    why: 'A few lines of aliases can expand to gigabytes. The API server refuses such documents.',
    fix: 'Write the values out.',
  },
  MSH0006: {
    why: 'Nobody can tell from a template what will be applied, so nothing in it was checked.',
    fix: 'Check what the template becomes: `helm template . | mesh validate -`, or leave the templates out with `exclude`.',
  },
  MSH0007: {
    why: 'The document is no object and cannot be applied.',
    fix: 'Separate objects with `---`, or put them under `items` of a `kind: List`.',
  },
  MSH0008: {
    why: 'The mapping is no Kubernetes object, so nothing in it was checked.',
    fix: 'Add `apiVersion` and `kind`, or leave the file out with `exclude` in `mesh.config.yaml`.',
    exceptions: 'Files of values, of Kustomize or of other tools that lie among the manifests.',
  },
  MSH0009: {
    why: 'The object cannot be applied; istiod never sees it.',
    fix: 'Add `apiVersion`, such as `networking.istio.io/v1`.',
  },
  MSH0010: {
    why: 'The object cannot be applied; istiod never sees it.',
    fix: 'Add `kind`.',
  },
  MSH0011: {
    why: 'The object cannot be applied; istiod never sees it.',
    fix: 'Add `metadata.name`.',
  },
  MSH0012: {
    why: 'The name is not known before the object is created, so no other object can refer to it, and each `kubectl create` makes another one.',
    fix: 'Give the object a `metadata.name`.',
  },
  MSH0013: {
    why: 'YAML reads `on`, `yes`, `1.10` or `0755` without quotes as booleans and numbers. The API server refuses names that are no strings.',
    fix: 'Put the name in quotes.',
  },
  MSH0014: {
    why: 'Only the definition that is applied last is in force; the settings of the others are lost.',
    fix: 'Remove one, or give them different names.',
    exceptions: 'Overlays of several environments that were given at once: check each environment in a run of its own.',
  },
  MSH0015: {
    why: 'The document cannot be read. Often the file was saved in a legacy code page.',
    fix: 'Save the file as UTF-8.',
  },
};
