import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';
import { CASE_HEADER, joined } from './echo.mjs';

const TIMEOUT_MS = 10_000;

/**
 * Sends one request on a connection of its own, to an address that stands for the one of the mesh: `{status, headers}`,
 * `{answer}` of a raw line, or `{connection}` when there was none of them.
 */
export async function send(request, id, { address, port }) {
  const socket = net.connect({ host: address, port, localAddress: '127.0.0.1' });
  socket.on('error', () => {});
  try {
    await happening(socket, 'connect');
  } catch {
    return { connection: 'refused' };
  }
  const failed = request.tls ? 'tls-failed' : 'closed';
  try {
    const stream = request.tls ? await secured(socket, request) : socket;
    if (request.tcp) return await sendLine(stream, id, failed);
    if (!request.http2) return await sendFirst(stream, request, id);
    if (request.tls && stream.alpnProtocol === 'http/1.1') return { connection: 'http2-failed' };
    return await sendSecond(stream, request, id);
  } catch (error) {
    return { connection: error.message === 'timeout' ? 'timeout' : failed };
  } finally {
    socket.destroy();
  }
}

function happening(emitter, event) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('timeout')), TIMEOUT_MS);
    const settle = (how) => (value) => {
      clearTimeout(timer);
      how(value);
    };
    emitter.once(event, settle(done));
    emitter.once('error', settle(fail));
    emitter.once(
      'close',
      settle(() => fail(new Error('closed'))),
    );
  });
}

async function secured(socket, { sni, alpn, http2: second }) {
  const stream = tls.connect({
    socket,
    servername: sni ?? '',
    rejectUnauthorized: false,
    ALPNProtocols: alpn ?? [second ? 'h2' : 'http/1.1'],
  });
  stream.on('error', () => {});
  await happening(stream, 'secureConnect');
  return stream;
}

/** What is neither HTTP nor TLS; an HTTP connection manager refuses it with a status or without. */
async function sendLine(stream, id, failed) {
  stream.write(`${id} says hello\n`);
  const answer = String(await happening(stream, 'data'));
  return answer.startsWith('HTTP/') ? { connection: failed } : { answer: answer.trim() };
}

async function sendFirst(stream, { url, method = 'GET', headers = {} }, id) {
  const { authority, path } = partsOf(url);
  const request = http.request({
    createConnection: () => stream,
    method,
    path,
    setHost: false,
    headers: { host: authority, ...headers, [CASE_HEADER]: id },
  });
  request.end();
  const response = await happening(request, 'response');
  response.resume();
  return { status: response.statusCode, headers: joined(response.rawHeaders) };
}

async function sendSecond(stream, { url, method = 'GET', headers = {} }, id) {
  const { scheme, authority, path } = partsOf(url);
  const session = http2.connect(`${scheme}://localhost`, { createConnection: () => stream });
  session.on('error', () => {});
  try {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const pseudo = { ':method': method, ':scheme': scheme, ':authority': authority, ':path': path };
    const exchange = session.request({ ...pseudo, ...lower, [CASE_HEADER]: id }, { endStream: true });
    exchange.on('error', () => {});
    const response = await happening(exchange, 'response');
    const { ':status': status, ...rest } = response;
    const flat = Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]);
    return { status, headers: Object.fromEntries(flat) };
  } finally {
    session.destroy();
  }
}

function partsOf(url) {
  const [, scheme, authority, path] = /^([a-z]+):\/\/([^/?#]*)(.*)$/.exec(url);
  return { scheme, authority, path: path.startsWith('/') ? path : `/${path}` };
}
