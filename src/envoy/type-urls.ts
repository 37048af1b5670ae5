/** Prefix of every protobuf type URL. */
const TYPE_URL_PREFIX = 'type.googleapis.com/';

/** The type URL of a protobuf message, e.g. `envoy.config.listener.v3.Listener`. */
export function typeUrl(message: string): string {
  return TYPE_URL_PREFIX + message;
}

/** The message name within a type URL; the input itself when it has no prefix. */
export function messageName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
