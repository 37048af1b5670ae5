import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { writtenAnnotations } from '../shared/kubernetes/annotated-objects.js';
import { ISTIO_ANNOTATIONS, ISTIO_LABELS } from '../shared/kubernetes/istio-annotations.js';

const NAMES = [...ISTIO_ANNOTATIONS.keys()];

export const rule = defineRule({
  code: 'MSH0917',
  name: 'unknown-annotation',
  severity: 'warning',
  upstream: ['IST0108'],
  summary: 'An annotation in a domain of Istio is none that Istio knows.',
  docs: {
    why: 'Istio ignores annotations that it does not know without a word, so what a misspelt one was meant to set keeps its default.',
    fix: 'Correct the name. Some settings are labels, not annotations.',
  },
  *check({ mesh }) {
    for (const { resource, name, path, isUpstream } of writtenAnnotations(mesh)) {
      if (ISTIO_ANNOTATIONS.has(name)) continue;
      yield {
        resource,
        path,
        at: 'key',
        message: `Istio knows no annotation ${name}, so it has no effect`,
        help: help(name),
        upstream: isUpstream ? undefined : [],
      };
    }
  },
});

function help(name: string): string | undefined {
  if (ISTIO_LABELS.includes(name)) return 'it is a label: write it under metadata.labels';
  const [domain, local = ''] = name.split('/');
  const sameDomain = NAMES.filter((known) => known.startsWith(`${domain}/`));
  const near = didYouMean(
    local,
    sameDomain.map((known) => known.slice(known.indexOf('/') + 1)),
  );
  const meant = near === undefined ? NAMES.find((known) => known.endsWith(`/${local}`)) : `${domain}/${near}`;
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}
