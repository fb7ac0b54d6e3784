/** Frozen versions on disk: separate folders, with the hash of every file. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Edition, editionOf } from './edition.ts'
import { byAge, isVersion } from './versions-in-order.ts'

/** The list of hashes of a frozen version, as `sha256sum --check` reads it. */
export const SUMS = 'SHA256SUMS'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/**
 * The files of a version by their paths in its folder, from the generator's output. Translations are left out: they
 * improve without a change of the standard.
 */
export function publishedFiles(emitted: Files): Files {
  const published = Object.entries(emitted).flatMap(([path, text]) => {
    const [, folder, rest = ''] = /^schemas\/(next|conformance)\/(.+)$/.exec(path) ?? []
    if (folder === undefined || rest.startsWith('locales/')) return []
    return [[folder === 'next' ? rest : `conformance/${rest}`, text] as const]
  })
  return Object.fromEntries(published)
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const sumsOf = (files: Files): string =>
  Object.keys(files)
    .sort()
    .map((path) => `${hashOf(files[path] ?? '')}  ${path}\n`)
    .join('')

/** Every file below a folder by its path in it. */
export function readFolder(folder: string): Files {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}

/** The frozen versions in a folder of schemas, oldest first. */
export function frozenVersions(schemas: string): string[] {
  return readdirSync(schemas, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isVersion(entry.name))
    .map(({ name }) => name)
    .sort(byAge)
}

/** Reads the frozen versions, oldest first; none if the folder does not exist. */
export function readEditions(schemas: string): Edition[] {
  if (!existsSync(schemas)) return []
  return frozenVersions(schemas).map((version) => {
    const { [SUMS]: _, ...files } = readFolder(join(schemas, version))
    return editionOf(version, files)
  })
}

/** The deviations from the frozen state, one sentence each. */
export function tampered(schemas: string, version: string): string[] {
  const { [SUMS]: sums, ...files } = readFolder(join(schemas, version))
  if (sums === undefined) return [`schemas/${version} has no ${SUMS}.`]
  const frozen = new Map(
    sums
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )
  const wrong = Object.entries(files).flatMap(([path, text]) => {
    if (!frozen.has(path)) return [`schemas/${version}/${path} was added after ${version} was frozen.`]
    return frozen.get(path) === hashOf(text)
      ? []
      : [`schemas/${version}/${path} was changed after ${version} was frozen.`]
  })
  const missing = [...frozen.keys()].filter((path) => files[path] === undefined)
  return [...wrong, ...missing.map((path) => `schemas/${version}/${path} is missing.`)]
}

/** Freezes a version: writes its files to a folder of its own. Throws if the version is already frozen. */
export function freeze(schemas: string, version: string, files: Files): void {
  const folder = join(schemas, version)
  if (existsSync(folder))
    throw new Error(`Version ${version} is frozen already: what is frozen never changes. Choose a newer one.`)
  for (const [path, text] of Object.entries({ ...files, [SUMS]: sumsOf(files) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
