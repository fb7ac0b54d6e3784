import { expect, it, vi } from 'vitest'
import { writeOut } from '../../../data-desk/src/worker/outlet.ts'

it('works in memory where there is no private file system, as here', async () => {
  const pieces = Array.from({ length: 40 }, () => new Uint8Array(1 << 20))
  expect((await writeOut(pieces, 'text/csv', 'f')).size).toBe(40 << 20)
  expect((await writeOut(['a', 'é'], 'text/csv', 'f')).size).toBe(3)
})

it('is whole and in order where it moves to the private file system', async () => {
  const kept: number[] = []
  const calls: string[] = []
  const file = {
    // Each piece is all of one number.
    write: (bytes: Uint8Array) => kept.push(bytes[0] as number) && bytes.length,
    flush: () => calls.push('flush'),
    close: () => calls.push('close'),
  }
  const handle = {
    createSyncAccessHandle: async () => file,
    getFile: async () => new Blob([calls.join()]),
  }
  const folder = { getDirectoryHandle: async () => folder, getFileHandle: async () => handle }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
  try {
    const numbers = Array.from({ length: 40 }, (_, at) => at)
    const made = await writeOut(
      numbers.map((at) => new Uint8Array(1 << 20).fill(at)),
      'text/csv',
      'f',
    )
    expect(kept).toEqual(numbers)
    expect(await made.text()).toBe('flush,close')
  } finally {
    vi.unstubAllGlobals()
  }
})

it('is refused where the private file system has no space for it, and leaves no half of it there', async () => {
  const removed: string[] = []
  let writes = 0
  const file = {
    write: (bytes: Uint8Array) => (writes++ === 0 ? 0 : bytes.length),
    flush: () => {},
    close: () => {},
  }
  const handle = { createSyncAccessHandle: async () => file, getFile: async () => new Blob() }
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async () => handle,
    removeEntry: async (name: string) => void removed.push(name),
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
  try {
    // The last piece is the one that is too much for memory.
    const pieces = Array.from({ length: 33 }, () => new Uint8Array(1 << 20))
    await expect(writeOut(pieces, 'text/csv', 'f')).rejects.toMatchObject({ refused: { reason: 'noSpace' } })
    expect(removed).toHaveLength(1)
  } finally {
    vi.unstubAllGlobals()
  }
})
