import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reader } from './follow-tutorial.ts'
import { linkOutsiders, packAll } from './pack.ts'
import { listFiles, readPackages } from './repository.ts'

describe('tutorials that are followed with the tarballs beside the folder of their reader', () => {
  const published = readPackages().filter(({ manifest }) => manifest.private !== true)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tip-tutorials-')))
  const reader = new Reader(folder, linkOutsiders(published))
  // The page about installing comes first: the others begin where it ends.
  const first = 'docs/tutorials/install.md'
  const pages = [first, ...listFiles('docs/tutorials', /\.md$/).filter((page) => page !== first)]
  beforeAll(() => void packAll(published, folder))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(pages)('end as the page says, block by block, from the installation on: %s', (page) => {
    const steps = [...reader.follow(page)]
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.filter(({ status, expected }) => status !== expected)).toEqual([])
    const programs = steps.filter(({ promised }) => promised !== undefined)
    expect(programs.map(({ line, printed }) => [line, printed])).toEqual(
      programs.map(({ line, promised }) => [line, promised]),
    )
  })
})
