import { describe, expect, it } from 'vitest'
import { bundle, weigh } from './bundle-pages.ts'
import { exportedNames, readEntries } from './entries.ts'

const sourceCondition = '@tip-standard/source'
const entries = readEntries()

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
