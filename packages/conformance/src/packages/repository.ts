import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a slash at its end. */
export const repository = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/[\\/]$/, '')

/** What a target of a package's `exports` can be: a file, or files by condition. */
export type ExportTarget = string | Record<string, string>

/** What the tests read of a `package.json`. */
export type Manifest = {
  name: string
  version?: string
  private?: boolean
  scripts?: Record<string, string>
  license?: string
  description?: string
  keywords?: string[]
  sideEffects?: boolean | string[]
  engines?: { node?: string }
  exports?: Record<string, ExportTarget>
  files?: string[]
  publishConfig?: { access?: string; exports?: Record<string, ExportTarget> }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** A package of the workspace with its folder, relative to the repository. */
export type Package = { folder: string; manifest: Manifest }

/** Reads a text file by its path in the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(`${repository}/${path}`, 'utf8')
}

/** Reads the `package.json` of a folder of the repository. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readRepositoryFile(`${folder}/package.json`)) as Manifest
}

const foldersIn = (parent: string): string[] =>
  readdirSync(`${repository}/${parent}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`)

/** Reads every package of the workspace: the packages, the schemas, the site and the examples. */
export function readPackages(): Package[] {
  return [...foldersIn('packages'), 'schemas', 'site', ...foldersIn('examples')]
    .filter((folder) => existsSync(`${repository}/${folder}/package.json`))
    .sort()
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
}

/** Folders that hold nothing written by hand or by the generator. */
const notSources = new Set(['node_modules', 'dist', 'out', '.git', 'api', '.tmp'])

/** Lists the files below a folder of the repository whose names have a given ending, as paths in the repository. */
export function listFiles(folder: string, ending: RegExp): string[] {
  const prefix = folder === '.' ? '' : `${folder}/`
  return readdirSync(`${repository}/${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return notSources.has(entry.name) ? [] : listFiles(`${prefix}${entry.name}`, ending)
      return ending.test(entry.name) ? [`${prefix}${entry.name}`] : []
    })
    .sort()
}
