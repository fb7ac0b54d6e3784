import { afterEach, expect, it, vi } from 'vitest'
import { writeOut } from '../../../data-desk/src/worker/outlet.ts'
import { Refusal } from '../../../data-desk/src/worker/refusal.ts'

afterEach(() => vi.unstubAllGlobals())

/** A private file system that takes so many bytes and then has no space left. */
function stubStorage(space: number): { closed: number; written: number } {
  const state = { closed: 0, written: 0 }
  const file = {
    write: (bytes: Uint8Array) => {
      if (state.written + bytes.length > space) throw new DOMException('full', 'QuotaExceededError')
      state.written += bytes.length
      return bytes.length
    },
    flush: () => {},
    close: () => state.closed++,
  }
  const handle = { createSyncAccessHandle: async () => file, getFile: async () => new Blob(['on disk']) }
  const folder = { getFileHandle: async () => handle }
  const root = { getDirectoryHandle: async () => folder }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } })
  return state
}

const pieces = (count: number): Uint8Array[] => Array.from({ length: count }, () => new Uint8Array(1 << 20))

it('keeps what is short in memory, and writes what is long to the private file system', async () => {
  const state = stubStorage(1 << 30)
  expect((await writeOut(['a', 'é'], 'text/csv', 'f')).size).toBe(3)
  expect(state.written).toBe(0)
  expect(await (await writeOut(pieces(40), 'text/csv', 'f')).text()).toBe('on disk')
  expect(state).toEqual({ closed: 1, written: 40 << 20 })
})

it('says that there is no space, and closes what it opened', async () => {
  const state = stubStorage(35 << 20)
  const refused = await writeOut(pieces(40), 'text/csv', 'f').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect((refused as Refusal).refused.reason).toBe('noSpace')
  expect(state.closed).toBe(1)
})

it('works in memory where there is no such file system', async () => {
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new Error('private window')) } })
  expect((await writeOut(pieces(40), 'text/csv', 'f')).size).toBe(40 << 20)
})
