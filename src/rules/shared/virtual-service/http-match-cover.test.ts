import type { HttpMatchRequest } from '../../../schema/types/networking.js';
import { coversHttpMatch } from './http-match-cover.js';

const prefix = (text: string): HttpMatchRequest => ({ uri: { prefix: text } });

test.each<[string, HttpMatchRequest, HttpMatchRequest]>([
  ['everything', {}, { uri: { regex: 'a' }, headers: { a: { exact: 'b' } } }],
  ['a longer prefix', prefix('/a'), prefix('/a/b')],
  ['a path', prefix('/a'), { uri: { exact: '/ab' } }],
  ['more conditions', prefix('/a'), { ...prefix('/a'), method: { exact: 'GET' }, port: 80 }],
  ['a header that is present', { headers: { a: {} } }, { headers: { a: { regex: 'x' }, b: {} } }],
  ['either case', { ...prefix('/A'), ignoreUriCase: true }, prefix('/a/b')],
  ['fewer gateways', { gateways: ['a', 'b'] }, { gateways: ['b'] }],
  ['more labels of callers', { sourceLabels: { app: 'a' } }, { sourceLabels: { app: 'a', version: 'v1' } }],
  ['the same exclusion', { withoutHeaders: { a: {} } }, { withoutHeaders: { a: {}, b: {} } }],
])('covers %s', (_, wide, narrow) => expect(coversHttpMatch(wide, narrow)).toBe(true));

test.each<[string, HttpMatchRequest, HttpMatchRequest]>([
  ['a shorter prefix', prefix('/a/b'), prefix('/a')],
  ['a regular expression', prefix('/a'), { uri: { regex: '/a.*' } }],
  ['either case', prefix('/a'), { ...prefix('/a'), ignoreUriCase: true }],
  ['any method', { ...prefix('/a'), method: { exact: 'GET' } }, prefix('/a/b')],
  ['other hosts', { ...prefix('/a'), authority: { exact: 'x' } }, prefix('/a/b')],
  ['requests without the header', { headers: { a: {} } }, prefix('/')],
  ['excluded requests', { withoutHeaders: { a: {} } }, prefix('/')],
  ['all gateways', { gateways: ['a'] }, {}],
  ['callers of any namespace', { sourceNamespace: 'a' }, {}],
  ['any port', { port: 80 }, {}],
])('does not cover %s', (_, wide, narrow) => expect(coversHttpMatch(wide, narrow)).toBe(false));
