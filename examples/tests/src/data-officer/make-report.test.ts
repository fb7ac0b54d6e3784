import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bundleTip } from '../../../../packages/cli/test/bundle-tip.ts'
import { type MadeReport, makeReport } from '../../../data-officer/src/make-report.ts'

/** `tip`, bundled from its source: what is built need not be there. */
const tip = [await bundleTip(inject('runFolder'), 'tip')]

const folder = mkdtempSync(join(tmpdir(), 'tip-data-officer-'))
let made: MadeReport
let page: string

beforeAll(async () => {
  made = await makeReport(folder, tip)
  page = readFileSync(made.page, 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cells of a table, by the heading of their row. */
const rowsBelow = (caption: string): Record<string, string[]> => {
  const table = page.slice(page.indexOf(caption))
  const rows = table.slice(0, table.indexOf('</table>')).matchAll(/<tr><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)
  return Object.fromEntries(
    [...rows].map(([, name = '', cells = '']) => [
      name,
      [...cells.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text),
    ]),
  )
}

describe('the report of invented victims', () => {
  it('is one page that fetches nothing and runs nothing', () => {
    expect(page).toContain('default-src &#x27;none&#x27;')
    expect(page).not.toMatch(/<(script|link|iframe|img|object|embed)\b|\bon\w+=|url\((?!#)|@import/)
    expect(page).not.toMatch(/(?:href|src)="(?!#)/)
  })

  it('has the published figures of the study beside its own', () => {
    const share = (text = ''): number => Number.parseFloat(text)
    for (const [id, title, published] of [
      ['rwanda-study-origin', 'come from Burundi', 62.7],
      ['rwanda-study-sex', 'are women or girls', 77.7],
      ['rwanda-study-age', 'were below 30 years of age', 87],
      ['rwanda-study-perpetrators', 'are male', 63],
    ] as const) {
      const [own, beside] = rowsBelow(`id="${id}"`)[title] ?? []
      expect(share(beside), title).toBe(published)
      // Four standard errors of a share among 1,700 people at the most.
      expect(Math.abs(share(own) - published), title).toBeLessThan(4 * 100 * Math.sqrt(0.25 / 1700))
    }
  })

  it('says three sentences of the page, word for word, and counts fewer people than there are', () => {
    expect(made.sentences).toHaveLength(3)
    for (const sentence of made.sentences) expect(page).toContain(`>${sentence}</p>`)
    expect(made.counted).toBeGreaterThan(1500)
    expect(made.counted).toBeLessThan(2000)
  })

  it('can be made again in the same folder, and is the same', async () => {
    await makeReport(folder, tip)
    expect(readFileSync(made.page, 'utf8')).toBe(page)
  })
})
