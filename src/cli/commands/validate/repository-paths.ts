import { resolve } from 'node:path';
import { pathBelow } from './config-file.js';

/** The variables with which CI services say where the repository was checked out. */
interface CiEnvironment {
  readonly GITHUB_WORKSPACE?: string;
  readonly CI_PROJECT_DIR?: string;
}

/** How a CI service calls a file: by its path below the repository, wherever mesh runs. Nothing outside of CI. */
export function repositoryPaths(environment: CiEnvironment): ((file: string) => string) | undefined {
  const root = environment.GITHUB_WORKSPACE || environment.CI_PROJECT_DIR;
  if (!root) return undefined;
  return (file) => {
    const path = pathBelow(resolve(root), file);
    return path.startsWith('../') ? file : path;
  };
}
