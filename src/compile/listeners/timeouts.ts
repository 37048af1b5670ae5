/** How long a connection may take to complete its TLS handshake. */
export const TRANSPORT_SOCKET_CONNECT_TIMEOUT = '15s';
