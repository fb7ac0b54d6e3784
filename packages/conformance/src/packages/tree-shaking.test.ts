import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { type Entry, exportedNames, readEntries } from './entries.ts'
import { readPackages, repository } from './repository.ts'

const sourceCondition = '@tip-standard/source'
const entries = readEntries()

/** A page that a bundler makes a bundle of: its name, and what it says. */
type Page = { name: string; text: string }

/** Pages are read from memory, as if they were in the package of conformance, which depends on every other. */
const inMemory = (pages: readonly Page[]): Plugin => ({
  name: 'in-memory',
  setup({ onLoad, onResolve }) {
    const texts = new Map(pages.map(({ name, text }) => [name, text]))
    onResolve({ filter: /.*/ }, ({ path, kind }) => (kind === 'entry-point' ? { path, namespace: 'page' } : undefined))
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
      contents: texts.get(path) ?? '',
      resolveDir: `${repository}/packages/conformance`,
    }))
  },
})

/** What is not ours stays outside: it weighs the same wherever ours comes from. */
const outsiders: Plugin = {
  name: 'outsiders',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@tip-standard/')
        ? undefined
        : { path, external: true, sideEffects: false },
    ),
}

/** Every module counts as one that does something when it is loaded, whatever its package says; what is loaded later is left out. */
const doubtful: Plugin = {
  name: 'doubtful',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[./]|^@tip-standard\// }, async ({ path, kind, pluginData, ...from }) => {
      if (pluginData === 'resolved' || kind === 'entry-point') return undefined
      if (kind === 'dynamic-import') return { path, external: true }
      return { ...(await resolve(path, { kind, ...from, pluginData: 'resolved' })), sideEffects: true }
    }),
}

/** Bundles pages as an application would, from what is built or from the sources; gives each bundle, minified. */
async function bundle(
  pages: readonly Page[],
  conditions: string[],
  ...plugins: Plugin[]
): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: pages.map(({ name }) => ({ in: name, out: name })),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    jsx: 'automatic',
    conditions,
    outdir: '/bundles',
    plugins: [inMemory(pages), outsiders, ...plugins],
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, text }) => [path.slice('/bundles/'.length, -'.js'.length), text]))
}

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length

describe('importing one name from what is built', () => {
  const names = exportedNames(entries)
  const folders = [...new Set(entries.map(({ folder }) => folder))]

  it.each(folders)('weighs what it weighs from the sources, give or take: %s', async (folder) => {
    const pages = entries
      .filter((entry) => entry.folder === folder)
      .flatMap(({ specifier }) => (names[specifier] ?? []).map((name) => ({ specifier, name })))
      .filter(({ name }) => !name.startsWith('type '))
      .map(({ specifier, name }) => ({
        name: `${specifier}/${name}`,
        text: `import { ${name} } from '${specifier}'; globalThis.used = ${name}`,
      }))
    expect(pages.length).toBeGreaterThan(0)
    const built = await bundle(pages, [])
    const fromSource = await bundle(pages, [sourceCondition])
    const heavy = pages.flatMap(({ name }) => {
      const [weight, least] = [built, fromSource].map((bundles) => weigh(bundles.get(name) ?? ''))
      return (weight ?? 0) > (least ?? 0) * 1.3 + 200 ? [`${name}: ${weight} bytes, ${least} from source`] : []
    })
    expect(heavy).toEqual([])
  })
})

describe('loading a module', () => {
  /** Entries that packages declare to do something when they are loaded. */
  const acts = (entry: Entry): boolean => {
    const { sideEffects } = readPackages().find(({ folder }) => folder === entry.folder)?.manifest ?? {}
    const source = `./${entry.source.slice(entry.folder.length + 1)}`
    return Array.isArray(sideEffects) && sideEffects.some((path) => source.startsWith(path.replace(/\*$/, '')))
  }

  it('does nothing by itself, so that a bundler drops what is not used even where it does not trust `sideEffects`', async () => {
    const pages = entries
      .filter((entry) => !acts(entry))
      .map(({ specifier }) => ({ name: specifier, text: `import '${specifier}'` }))
    const left = await bundle(pages, [], doubtful)
    // Numbers that a bundler does not compute, such as `1 << 20`, are left.
    const busy = [...left].map(([name, text]) => [name, weigh(text), text.slice(0, 300)] as const)
    expect(busy.filter(([, weight]) => weight > 300)).toEqual([])
  })
})
