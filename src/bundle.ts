// Everything that is published as code, in one file: dist/mesh.cjs.
export { buildProgram, main } from './cli/main.js';
export * as library from './index.js';
