import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';

/** The header, and the first word of a raw line, that says which request this is. */
export const CASE_HEADER = 'x-request-case';

/**
 * Upstreams on loopback, one port for each endpoint. They speak HTTP/1.1, HTTP/2, TLS and raw lines, answer 200, and keep what
 * they received by the number of the request.
 */
export function startEchoes(certificate) {
  const received = new Map();
  const ports = new Map();
  const open = [];
  const listen = async (server) => {
    open.push(server);
    await new Promise((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done));
    return server.address().port;
  };
  const start = (endpoint) => listen(net.createServer(acceptor(endpoint, received, certificate, listen)));
  return {
    received,
    /** The port that stands for an endpoint. */
    portOf: (endpoint) => {
      if (!ports.has(endpoint)) ports.set(endpoint, start(endpoint));
      return ports.get(endpoint);
    },
    close: () => {
      for (const server of open) server.close();
    },
  };
}

/** Finds out from the first bytes what a connection speaks, and hands it to a server of that protocol. */
function acceptor(endpoint, received, certificate, listen) {
  const keep = (id, entry) => received.set(id, [...(received.get(id) ?? []), { endpoint, ...entry }]);
  const answer = (request, response) => {
    const headers = joined(request.rawHeaders);
    const { [CASE_HEADER]: id, ':authority': authority = headers.host } = headers;
    keep(id, { method: request.method, path: request.url, authority, headers });
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(endpoint);
  };
  const ALPNCallback = ({ protocols }) => protocols.find((each) => SPOKEN.includes(each)) ?? protocols[0];
  const secure = { ...certificate, ALPNCallback };
  const servers = {
    http1: once(() => listen(http.createServer({ requireHostHeader: false }, answer))),
    http2: once(() => listen(http2.createServer(answer))),
    tls: once(() => listen(tls.createServer(secure, (socket) => accept(socket)))),
  };
  const accept = (socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', async (data) => {
      const chunk = withoutProxyHeader(data);
      if (chunk.length === 0) return accept(socket);
      const protocol = protocolOf(chunk);
      if (protocol !== undefined) return handOver(socket, chunk, servers[protocol]());
      keep(chunk.toString().split(' ')[0], {});
      socket.end(`${endpoint}\n`);
    });
  };
  return accept;
}

const SPOKEN = ['h2', 'http/1.1'];
const TLS_HANDSHAKE = 0x16;

const PROXY_V2 = Buffer.from('\r\n\r\n\0\r\nQUIT\n');

/** Without the header of the PROXY protocol. */
function withoutProxyHeader(chunk) {
  if (chunk.subarray(0, PROXY_V2.length).equals(PROXY_V2)) return chunk.subarray(16 + chunk.readUInt16BE(14));
  return chunk.toString('latin1').startsWith('PROXY ') ? chunk.subarray(chunk.indexOf('\n') + 1) : chunk;
}

function protocolOf(chunk) {
  if (chunk[0] === TLS_HANDSHAKE) return 'tls';
  const text = chunk.toString('latin1');
  if (text.startsWith('PRI * HTTP/2')) return 'http2';
  return /^[A-Z]+ \S+ HTTP/.test(text) ? 'http1' : undefined;
}

function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

async function handOver(socket, chunk, port) {
  socket.pause();
  const inner = net.connect(await port, '127.0.0.1');
  inner.on('error', () => socket.destroy());
  socket.on('close', () => inner.destroy());
  inner.on('close', () => socket.destroy());
  inner.write(chunk);
  socket.pipe(inner).pipe(socket);
}

/** Headers by lower-case name; several of one name are one, separated by commas. */
export function joined(rawHeaders) {
  const headers = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase();
    headers[name] = name in headers ? `${headers[name]},${rawHeaders[at + 1]}` : rawHeaders[at + 1];
  }
  return headers;
}
