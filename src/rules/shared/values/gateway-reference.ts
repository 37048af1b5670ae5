import { domainFault, isDnsLabel } from './dns-name.js';

/** What is wrong with the name of a Gateway, `<name>` or `<namespace>/<name>`; nothing for a fine one. */
export function gatewayReferenceFault(gateway: string): string | undefined {
  const slash = gateway.indexOf('/');
  if (slash < 0) return domainFault(gateway);
  const [namespace, name] = [gateway.slice(0, slash), gateway.slice(slash + 1)];
  if (namespace === '') return 'has no namespace before the slash';
  if (name === '') return 'has no name after the slash';
  if (!isDnsLabel(namespace)) return `has a namespace, ${JSON.stringify(namespace)}, that is no name of a namespace`;
  if (isDnsLabel(name)) return undefined;
  return name.includes('/') ? 'has more than one slash' : `has a name, ${JSON.stringify(name)}, that is no DNS label`;
}
