import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueAt } from '../source/json-fields.js';
import { readAdminOutput } from './config-dump.js';

const FIXTURES = 'fixtures/compile/config-dump';

describe('readAdminOutput', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-config-dump-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string): ReturnType<typeof readAdminOutput> => {
    const file = join(folder, 'input.json');
    writeFileSync(file, text);
    return readAdminOutput(file);
  };

  it("reads Envoy's snake_case and hides private keys", async () => {
    const output = await readAdminOutput(`${FIXTURES}/books.json`);
    expect(output?.form).toBe('config_dump');
    expect(JSON.stringify(output?.document)).toContain('"dynamicActiveClusters"');
    expect(JSON.stringify(output?.original)).toContain('"dynamic_active_clusters"');
    expect(JSON.stringify(output)).not.toContain('bm90IGEgcmVhbCBrZXk=');
  });

  it('reads the output of /clusters', async () => {
    const output = await readAdminOutput(`${FIXTURES}/clusters.json`);
    expect(output?.form).toBe('clusters');
    expect(valueAt(output?.document, 'clusterStatuses')).toHaveLength(2);
  });

  it('leaves manifests, folders and missing files to the loader', async () => {
    expect(await read('{"apiVersion": "v1", "kind": "List", "items": [], "configs": []}')).toBeUndefined();
    expect(await read('kind: Service\n')).toBeUndefined();
    expect(await read('{"kind": "ConfigMap", "data": {"a": "\\"configs\\""}}')).toBeUndefined();
    expect(await readAdminOutput(FIXTURES)).toBeUndefined();
    expect(await readAdminOutput(`${FIXTURES}/missing.json`)).toBeUndefined();
  });

  it('refuses what is broken', async () => {
    await expect(readAdminOutput(`${FIXTURES}/truncated.json`)).rejects.toThrow(
      'truncated.json is not a complete JSON document',
    );
    await expect(read('{"configs": {}}')).rejects.toThrow('configs must be a list');
    await expect(read('{"configs": [1]}')).rejects.toThrow('configs[0] must be an object with an @type');
    await expect(read('{"cluster_statuses": 1}')).rejects.toThrow('cluster_statuses must be a list');
  });
});
