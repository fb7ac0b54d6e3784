import { describe, expect, it } from 'vitest'
import { bundle, doubtful, weigh } from './bundle-pages.ts'
import { type Entry, readEntries } from './entries.ts'
import { readPackages } from './repository.ts'

const entries = readEntries()

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
