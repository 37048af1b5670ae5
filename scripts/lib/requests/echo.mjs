import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import { Duplex } from 'node:stream';
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
  const secureContext = tls.createSecureContext(certificate);
  const start = async (endpoint) => {
    const server = net.createServer(acceptor(endpoint, received, secureContext));
    open.push(server);
    await new Promise((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done));
    return server.address().port;
  };
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

/** Finds out from the first bytes what a connection speaks. */
function acceptor(endpoint, received, secureContext) {
  const keep = (id, entry) => received.set(id, [...(received.get(id) ?? []), { endpoint, ...entry }]);
  const answer = (request, response) => {
    const headers = joined(request.rawHeaders);
    const { [CASE_HEADER]: id, ':authority': authority = headers.host } = headers;
    keep(id, { method: request.method, path: request.url, authority, headers });
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(endpoint);
  };
  const first = http.createServer({ requireHostHeader: false }, answer);
  const second = http2.createServer(answer);
  const accept = (socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (chunk[0] === TLS_HANDSHAKE) accept(unwrapped(socket, chunk, secureContext));
      else if (text.startsWith('PRI * HTTP/2')) second.emit('connection', rejoined(socket, chunk));
      else if (/^[A-Z]+ \S+ HTTP/.test(text)) first.emit('connection', rejoined(socket, chunk));
      else {
        keep(text.split(' ')[0], {});
        socket.end(`${endpoint}\n`);
      }
    });
  };
  return accept;
}

const TLS_HANDSHAKE = 0x16;

function unwrapped(socket, chunk, secureContext) {
  const options = { isServer: true, secureContext, ALPNProtocols: ['h2', 'http/1.1'] };
  return new tls.TLSSocket(rejoined(socket, chunk), options);
}

/** The connection with the bytes that were read from it in front again. */
function rejoined(socket, chunk) {
  const whole = new Duplex({
    read: () => socket.resume(),
    write: (data, _encoding, done) => socket.write(data, done),
    final: (done) => socket.end(done),
    destroy: (_error, done) => done(socket.destroy() && null),
  });
  whole.push(chunk);
  socket.on('data', (data) => whole.push(data) || socket.pause());
  socket.on('end', () => whole.push(null));
  socket.on('close', () => whole.destroy());
  whole.on('error', () => socket.destroy());
  return whole;
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
