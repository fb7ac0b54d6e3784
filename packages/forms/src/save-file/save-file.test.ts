import { resolveObjectURL } from 'node:buffer'
import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from './save-file.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a file can still be read long after the press, and no longer than needed', async () => {
  vi.useFakeTimers()
  const click = vi.fn()
  const link = { href: '', download: '', click }
  vi.stubGlobal('document', { createElement: () => link })
  saveFile('record.ndjson', new Blob(['a line']))
  expect([link.download, click.mock.calls.length]).toEqual(['record.ndjson', 1])
  vi.advanceTimersByTime(59_999)
  expect(await resolveObjectURL(link.href)?.text()).toBe('a line')
  vi.advanceTimersByTime(1)
  expect(resolveObjectURL(link.href)).toBeUndefined()
})
