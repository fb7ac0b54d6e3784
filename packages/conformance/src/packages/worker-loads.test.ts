import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { expect, it } from 'vitest'
import { repository } from './repository.ts'

const entry = 'packages/privacy/src/worker/serve.ts'
const { metafile, outputFiles } = await build({
  entryPoints: [`${repository}/${entry}`],
  absWorkingDir: repository,
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  minify: true,
  format: 'esm',
  conditions: ['@tip-standard/source'],
  outdir: 'bundles',
})

type Output = Metafile['outputs'][string]
const outputOf = (source: string): string =>
  Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0] as string

/** The bundles that are loaded together with one, itself among them. */
function loadedWith(name: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const { path, kind } of (metafile.outputs[name] as Output).imports)
    if (kind === 'import-statement') loadedWith(path, found)
  return found
}

const weigh = (names: Iterable<string>): number =>
  [...names].reduce(
    (sum, name) =>
      sum + gzipSync(outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? '', { level: 9 }).length,
    0,
  )

const tasks = 'packages/privacy/src/worker/tasks.ts'
const redaction = 'packages/privacy/src/redaction/redact-text.ts'

it('a worker of privacy weighs little until it is asked for something', () => {
  expect(weigh(loadedWith(outputOf(entry)))).toBeLessThan(1024)
})

it('and with the list of its tasks still little: each loads what it needs', () => {
  expect(weigh(loadedWith(outputOf(tasks)))).toBeLessThan(4 * 1024)
  expect(weigh(loadedWith(outputOf(redaction)))).toBeGreaterThan(50 * 1024)
})
