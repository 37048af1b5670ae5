import { Option } from 'commander';

/** Every use of a repeatable option adds a value. */
export function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

/** `-f`, which commands that need manifests demand. */
export function fileOption(): Option {
  return new Option('-f, --file <path>', 'manifests: a file, directory, glob or - (repeatable)')
    .argParser(collect)
    .makeOptionMandatory();
}

/** `-n`. */
export function namespaceOption(description = 'the namespace of PROXY where it names none'): Option {
  return new Option('-n, --namespace <namespace>', description);
}

/** `-i` and `--mesh-config`: the mesh around the manifests. */
export function meshOptions(): readonly Option[] {
  return [
    new Option('-i, --istioNamespace <namespace>', 'the root namespace (default: "istio-system")'),
    new Option('--mesh-config <file>', 'a MeshConfig file, instead of the one in the manifests'),
  ];
}

/** Which manifests are read, for whoever compiles one proxy of them. */
export function inputOptions(): readonly Option[] {
  return [fileOption(), namespaceOption(), ...meshOptions()];
}
