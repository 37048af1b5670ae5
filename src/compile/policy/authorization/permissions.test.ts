import type { AuthorizationOperation } from '../../../schema/types/security.js';
import { conjunction, PERMISSIONS } from './attribute.js';
import { operationAttributes } from './permissions.js';

const permission = (operation: AuthorizationOperation) =>
  conjunction(operationAttributes(operation), PERMISSIONS, 'http', true);
const allOf = (...rules: object[]) => ({ andRules: { rules } });
const anyOf = (...rules: object[]) => ({ orRules: { rules } });

test('hosts ignore case', () => {
  expect(permission({ hosts: ['A.test', '*.b.test', 'c.test:*', '*'] })).toEqual(
    allOf(
      anyOf(
        { header: { name: ':authority', stringMatch: { exact: 'A.test', ignoreCase: true } } },
        { header: { name: ':authority', stringMatch: { suffix: '.b.test', ignoreCase: true } } },
        { header: { name: ':authority', stringMatch: { prefix: 'c.test:', ignoreCase: true } } },
        { header: { name: ':authority', presentMatch: true } },
      ),
    ),
  );
});

test('paths are matched without the query; templates have wildcards of their own', () => {
  const template = (pathTemplate: string) => ({
    uriTemplate: {
      name: 'uri-template',
      typedConfig: {
        '@type': 'type.googleapis.com/envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig',
        pathTemplate,
      },
    },
  });
  expect(permission({ paths: ['/a', '/b/*', '*', '/c/{*}/d', '/e/{**}', '/f/{id}'] })).toEqual(
    allOf(
      anyOf(
        { urlPath: { path: { exact: '/a' } } },
        { urlPath: { path: { prefix: '/b/' } } },
        { urlPath: { path: { safeRegex: { regex: '.+' } } } },
        template('/c/*/d'),
        template('/e/**'),
        { urlPath: { path: { exact: '/f/{id}' } } },
      ),
    ),
  );
});

test('every negation stands for itself', () => {
  expect(permission({ notMethods: ['TRACE', 'CONNECT'], notPorts: ['15020'] })).toEqual(
    allOf(
      {
        notRule: anyOf(
          { header: { name: ':method', stringMatch: { exact: 'TRACE' } } },
          { header: { name: ':method', stringMatch: { exact: 'CONNECT' } } },
        ),
      },
      { notRule: anyOf({ destinationPort: 15020 }) },
    ),
  );
});
