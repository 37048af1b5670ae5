let text: Promise<string> | undefined;

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The whole of standard input; it can be read only once, so the text is kept for whoever asks next. */
export function readStandardInput(): Promise<string> {
  text ??= readAll();
  return text;
}
