import { messageOf } from '../../compile/envoy-filter/parse.js';
import { messageDescriptor } from '../../envoy/descriptors/table.js';
import { defineRule } from '../rule.js';
import { type EnvoyMessage, messagesIn } from '../shared/envoy-filter/envoy-values.js';
import { envoyPatchesOf } from '../shared/envoy-filter/inspected-patches.js';

export const rule = defineRule({
  code: 'MSH0609',
  name: 'filter-without-typed-config',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A patch adds a filter or another extension without its typed_config.',
  docs: {
    why: 'Envoy finds the implementation of an extension by the type of its `typed_config`; the name alone is only a label. A proxy that gets an extension without it refuses the whole listener or cluster.',
    fix: 'Add `typed_config` with an `@type`, or `config_discovery`.',
  },
  *check({ mesh }) {
    for (const { resource, entry, path } of envoyPatchesOf(mesh)) {
      const { operation = 'INVALID', value } = entry.patch ?? {};
      const name = messageOf(entry.applyTo ?? 'INVALID');
      if (name === undefined || operation === 'MERGE' || operation === 'REMOVE') continue;
      for (const message of messagesIn(name, value)) {
        if (!isUntyped(message)) continue;
        yield {
          resource,
          path: [...path, 'patch', 'value', ...message.path],
          message: `${String(message.value.name ?? message.name)} has no typed_config; proxies find no implementation for it and refuse what it is in`,
          help: 'add typed_config with an @type',
        };
      }
    }
  },
});

const CONFIGS = ['typed_config', 'typedConfig', 'config_discovery', 'configDiscovery'];

function isUntyped({ name, value }: EnvoyMessage): boolean {
  const takesConfig = messageDescriptor(name)?.fields.some((field) => field.name === 'typed_config') === true;
  return takesConfig && CONFIGS.every((field) => value[field] === undefined);
}
