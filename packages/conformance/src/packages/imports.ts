import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { readRepositoryFile, repository } from './repository.ts'

/** What each file that was read imports: several tests ask for the same files. */
const known = new Map<string, readonly string[]>()

/** Lists what a TypeScript file of the repository imports, exports from or requires, as written; types included. */
export function importsOf(path: string): readonly string[] {
  const imports =
    known.get(path) ??
    ts.preProcessFile(readRepositoryFile(path), true, true).importedFiles.map(({ fileName }) => fileName)
  known.set(path, imports)
  return imports
}

/** Lists the files of the repository that a file imports, as paths in the repository; types included. */
export function fileImportsOf(path: string): string[] {
  return importsOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
}

/** The name of the package that an import is about, without its subpath; undefined for files and for Node's own modules. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Collects every import from outside that a file needs, directly or through files of its own package. */
export function reachableFrom(path: string, seen: Set<string> = new Set()): Set<string> {
  const outside = new Set<string>()
  if (seen.has(path)) return outside
  seen.add(path)
  for (const specifier of importsOf(path)) {
    if (!specifier.startsWith('.')) outside.add(specifier)
    else {
      const file = posix.join(posix.dirname(path), specifier)
      if (existsSync(`${repository}/${file}`)) for (const found of reachableFrom(file, seen)) outside.add(found)
    }
  }
  return outside
}
