import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Options } from 'tsup'
import { bundledLicences } from './bundled-licences.ts'
import { formsByLanguage } from './forms-by-language.ts'

/** The condition under which a package's exports name their TypeScript sources; it is not published. */
const sourceCondition = '@tip-standard/source'

/** Files of translations are loaded one language at a time, so each is a module of its own. */
const translationFile = /\/translations\/[^/]+\.json$/

const isModule = (path: string): boolean =>
  translationFile.test(path) || (/\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$|(^|\/)fixture-[^/]*$/.test(path))

const listFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    : []

/** The style sheets that the package in the current folder exports. */
function readSheets(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
  }
  const sources = Object.values(exports).map((target) => (typeof target === 'string' ? '' : target[sourceCondition]))
  return sources.flatMap((source) => (source?.endsWith('.css') ? [source.slice(2)] : []))
}

/** Every module and style sheet below a folder of the package, `{ place in dist: source }`: `dist` is laid out as `src` is. */
function readEntries(folder: string): Record<string, string> {
  const sources = [...listFiles(folder).filter(isModule), ...readSheets()]
  return Object.fromEntries(sources.map((source) => [source.slice('src/'.length).replace(/\.\w+$/, ''), source]))
}

/** Removes what an earlier build made of modules that are gone, so that it is not published. */
function removeStale(): void {
  const places = readEntries('src')
  for (const path of listFiles('dist').filter(
    (path) => /\.(d\.ts|js)$/.test(path) && !path.startsWith('dist/program/'),
  )) {
    const place = path.slice('dist/'.length).replace(/\.(d\.ts|js)$/, '')
    if (places[place] === undefined) rmSync(path, { force: true })
  }
}

/** Declares that a style sheet can be imported, which TypeScript asks for; such a module has no names. */
function declareSheets(): void {
  for (const source of readSheets()) {
    const path = `${source.replace(/^src/, 'dist')}.d.ts`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'export {}\n')
  }
}

/**
 * A file of translations as a module, a draft as its text alone; the marks of the English texts are for those who
 * translate, and are not published.
 */
function toTranslationModule(path: string): string {
  const entries = Object.entries(
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, { text: string; status: string }>,
  )
  const texts = entries.map(([id, { text, status }]) => [id, status === 'draft' ? text : { text, status }])
  return `export default ${JSON.stringify(Object.fromEntries(texts))}`
}

/**
 * Leaves every import of another module as an import, under its name in `dist`; JSON that is no file of translations becomes part of the
 * module that imports it.
 */
const filePerModule: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'file-per-module',
  setup({ onEnd, onLoad, onResolve, onStart }) {
    onStart(removeStale)
    onEnd(declareSheets)
    onResolve({ filter: translationFile }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.json$/, '.js'), external: true },
    )
    onLoad({ filter: translationFile }, ({ path }) => ({ contents: toTranslationModule(path), loader: 'js' }))
    onResolve({ filter: /^\..*\.tsx?$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.tsx?$/, '.js'), external: true },
    )
  },
}

/**
 * Builds a package: a file for each module, so that anyone who imports one function carries what it needs and no more, and every module
 * keeps its directives. Dependencies stay outside, Node's own modules under their `node:` names. The compiler writes the declarations
 * (`tsconfig.build.json`). A package whose program is bundled gives the folder of the modules that it exports beside.
 */
export function definePackage(folder = 'src'): Options {
  return {
    entry: readEntries(folder),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    esbuildPlugins: [formsByLanguage, filePerModule],
    splitting: false,
    removeNodeProtocol: false,
  }
}

/**
 * Builds programs for Node into `dist/program`, with all that they need from our own packages: hundreds of small files
 * take longer to load than the program runs. What is not ours stays outside and has to be a dependency, but for what is
 * named `within`: small packages of few commands, which no one has to install then.
 */
export function definePrograms(entry: Record<string, string>, within: readonly RegExp[] = []): Options {
  return {
    entry,
    outDir: 'dist/program',
    clean: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    skipNodeModulesBundle: true,
    noExternal: [/^@tip-standard\//, ...within],
    esbuildPlugins: [bundledLicences],
    esbuildOptions: (options) => {
      options.conditions = [sourceCondition]
    },
    splitting: true,
    removeNodeProtocol: false,
  }
}
