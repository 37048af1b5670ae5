/** Filled in by scripts/build.mjs from package.json. */
declare const __MESH_VERSION__: string;
