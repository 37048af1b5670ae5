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
  const endpointOf = new Map();
  const servers = new Map();
  const keep = (id, entry) => received.set(id, [...(received.get(id) ?? []), entry]);
  const answer = (request, response) => {
    const headers = joined(request.rawHeaders);
    const endpoint = endpointOf.get(request.socket.localPort);
    const { [CASE_HEADER]: id, ':authority': authority = headers.host } = headers;
    keep(id, { endpoint, method: request.method, path: request.url, authority, headers });
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(endpoint);
  };
  const plain = http.createServer({ requireHostHeader: false }, answer);
  const second = http2.createServer(answer);
  const secureContext = certificate && tls.createSecureContext(certificate);
  const raw = (socket, chunk) => {
    const endpoint = endpointOf.get(socket.localPort);
    keep(chunk.toString().split(' ')[0], { endpoint });
    socket.end(`${endpoint}\n`);
  };
  const accept = (socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      if (chunk[0] === 0x16 && secureContext) return unwrap(socket, chunk, secureContext, accept);
      const text = chunk.toString('latin1');
      const server = text.startsWith('PRI * HTTP/2') ? second : /^[A-Z]+ \S+ HTTP/.test(text) ? plain : undefined;
      if (server === undefined) return raw(socket, chunk);
      putBack(socket, chunk);
      server.emit('connection', socket);
      if (server === plain) socket.resume();
    });
  };
  return {
    received,
    /** The port that stands for an endpoint. */
    portOf: async (endpoint) => {
      if (!servers.has(endpoint)) servers.set(endpoint, listen(accept));
      const server = await servers.get(endpoint);
      endpointOf.set(server.address().port, endpoint);
      return server.address().port;
    },
    close: async () => {
      for (const server of servers.values()) (await server).close();
      plain.closeAllConnections();
    },
  };
}

function listen(accept) {
  return new Promise((done, fail) => {
    const server = net.createServer(accept);
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

function putBack(socket, chunk) {
  socket.pause();
  socket.unshift(chunk);
}

function unwrap(socket, chunk, secureContext, accept) {
  putBack(socket, chunk);
  const options = { isServer: true, secureContext, ALPNProtocols: ['h2', 'http/1.1'] };
  accept(new tls.TLSSocket(socket, options));
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
