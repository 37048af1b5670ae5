import type { Protocol } from '../../../model/protocol.js';
import {
  addDraft,
  alreadyServes,
  type ListenerDraft,
  type ListenerProtocol,
  newDrafts,
  type OutboundChain,
} from './draft.js';

const chain = (serverName: string): OutboundChain => ({ criteria: { serverNames: [serverName] }, filters: [] });
const draft = (
  protocol: ListenerProtocol,
  chains: OutboundChain[],
  servicePortProtocol: Protocol = 'TCP',
): ListenerDraft => ({
  bind: '0.0.0.0',
  port: 443,
  bindToPort: false,
  servicePortProtocol,
  protocol,
  chains,
});

function merged(...incoming: readonly ListenerDraft[]): ListenerDraft | undefined {
  const drafts = newDrafts();
  for (const each of incoming) addDraft(drafts, each);
  return drafts.byKey.get('0.0.0.0_443');
}

test('TCP services share a listener as long as their matches differ; the first one wins', () => {
  const result = merged(draft('tcp', [chain('a')]), draft('tcp', [chain('b')]), draft('tcp', [chain('a'), chain('c')]));
  expect(result?.chains.map(({ criteria }) => criteria.serverNames)).toEqual([['a'], ['b'], ['c']]);
  expect(result?.protocol).toBe('tcp');
});

test('HTTP joining TCP makes the listener detect the protocol', () => {
  expect(merged(draft('tcp', [chain('a')]), draft('http', [chain('b')]))?.protocol).toBe('auto');
});

test('a detecting listener replaces one for HTTP', () => {
  expect(merged(draft('http', [chain('a')]), draft('auto', [chain('b')]))?.chains).toEqual([chain('b')]);
});

test('a server-first protocol shares its listener with no other', () => {
  const mongo = draft('tcp', [chain('a')], 'Mongo');
  expect(merged(mongo, draft('tcp', [chain('b')]))?.chains).toHaveLength(1);
  expect(merged(draft('tcp', [chain('a')], 'Mongo'), draft('tcp', [chain('b')], 'Mongo'))?.chains).toHaveLength(2);
});

test('HTTP is already served wherever HTTP is detected', () => {
  expect(alreadyServes(undefined, 'http')).toBe(false);
  expect(alreadyServes(draft('auto', []), 'http')).toBe(true);
  expect(alreadyServes(draft('tcp', []), 'http')).toBe(false);
  expect(alreadyServes(draft('auto', []), 'tcp')).toBe(false);
});
