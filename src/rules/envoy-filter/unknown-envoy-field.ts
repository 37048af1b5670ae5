import { messageOf } from '../../compile/envoy-filter/parse.js';
import { messageDescriptor } from '../../envoy/descriptors/table.js';
import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { type EnvoyMessage, messagesIn } from '../shared/envoy-filter/envoy-values.js';
import { envoyPatchesOf } from '../shared/envoy-filter/inspected-patches.js';

export const rule = defineRule({
  code: 'MSH0608',
  name: 'unknown-envoy-field',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'The value of a patch has a field that the Envoy message does not have.',
  docs: {
    why: 'Istio leaves fields out that it does not know, so the setting never reaches a proxy. Often the field is misspelt, or stands one level too high or too low.',
    fix: 'Look the message up in the API reference of Envoy.',
  },
  *check({ mesh }) {
    for (const { resource, entry, path } of envoyPatchesOf(mesh)) {
      const name = messageOf(entry.applyTo ?? 'INVALID');
      if (name === undefined || entry.patch?.value === undefined) continue;
      for (const message of messagesIn(name, entry.patch.value)) {
        for (const { field, near } of unknownFields(message)) {
          yield {
            resource,
            path: [...path, 'patch', 'value', ...message.path, field],
            at: 'key',
            message: `${message.name} has no field ${JSON.stringify(field)}; Istio leaves it out`,
            help: near && `did you mean ${near}?`,
          };
        }
      }
    }
  },
});

function unknownFields({ name, value }: EnvoyMessage): readonly { field: string; near: string | undefined }[] {
  const fields = messageDescriptor(name)?.fields ?? [];
  const known = new Set(fields.flatMap((field) => [field.name, field.jsonName]));
  const unknown = Object.keys(value).filter((key) => !known.has(key) && key !== '@type');
  return unknown.map((field) => ({
    field,
    near: didYouMean(
      field,
      fields.map((other) => other.name),
    ),
  }));
}
