import { posix } from 'node:path'
import { dictionary } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { filesBelow, readText } from '../generated-files.ts'
import { resolveModel } from '../model.ts'
import { emitAll } from '../targets.ts'
import { emitReference } from './reference.ts'

const model = resolveModel(dictionary)
const pages = emitReference(model)
const files = await emitAll(model)

const anchorsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id))

describe('the reference', () => {
  it('has no link that leads nowhere', () => {
    const broken: string[] = []
    let count = 0
    for (const [path, text] of Object.entries(pages))
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        count++
        const [file = '', anchor] = target.split('#')
        const full = file === '' ? path : posix.join(posix.dirname(path), file)
        const found = files[full] ?? readText(full)
        if (found === undefined || (anchor !== undefined && !anchorsOf(found).has(anchor)))
          broken.push(`${path}: ${target}`)
      }
    expect(count).toBeGreaterThan(3000)
    expect(broken).toEqual([])
  })

  it('leads to every example from its first page, and from each field to examples that fill it', () => {
    const examples = filesBelow('schemas/examples').filter((path) => path.endsWith('.json'))
    const first = pages['docs/reference/index.md'] ?? ''
    for (const path of examples) expect(first).toContain(`(../../${path.replace(/json$/, 'md')})`)
    const sections = (pages['docs/reference/entities/charge.md'] ?? '').split('<a id="')
    const links =
      sections.find((section) => section.startsWith('sentences"'))?.match(/schemas\/examples\/[a-z-]+/g) ?? []
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(readText(`${link}.json`)).toContain('"sentences"')
  })

  it('has tables whose rows are as long as their headers', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length
    for (const [path, text] of Object.entries(pages)) {
      const tables = text
        .trimEnd()
        .split('\n\n')
        .filter((part) => part.startsWith('| '))
      for (const table of tables) expect(new Set(table.split('\n').map(cells)).size, path).toBe(1)
    }
  })

  it('marks recalled sources wherever they are', () => {
    const recalled = Object.values(model.sources).filter(({ read }) => read === 'recalled')
    expect(recalled.length).toBeGreaterThan(0)
    for (const [path, text] of Object.entries(pages)) {
      if (!/\/(entities|code-lists)\//.test(path)) continue
      for (const { id } of recalled)
        for (const [, after = ''] of text.matchAll(new RegExp(`sources\\.md#${id}\\)(.{0,16})`, 'g')))
          expect(after).toMatch(/^ \(\*\*recalled/)
    }
  })

  it('marks laws that were not read as gaps', () => {
    const text = pages['docs/reference/sources.md'] ?? ''
    for (const id of ['gdpr', 'rwanda51', 'iloC182']) {
      const section = text.slice(text.indexOf(`<a id="${id}"></a>`)).split('<a id=')[1] ?? ''
      expect(section).toContain('**Gap: this legal text was not read')
    }
  })

  it('shows an example that keeps and one that breaks each rule, as JSON', () => {
    const blocks = Object.values(pages).flatMap((text) => [
      ...text.matchAll(/This (keeps|breaks) it:\n\n```json\n([\s\S]*?)\n```/g),
    ])
    expect(blocks.length).toBe(2 * model.entities.flatMap((entity) => entity.rules).length)
    for (const [, , json = ''] of blocks) expect(typeof JSON.parse(json)).toBe('object')
  })

  it('shows every field on the page of its entity', () => {
    for (const entity of model.entities)
      for (const { name, question } of entity.fields) {
        const path = Object.keys(pages).find((page) => pages[page]?.includes(`(\`${entity.id}.${name}\`)\n`))
        expect(path).toMatch(/entities/)
        expect(pages[path ?? '']).toContain(
          question.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_'),
        )
      }
  })

  it('avoids the words of programs', () => {
    const text = Object.values(pages).join('\n')
    expect(text).not.toMatch(/packages\/(?!dictionary by `pnpm gen`)|undefined|\[object|NaN/)
  })
})
