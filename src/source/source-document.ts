import type { JsonObject, Path, SourceDocument } from './document.js';
import type { DocumentText } from './document-text.js';
import { findInBlock } from './embedded-text.js';

/** Makes the document for a value at `prefix` of the given text: the root, or an item of a list. */
export function createSourceDocument(
  file: string,
  text: DocumentText,
  index: number,
  value: JsonObject,
  prefix: Path = [],
): SourceDocument {
  return {
    file,
    index,
    value,
    locate(path, at = 'value') {
      const full = [...prefix, ...path];
      const found = text.find(full);
      if (!found) return text.spanOf(0, 0);
      const { node, key, depth } = found;
      if (depth < full.length && node.type === 'scalar') {
        const part = findInBlock(text.text.slice(node.start, node.end), full.slice(depth), at);
        if (part) return text.spanOf(node.start + part.start, node.start + part.end);
      }
      const hasText = node.end > node.start;
      const target = key && (at === 'key' || !hasText) ? key : node;
      return text.spanOf(target.start, target.end);
    },
    scalarAt(path) {
      const found = text.find([...prefix, ...path]);
      if (!found?.exact || found.node.type !== 'scalar') return undefined;
      return { text: text.text.slice(found.node.start, found.node.end), plain: found.node.plain };
    },
  };
}
