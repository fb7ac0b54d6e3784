import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { witnessFile } from './witness-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'witness-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('keeps one note for each log, also for the next process', async () => {
  const path = join(folder, 'seen.json')
  const store = witnessFile(path)
  expect(await store.latest('a')).toBeUndefined()
  expect(await store.replace('a', undefined, 'first')).toBe(true)
  expect(await store.replace('b', undefined, 'other')).toBe(true)
  expect(await witnessFile(path).latest('a')).toBe('first')
  expect(await readdir(folder)).toEqual(['seen.json'])
  expect((await stat(path)).mode & 0o077).toBe(0)
})

it('lets one of several requests at a time replace what was seen', async () => {
  const store = witnessFile(join(folder, 'seen.json'))
  await store.replace('a', undefined, 'first')
  const answers = await Promise.all(['x', 'y', 'z'].map((note) => store.replace('a', 'first', note)))
  expect(answers).toEqual([true, false, false])
  expect(await store.latest('a')).toBe('x')
})

it('does not begin anew where its file is damaged', async () => {
  const path = join(folder, 'seen.json')
  await writeFile(path, '{"a": "fir')
  await expect(witnessFile(path).latest('a')).rejects.toThrow(SyntaxError)
  await expect(witnessFile(path).replace('a', undefined, 'first')).rejects.toThrow(SyntaxError)
})
