import { compareText } from '../../model/order.js';
import { meshId } from '../../model/proxy.js';
import type { TelemetryCustomTag } from '../../schema/types/telemetry.js';
import type { CompileContext } from '../context.js';

/** Tags that report what dry-run AuthorizationPolicies would have decided. */
const DRY_RUN_TAGS: readonly Tag[] = [
  dryRunTag('allow', 'name', 'effective_policy_id'),
  dryRunTag('allow', 'result', 'engine_result'),
  dryRunTag('deny', 'name', 'effective_policy_id'),
  dryRunTag('deny', 'result', 'engine_result'),
];

interface Tag {
  readonly tag: string;
  readonly [kind: string]: unknown;
}

function dryRunTag(action: 'allow' | 'deny', what: 'name' | 'result', key: string): Tag {
  return {
    tag: `istio.authorization.dry_run.${action}_policy.${what}`,
    metadata: {
      kind: { request: {} },
      metadataKey: { key: 'envoy.filters.http.rbac', path: [{ key: `istio_dry_run_${action}_shadow_${key}` }] },
    },
  };
}

/** Span tags, sorted: Istio's own unless turned off, then those of Telemetry or else of ProxyConfig. */
export function customTags(
  context: CompileContext,
  telemetry: {
    readonly enableIstioTags?: boolean | undefined;
    readonly customTags?: Readonly<Record<string, TelemetryCustomTag>> | undefined;
  },
): readonly Tag[] {
  const enabled = telemetry.enableIstioTags ?? true;
  const user = telemetry.customTags ?? context.proxy.config.tracing?.customTags ?? {};
  const tags = [
    ...(enabled ? istioTags(context) : []),
    ...Object.entries(user).map(([tag, value]) => userTag(tag, value)),
  ];
  return tags.sort((a, b) => compareText(a.tag, b.tag));
}

function istioTags(context: CompileContext): readonly Tag[] {
  const { labels, namespace } = context.proxy;
  return [
    ...DRY_RUN_TAGS,
    literalTag('istio.canonical_revision', labels['service.istio.io/canonical-revision'] ?? 'latest'),
    literalTag('istio.canonical_service', labels['service.istio.io/canonical-name'] ?? 'unknown'),
    literalTag('istio.cluster_id', context.mesh.clusterId),
    literalTag('istio.mesh_id', meshId(context.proxy)),
    literalTag('istio.namespace', namespace),
  ];
}

function literalTag(tag: string, value: string): Tag {
  return { tag, literal: { value } };
}

function userTag(tag: string, value: TelemetryCustomTag): Tag {
  if (value.literal !== undefined) return { tag, literal: value.literal };
  if (value.header !== undefined) return { tag, requestHeader: value.header };
  if (value.environment !== undefined) return { tag, environment: value.environment };
  return { tag, value: value.formatter?.value ?? '' };
}
