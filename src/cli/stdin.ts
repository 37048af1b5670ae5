let bytes: Promise<Uint8Array> | undefined;

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The whole of standard input; it can be read only once, so its bytes are kept for whoever asks next. */
export function readStandardInput(): Promise<Uint8Array> {
  bytes ??= readAll();
  return bytes;
}
