import { didYouMean } from '../../../schema/suggest.js';
import type { NetworkingPort } from '../../../schema/types/networking.js';
import { isDnsLabel } from '../values/dns-name.js';
import { isKnownProtocol, PROTOCOL_NAMES } from '../values/protocol-name.js';

/** What is wrong with the field of a port. */
export interface PortFault {
  readonly field: keyof NetworkingPort;
  readonly fact: string;
  readonly help?: string;
}

/** What is wrong with the name and the protocol of a port; both may be absent. */
export function portNameFaults({ name, protocol = '' }: NetworkingPort): readonly PortFault[] {
  const near = didYouMean(protocol, PROTOCOL_NAMES);
  const fact = name === '' ? 'a port has no name' : `${JSON.stringify(name)} cannot be the name of a port`;
  return [
    ...(name === undefined || isDnsLabel(name) ? [] : [{ field: 'name' as const, fact }]),
    ...(protocol === '' || isKnownProtocol(protocol)
      ? []
      : [
          {
            field: 'protocol' as const,
            fact: `${JSON.stringify(protocol)} is no protocol that Istio knows`,
            help: near === undefined ? `known protocols: ${PROTOCOL_NAMES.join(', ')}` : `did you mean ${near}?`,
          },
        ]),
  ];
}
