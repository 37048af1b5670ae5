import { valueAt } from '../../source/json-fields.js';
import { VIRTUAL_INBOUND_LISTENER, VIRTUAL_OUTBOUND_LISTENER } from '../names.js';
import type { Draft } from './draft.js';
import type { Anchor } from './filter-list.js';
import type { EnvoyPatch } from './patch.js';

/** Whether a patch's `match.listener` selects a listener. */
export function matchesListener(patch: EnvoyPatch, listener: Draft): boolean {
  const match = patch.match.listener;
  if (match === undefined) return true;
  if (match.name && match.name !== listener.name) return false;
  if (!match.portNumber) return true;
  // Mirrors istiod: inside the virtual listeners the port is that of the filter chain.
  if (patch.applyTo !== 'LISTENER' && isVirtual(listener)) return true;
  return valueAt(listener.address, 'socketAddress', 'portValue') === match.portNumber;
}

/** Whether a patch's `match.listener` selects a filter chain of a listener that it selects. */
export function matchesFilterChain(patch: EnvoyPatch, listener: Draft, chain: Draft): boolean {
  const match = patch.match.listener;
  if (match === undefined) return true;
  const destinationPort = valueAt(chain.filterChainMatch, 'destinationPort');
  if (match.portNumber && isVirtual(listener) && destinationPort !== match.portNumber) return false;
  const { name, sni, transportProtocol, applicationProtocols, destinationPort: port } = match.filterChain ?? {};
  const includes = (field: string, text: string) => {
    const list = valueAt(chain.filterChainMatch, field);
    return Array.isArray(list) && list.includes(text);
  };
  if (name && name !== chain.name) return false;
  if (sni && !includes('serverNames', sni)) return false;
  if (transportProtocol && valueAt(chain.filterChainMatch, 'transportProtocol') !== transportProtocol) return false;
  if (
    applicationProtocols &&
    !applicationProtocols.split(',').every((text) => includes('applicationProtocols', text))
  ) {
    return false;
  }
  return !port || destinationPort === port;
}

/** `match.listener.listenerFilter` */
export function listenerFilterAnchor(patch: EnvoyPatch): Anchor {
  return byName(patch.match.listener?.listenerFilter || undefined);
}

/** `match.listener.filterChain.filter` */
export function networkFilterAnchor(patch: EnvoyPatch): Anchor {
  const filter = patch.match.listener?.filterChain?.filter;
  return byName(filter && (filter.name ?? ''));
}

/** `match.listener.filterChain.filter.subFilter` */
export function httpFilterAnchor(patch: EnvoyPatch): Anchor {
  const subFilter = patch.match.listener?.filterChain?.filter?.subFilter;
  return byName(subFilter && (subFilter.name ?? ''));
}

function byName(name: string | undefined): Anchor {
  return { given: name !== undefined, matches: (element) => name === undefined || name === (element.name ?? '') };
}

function isVirtual(listener: Draft): boolean {
  return listener.name === VIRTUAL_INBOUND_LISTENER || listener.name === VIRTUAL_OUTBOUND_LISTENER;
}
