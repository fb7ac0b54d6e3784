import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The condition under which a package's exports name their TypeScript sources; it is not published. */
const sourceCondition = '@tip-standard/source'

type Manifest = { exports: Record<string, string | Record<string, string>> }

/** The entries of the package in the current folder, `{ name in dist: source }`: one for every subpath with a source of that kind. */
function readEntries(kind: RegExp = /\.tsx?$/): Record<string, string> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const entries: Record<string, string> = {}
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue
    const { [sourceCondition]: source, default: built } = target
    if (source === undefined || built === undefined || !kind.test(source)) continue
    entries[built.replace(/^\.\/dist\/|\.(js|css)$/g, '')] = source
  }
  return entries
}

/**
 * How every package is built: ES modules with declarations, shared chunks, dependencies left outside, Node's own modules
 * under their `node:` names. Entries come from the package's `exports`, so that there is one list of them.
 */
export function definePackage(options: Options = {}): ReturnType<typeof defineConfig> {
  const { entry = {}, ...rest } = options
  return defineConfig({
    entry: { ...readEntries(/\.(tsx?|css)$/), ...(entry as Record<string, string>) },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    dts: { entry: readEntries() },
    splitting: true,
    treeshake: false,
    removeNodeProtocol: false,
    clean: true,
    ...rest,
  })
}
