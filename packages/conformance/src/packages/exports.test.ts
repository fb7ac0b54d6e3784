import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportedNames, readEntries, undescribedNames } from './entries.ts'
import { type ExportTarget, readPackages, readRepositoryFile, repository } from './repository.ts'

const sourceCondition = '@tip-standard/source'
const published = readPackages().filter(({ manifest }) => manifest.private !== true)
const built = published.filter(({ folder }) => folder.startsWith('packages/'))

/** Where a source lies in `dist`, which is laid out as `src` is. */
function targetOf(source: string): ExportTarget {
  const place = source.replace(/^\.\/src\//, './dist/')
  const [types, code] = place.endsWith('.css')
    ? [place, place]
    : [place.replace(/\.tsx?$/, ''), place.replace(/\.tsx?$/, '.js')]
  return { [sourceCondition]: source, types: `${types}.d.ts`, default: code }
}

describe('the names that published packages export', () => {
  it('are the listed ones: a name that goes is a breaking change, a new one is a feature', async () => {
    const names = Object.entries(exportedNames(readEntries()))
    const text = names.map(([specifier, found]) => `${specifier}\n${found.map((name) => `  ${name}\n`).join('')}`)
    expect(names.every(([, found]) => found.length > 0)).toBe(true)
    await expect(text.join('\n'), 'Run `pnpm record`, and read what it changed.').toMatchFileSnapshot(
      'exported-names.txt',
    )
  })

  it('all say what they are: an editor shows it beside the name', () => {
    expect(undescribedNames(readEntries())).toEqual([])
  })
})

describe('the manifests of published packages', () => {
  it.each(published)('say what $folder is', ({ folder, manifest }) => {
    expect(manifest.description).toMatch(/\S/)
    expect(manifest.keywords?.length).toBeGreaterThan(0)
    expect(manifest.publishConfig?.access).toBe('public')
    expect(manifest.license).toBe(folder === 'schemas' ? 'CC-BY-4.0' : 'Apache-2.0')
    expect(manifest.files?.filter((name) => /\b(src|test|bench)\b/.test(name))).toEqual([])
    for (const name of ['README.md', 'LICENSE', 'NOTICE'])
      expect(existsSync(`${repository}/${folder}/${name}`)).toBe(true)
    expect(manifest.files).toContain('NOTICE')
  })

  it.each(built)('name what is built of each source: $folder', ({ manifest }) => {
    for (const target of Object.values(manifest.exports ?? {}))
      if (typeof target !== 'string') expect(target).toEqual(targetOf(target[sourceCondition] ?? ''))
    // They are written when a package is packed, from those beside the sources.
    expect(manifest.publishConfig?.exports).toBeUndefined()
    expect(manifest.engines?.node).toBe('>=20.19')
    expect(manifest.sideEffects).toBeDefined()
    expect(manifest.exports?.['./package.json']).toBe('./package.json')
  })

  it('name the licence and the notice of the repository', () => {
    for (const { folder } of built) {
      expect(readRepositoryFile(`${folder}/LICENSE`)).toBe(readRepositoryFile('LICENSE'))
      expect(readRepositoryFile(`${folder}/NOTICE`)).toBe(readRepositoryFile('NOTICE'))
    }
  })
})
