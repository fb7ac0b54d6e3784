import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdFolder } from './folder-lock.ts'

const MODULE = fileURLToPath(new URL('folder-lock.ts', import.meta.url))

/** Holds a folder in another process; `hold` says what became of it. */
function inAnotherProcess(folder: string, then: 'stay' | 'end'): { said: Promise<string>; kill: () => Promise<void> } {
  const code = `import { holdFolder } from ${JSON.stringify(MODULE)}
    try { holdFolder(${JSON.stringify(folder)}); console.log('held') } catch (error) { console.log(error.code) }
    ${then === 'stay' ? 'setInterval(() => {}, 1000)' : ''}`
  const child = spawn(
    process.execPath,
    ['--conditions=@tip-standard/source', '--import', 'tsx', '--input-type=module', '-e', code],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    said: new Promise((resolve) => child.stdout.once('data', (piece: Buffer) => resolve(piece.toString().trim()))),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

describe('the lock of a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tip-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps out a second holder in the same process, until it is released', () => {
    const lock = holdFolder(folder)
    expect(() => holdFolder(join(folder, '.'))).toThrow(expect.objectContaining({ code: 'folderInUse' }))
    lock.release()
    lock.release()
    holdFolder(folder).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps out this process while another one runs, and is taken over when that was killed', async () => {
    const other = inAnotherProcess(folder, 'stay')
    expect(await other.said).toBe('held')
    expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'folderInUse' }))
    await other.kill()
    expect(existsSync(join(folder, 'lock'))).toBe(true)
    holdFolder(folder).release()
  })

  it('goes to one of many processes that come at once, over a lock that was left behind', async () => {
    const left = inAnotherProcess(folder, 'end')
    expect(await left.said).toBe('held')
    await left.kill()
    const all = Array.from({ length: 5 }, () => inAnotherProcess(folder, 'stay'))
    const said = await Promise.all(all.map((one) => one.said))
    expect(said.filter((one) => one === 'held')).toHaveLength(1)
    expect(new Set(said)).toEqual(new Set(['held', 'folderInUse']))
    for (const one of all) await one.kill()
  })

  it('is taken over where another process has the number of the one that left it', () => {
    const lock = holdFolder(folder)
    const holder = JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')) as { start: string }
    lock.release()
    expect(holder.start).toMatch(/^\d+$/)
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, start: '1' }))
    holdFolder(folder).release()
    writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
    expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'folderInUse' }))
  })

  it('is taken over where the process that took it over was killed while doing so', () => {
    const gone = { id: 'a', host: hostname(), process: process.pid, start: '1' }
    writeFileSync(join(folder, 'lock'), JSON.stringify(gone))
    writeFileSync(join(folder, 'lock.a'), JSON.stringify({ ...gone, id: 'b' }))
    writeFileSync(join(folder, 'lock.a.b'), '')
    holdFolder(folder).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('of another machine is never taken over', () => {
    const foreign = { id: 'x', host: `not-${hostname()}`, process: 1, start: '1' }
    writeFileSync(join(folder, 'lock'), JSON.stringify(foreign))
    expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'folderInUse' }))
  })
})
