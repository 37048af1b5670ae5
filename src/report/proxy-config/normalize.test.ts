import { normalizeFieldNames } from './normalize.js';

describe('normalizeFieldNames', () => {
  it('turns field names into lowerCamelCase and keeps names that are so already', () => {
    expect(
      normalizeFieldNames({ active_state: [{ port_value: 80, connectTimeout: '1s', http2_protocol_options: {} }] }),
    ).toEqual({
      activeState: [{ portValue: 80, connectTimeout: '1s', http2ProtocolOptions: {} }],
    });
  });

  it('keeps the keys of free-form structures', () => {
    const structures = {
      metadata: { filter_metadata: { 'my.filter': { some_key: { inner_key: 1 } } } },
      node: { metadata: { LABELS: { app_name: 'books' } } },
      log_format: { json_format: { start_time: '%START_TIME%' } },
      typed_config: {
        '@type': 'type.googleapis.com/udpa.type.v1.TypedStruct',
        type_url: 'x',
        value: { buffer_size_kb: 64 },
      },
    };
    expect(normalizeFieldNames(structures)).toEqual({
      metadata: { filterMetadata: { 'my.filter': { some_key: { inner_key: 1 } } } },
      node: { metadata: { LABELS: { app_name: 'books' } } },
      logFormat: { jsonFormat: { start_time: '%START_TIME%' } },
      typedConfig: {
        '@type': 'type.googleapis.com/udpa.type.v1.TypedStruct',
        typeUrl: 'x',
        value: { buffer_size_kb: 64 },
      },
    });
  });

  it('keeps the keys of maps, and reads their values', () => {
    expect(
      normalizeFieldNames({
        typed_per_filter_config: { my_filter: { response_code: 1 } },
        policies: { ns_a: { not_id: {} } },
      }),
    ).toEqual({
      typedPerFilterConfig: { my_filter: { responseCode: 1 } },
      policies: { ns_a: { notId: {} } },
    });
  });
});
