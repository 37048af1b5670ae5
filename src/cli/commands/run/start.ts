import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningEnvoy, startEnvoy } from '../../envoy/process.js';
import { requestError } from '../../request-error.js';
import { writePrivate } from '../../write-file.js';
import type { Configuration, Setting } from './configure.js';
import { checkPorts, problemIn } from './ports.js';

/** Starts Envoy and waits until it serves; whatever keeps it from that is a request error. */
export async function start(
  { envoy, flags, directory }: Setting,
  { text, files, served }: Configuration,
): Promise<RunningEnvoy> {
  await checkPorts(served);
  const file = join(directory, 'envoy.json');
  for (const { path, content } of files) writePrivate(path, Buffer.from(content, 'base64'));
  writePrivate(file, text);
  const started = await startEnvoy({ envoy, file, logLevel: flags.logLevel, admin: served.admin });
  // Envoy has read it, and it may hold keys.
  rmSync(file, { force: true });
  switch (started.kind) {
    case 'live':
      return started.running;
    case 'stuck':
      throw requestError('Envoy does not become ready', 'see what it waits for with --log-level debug');
    case 'ended': {
      const { how, lastWords } = started.end;
      throw (
        problemIn(lastWords, served) ??
        requestError(
          `Envoy ended with ${how} while it was starting: ${lastWords || 'it said nothing'}`,
          'see more with --log-level debug',
        )
      );
    }
  }
}
