import { expressionFault } from './expression.js';

describe('expressionFault', () => {
  test.each([
    'response.code >= 400',
    '!has(request.auth.principal) || request.headers["x-a"].startsWith(\'b\')',
    'connection.mtls && request.url_path.contains("v1beta3")',
    'xds.cluster_name == "BlackHoleCluster" ? true : false',
    'a in [1, 2.5, 0x1F, 3u, ] && {"k": -1}["k"] == --2',
    'r\'\\d+\' != b"x" // why',
    'google.protobuf.Duration{seconds: 1}',
    '"""a\n"b" """ == .x.y(1, z)',
  ])('takes %s', (text) => {
    expect(expressionFault(text)).toBeUndefined();
  });

  test.each([
    ['response.code >=', 'column 17: expected a value, found the end'],
    ['a = 1', 'column 3: "=" does not begin a value'],
    ['a b', 'column 3: expected an operator, found b'],
    ['"open', 'column 1: "\\"" does not begin a value'],
    ['f(1', 'column 4: expected ), found the end'],
    ['a ? b', 'column 6: expected :, found the end'],
    ['if (x)', 'column 1: expected a value, found if'],
    ['a.', 'column 3: expected a name, found the end'],
    ['', 'column 1: expected a value, found the end'],
  ])('refuses %s', (text, fault) => {
    expect(expressionFault(text)).toBe(fault);
  });
});
