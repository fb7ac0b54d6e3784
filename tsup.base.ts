import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Options } from 'tsup'

/** The condition under which a package's exports name their TypeScript sources; it is not published. */
const sourceCondition = '@tip-standard/source'

const isModule = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$|(^|\/)fixture-[^/]*$/.test(path)

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
  for (const path of listFiles('dist').filter((path) => path.endsWith('.d.ts'))) {
    const place = path.slice('dist/'.length, -'.d.ts'.length)
    if (places[place] === undefined)
      for (const ending of ['d.ts', 'js']) rmSync(`dist/${place}.${ending}`, { force: true })
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

/** Leaves every import of another module as an import, under its name in `dist`; JSON becomes part of the module that imports it. */
const filePerModule: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'file-per-module',
  setup({ onEnd, onResolve, onStart }) {
    onStart(removeStale)
    onEnd(declareSheets)
    onResolve({ filter: /^\..*\.tsx?$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.tsx?$/, '.js'), external: true },
    )
  },
}

/**
 * Builds a package: a file for each module, so that whoever imports one function carries what it needs and no more, and every module
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
    esbuildPlugins: [filePerModule],
    splitting: false,
    removeNodeProtocol: false,
  }
}

/**
 * Builds programs for Node into `dist/program`, with all that they need from our own packages: hundreds of small files take longer to
 * load than the program runs. What is not ours stays outside and has to be a dependency.
 */
export function definePrograms(entry: Record<string, string>): Options {
  return {
    entry,
    outDir: 'dist/program',
    clean: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    skipNodeModulesBundle: true,
    noExternal: [/^@tip-standard\//],
    esbuildOptions: (options) => {
      options.conditions = [sourceCondition]
    },
    splitting: true,
    removeNodeProtocol: false,
  }
}
