import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Manifest = { name: string; version: string; license?: string }

/** The folder of the package that a file is from; `undefined` for files of ours. */
const packageFolder = (path: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/'))?.[0]

/** The texts of the licences and notices in the folder of a package. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  return [`${name} ${version} (${license ?? 'no licence named'})`, '', ...textsIn(folder)].join('\n')
}

/** Writes beside a bundle which packages of others are in it, with the texts of their licences: they ask for it. */
export const bundledLicences: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'bundled-licences',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true
    onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) =>
        Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
      )
      const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []))
      if (folders.size === 0 || initialOptions.outdir === undefined) return
      const line = `\n\n${'-'.repeat(80)}\n\n`
      const parts = [...folders].map(describe).sort()
      // The bundle itself is written after this.
      mkdirSync(initialOptions.outdir, { recursive: true })
      writeFileSync(join(initialOptions.outdir, 'third-party-licences.txt'), `${parts.join(line)}\n`)
    })
  },
}
