import { type JsonRecord, numberAt, recordAt, recordsAt, textAt } from '../../source/json-fields.js';

/** The IP or host of a socket address, the path of a pipe, empty otherwise. */
export function hostOf(address: unknown): string {
  return textAt(address, 'socketAddress', 'address') || textAt(address, 'pipe', 'path');
}

/** The port of a socket address; 0 when it has none. */
export function portOf(address: unknown): number {
  return numberAt(address, 'socketAddress', 'portValue');
}

/** The primary address of a listener or endpoint, then its additional ones. */
export function addressesOf(owner: unknown): readonly (JsonRecord | undefined)[] {
  return [
    recordAt(owner, 'address'),
    ...recordsAt(owner, 'additionalAddresses').map((additional) => recordAt(additional, 'address')),
  ];
}

/** `envoy://LISTENER/ENDPOINT` for the address of an internal listener, or undefined. */
export function internalAddress(address: unknown): string | undefined {
  const internal = recordAt(address, 'envoyInternalAddress');
  // A named endpoint of an internal listener may lack its listener: istioctl does not know it then.
  return internal?.serverListenerName === undefined
    ? undefined
    : `envoy://${textAt(internal, 'serverListenerName')}/${textAt(internal, 'endpointId')}`;
}
