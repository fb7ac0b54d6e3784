/** Bundles of pages that use a name or a module of ours, as an application would make them. */

import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { repository } from './repository.ts'

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
export const doubtful: Plugin = {
  name: 'doubtful',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[./]|^@tip-standard\// }, async ({ path, kind, pluginData, ...from }) => {
      if (pluginData === 'resolved' || kind === 'entry-point') return undefined
      if (kind === 'dynamic-import') return { path, external: true }
      return { ...(await resolve(path, { kind, ...from, pluginData: 'resolved' })), sideEffects: true }
    }),
}

/** Bundles pages as an application would, from what is built or from the sources; gives each bundle, minified. */
export async function bundle(
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

/** The bytes that travel: gzip at its best. */
export const weigh = (text: string): number => gzipSync(text, { level: 9 }).length
