import { type Package, readPackages } from './repository.ts'

const packages = readPackages()
export const published: readonly Package[] = packages.filter(({ manifest }) => manifest.private !== true)
export const examples: readonly Package[] = packages.filter(
  ({ folder }) => folder.startsWith('examples/') && folder !== 'examples/tests',
)
export const isOurs = (name: string): boolean => name.startsWith('@tip-standard/')

/** What a package depends on, by name. */
export const named = ({ manifest: { dependencies, devDependencies } }: Package): Record<string, string> => ({
  ...dependencies,
  ...devDependencies,
})
