import type { AccessLog } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { oncePerContext } from '../memo.js';
import { type AccessLogTarget, legacyAccessLogs, providerAccessLog } from './access-loggers.js';
import { applicableTelemetries, findProvider, matchesMode, modeOf, providerNames } from './telemetry.js';

/** Access loggers of one place, or undefined when logging is off. */
export function accessLogs(
  context: CompileContext,
  listenerClass: ListenerClass,
  target: AccessLogTarget,
): readonly AccessLog[] | undefined {
  if (target === 'listener' && context.mesh.config.disableEnvoyListenerLog) return undefined;
  const logs =
    target === 'http'
      ? httpLogs(context, listenerClass)
      : target === 'tcp'
        ? tcpLogs(context, listenerClass)
        : listenerLogs(context, listenerClass);
  return logs.length > 0 ? logs : undefined;
}

const httpLogs = oncePerContext((context, key) => logsFor(context, classOf(key), 'http'));
const tcpLogs = oncePerContext((context, key) => logsFor(context, classOf(key), 'tcp'));
const listenerLogs = oncePerContext((context, key) => logsFor(context, classOf(key), 'listener'));

function classOf(key: string): ListenerClass {
  return key === 'inbound' || key === 'outbound' ? key : 'gateway';
}

function logsFor(context: CompileContext, listenerClass: ListenerClass, target: AccessLogTarget): readonly AccessLog[] {
  const decided = [...decideProviders(context, listenerClass)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, decision]) => {
      const provider = findProvider(context, name);
      const log = provider && providerAccessLog(context, provider);
      return log === undefined ? [] : [{ log, ...decision }];
    });
  const logs =
    decided.length === 0
      ? legacyAccessLogs(context, target).map((log) => ({ log, expression: '' }))
      : decided.filter(({ disabled }) => !disabled);
  return logs.map(({ log, expression }) => withFilter(log, expression, target));
}

/** What Telemetry decides for one provider. */
interface Decision {
  readonly disabled: boolean;
  /** CEL expression of requests to log; empty for all. */
  readonly expression: string;
}

/** Providers in scope and whether they log; empty when nothing speaks of access logs for this direction. */
function decideProviders(context: CompileContext, listenerClass: ListenerClass): ReadonlyMap<string, Decision> {
  const levels = applicableTelemetries(context).flatMap((telemetry) =>
    telemetry.spec.accessLogging ? [telemetry.spec.accessLogging] : [],
  );
  const defaults = context.mesh.config.defaultProviders.accessLogging ?? [];
  if (levels.every((sections) => sections.length === 0))
    return new Map(defaults.map((name) => [name, { disabled: false, expression: '' }]));
  const mode = modeOf(listenerClass);
  const expressions = new Map<string, string>();
  let inScope = new Set(defaults);
  for (const sections of levels) {
    const matching = sections.filter((section) => matchesMode(section.match, mode));
    const names = matching.flatMap((section) => providerNames(section.providers));
    for (const section of matching)
      for (const name of providerNames(section.providers)) expressions.set(name, section.filter?.expression ?? '');
    if (names.length > 0) inScope = new Set(names);
  }
  const decisions = new Map<string, Decision>();
  let inherited: readonly string[] = defaults;
  for (const section of levels.flat()) {
    const names = providerNames(section.providers);
    if (names.length > 0) inherited = names;
    if (!matchesMode(section.match, mode)) continue;
    for (const name of inherited) {
      if (inScope.has(name))
        decisions.set(name, { disabled: section.disabled === true, expression: expressions.get(name) ?? '' });
    }
  }
  return decisions;
}

const NO_ROUTE_FILTER = { responseFlagFilter: { flags: ['NR'] } };

/** Listener logs only tell of connections that no filter chain took. */
function withFilter(log: AccessLog, expression: string, target: AccessLogTarget): AccessLog {
  const cel = expression === '' ? undefined : celFilter(expression);
  if (target !== 'listener') return cel === undefined ? log : { ...log, filter: cel };
  return { ...log, filter: cel === undefined ? NO_ROUTE_FILTER : { andFilter: { filters: [NO_ROUTE_FILTER, cel] } } };
}

function celFilter(expression: string): object {
  return {
    extensionFilter: {
      name: 'envoy.access_loggers.extension_filters.cel',
      typedConfig: {
        '@type': 'type.googleapis.com/envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter',
        expression,
      },
    },
  };
}
