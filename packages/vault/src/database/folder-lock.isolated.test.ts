import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openPGlite } from './open-pglite.ts'

const refusing = vi.hoisted(() => ({ what: '' }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const unless =
    <Args extends unknown[]>(name: string, does: (...args: Args) => void) =>
    (...args: Args): void => {
      if (refusing.what === name) throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' })
      does(...args)
    }
  return { ...fs, linkSync: unless('link', fs.linkSync), chmodSync: unless('chmod', fs.chmodSync) }
})

it.each(['link', 'chmod'])(
  'refuses a folder on a file system without %s in a sentence, and leaves no lock',
  async (what) => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-unsuitable-'))
    refusing.what = what
    await expect(openPGlite(folder)).rejects.toMatchObject({ code: 'folderUnsuitable' })
    expect(readdirSync(folder).filter((name) => name !== 'data')).toEqual([])
    rmSync(folder, { recursive: true, force: true })
  },
)
