import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeCounting } from './counting-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-counting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

describe('what counts a run', () => {
  it.each([undefined, 'counted before'])('is undone to what it was: %s', async (before) => {
    const path = join(folder, `undone-${before}`)
    if (before !== undefined) writeFileSync(path, before)
    const { undo } = await writeCounting(path, 'counted')
    expect(read(path)).toBe('counted')
    expect(await undo()).toBe(true)
    expect(read(path)).toBe(before)
    if (before !== undefined) expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it.each([undefined, 'counted before'])('is not undone where another run has counted since: %s', async (before) => {
    const path = join(folder, `later-${before}`)
    if (before !== undefined) writeFileSync(path, before)
    const { undo } = await writeCounting(path, 'counted')
    await writeCounting(path, 'counted, and once more')
    expect(await undo()).toBe(false)
    expect(read(path)).toBe('counted, and once more')
    rmSync(path)
    expect([await undo(), read(path)]).toEqual([false, undefined])
  })
})
