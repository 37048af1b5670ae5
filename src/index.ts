// Public API: no process, no I/O beyond load.
export { compileProxy } from './compile/compile.js';
export type { CompiledProxy } from './compile/compiled.js';
export { buildMesh } from './model/build.js';
export type { Mesh } from './model/mesh.js';
export type { Proxy } from './model/proxy.js';
export { proxyName } from './model/proxy.js';
export { formatFindings } from './report/findings/formats.js';
export { CATALOGUE } from './rules/catalogue/catalogue.js';
export { readConfig } from './rules/config/read-config.js';
export { validate } from './rules/validate.js';
export type { Finding } from './source/finding.js';
export { loadPaths, loadText } from './source/load.js';
export type { TraceRequest } from './trace/request.js';
export type { TraceResult } from './trace/result.js';
export { traceRequest, traceRequests } from './trace/trace.js';
