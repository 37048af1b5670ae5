/** What Envoy says in `output` about a configuration that it does not load, in one line; nothing when it says no such thing. */
export function complaintIn(output: string): string | undefined {
  const [, validated] = /error initializing configuration '[^']*': ([\s\S]*)/.exec(output) ?? [];
  const [, started] = /error `([\s\S]*?)` initializing config/.exec(output) ?? [];
  const text = validated ?? started;
  return text === undefined ? undefined : readable(text);
}

/** The same complaint reads the same whatever else the configuration holds: without positions and numbers. */
export function complaintKey(complaint: string): string {
  return complaint.replace(/\d+/g, '#');
}

function readable(text: string): string {
  const line = text
    .replace(/\tthread=\d+\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/goo\.gle\/debug\w+ ?/g, '')
    .trim();
  return constraint(line) ?? parsing(line) ?? line;
}

/** A value outside the limits of its field; the message that holds it is printed before. */
function constraint(line: string): string | undefined {
  const [, causes] = /Proto constraint validation failed \((.*)\)$/.exec(line) ?? [];
  const cause = causes?.split(' | caused by ').at(-1);
  return cause?.replace(/^(\w+)ValidationError\.(\w+)/, '$1.$2');
}

/** JSON that does not fit the message; the whole bootstrap is printed after. */
function parsing(line: string): string | undefined {
  const [, reason] =
    /^Unable to parse JSON as proto \((?:INVALID_ARGUMENT: ?)?(.*?)\): \{/.exec(line) ??
    /^Protobuf message \(type \S+ reason (?:INVALID_ARGUMENT: ?)?(.*)\) has unknown fields$/.exec(line) ??
    [];
  const [, path, fault] = /^invalid JSON ?in \S+ ?@ (\S+): message .*?\(offset \d+\): (.*)$/.exec(reason ?? '') ?? [];
  return path === undefined ? reason : `${fault} (${path})`;
}
