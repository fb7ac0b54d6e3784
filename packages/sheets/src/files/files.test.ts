import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import {
  chmod,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readNdjson } from '../ndjson/read-ndjson.ts'
import { openSource } from './open-source.ts'
import { toSystemFinding } from './system-finding.ts'
import { writeStream } from './write-stream.ts'
import { stageWhole, writeWhole } from './write-whole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'))
})
afterEach(() => rm(folder, { recursive: true }))

/**
 * Runs as a user to whom permissions apply, because they do not apply to the superuser; this is the usual id of the
 * least privileged user.
 */
async function withoutPrivileges(run: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    await run()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

test('a file is written whole, readable by its owner only, and a new content replaces the old', async () => {
  const path = join(folder, 'out.ndjson')
  expect(await writeWhole(path, ['é', Buffer.from('b')])).toEqual({ ok: true, bytes: 3 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await chmod(path, 0o640)
  expect(await writeWhole(path, ['new'])).toEqual({ ok: true, bytes: 3 })
  expect(await readFile(path, 'utf8')).toBe('new')
  expect((await stat(path)).mode & 0o777).toBe(0o640)
  expect(await readdir(folder)).toEqual(['out.ndjson'])
})

test('a link stays a link and its file is replaced', async () => {
  await writeFile(join(folder, 'real'), 'old')
  await symlink('real', join(folder, 'link'))
  await writeWhole(join(folder, 'link'), ['new'])
  expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new')
})

test('a link to a file that does not exist yet stays a link, and nothing is written beside it', async () => {
  await mkdir(join(folder, 'safe'))
  await symlink('safe/later', join(folder, 'later'))
  await symlink('later', join(folder, 'link'))
  expect(await writeWhole(join(folder, 'link'), ['new'])).toMatchObject({ ok: true })
  expect([await readFile(join(folder, 'safe', 'later'), 'utf8'), await readlink(join(folder, 'link'))]).toEqual([
    'new',
    'later',
  ])
  await symlink('gone/later', join(folder, 'lost'))
  expect(await writeWhole(join(folder, 'lost'), ['new'])).toMatchObject({ ok: false, finding: { code: 'missingFile' } })
  expect((await readdir(folder)).toSorted()).toEqual(['later', 'link', 'lost', 'safe'])
})

test('a producer that fails, or an abort, leaves the old file and nothing else', async () => {
  const path = join(folder, 'out')
  await writeFile(path, 'old')
  function* failing() {
    yield 'x'.repeat(100_000)
    throw new TypeError('a bug')
  }
  await expect(writeWhole(path, failing())).rejects.toThrow('a bug')
  const controller = new AbortController()
  function* aborted() {
    yield 'half'
    controller.abort()
    yield 'rest'
  }
  expect(await writeWhole(path, aborted(), { signal: controller.signal })).toMatchObject({
    ok: false,
    finding: { code: 'interrupted' },
  })
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['out'])
})

test('a folder, a missing folder, a full disk', async () => {
  const code = async (path: string) => {
    const result = await writeWhole(path, ['text'])
    return result.ok ? 'written' : result.finding.code
  }
  await mkdir(join(folder, 'sub'))
  expect(await code(join(folder, 'sub'))).toBe('isDirectory')
  expect(await code(join(folder, 'none', 'out'))).toBe('missingFile')
  await writeFile(join(folder, 'plain'), '')
  expect(await code(join(folder, 'plain', 'out'))).toBe('missingFile')
  if (process.platform === 'linux') expect(await code('/dev/full')).toBe('diskFull')
})

test('a folder without permission', async () => {
  await writeFile(join(folder, 'secret'), 'x')
  await chmod(join(folder, 'secret'), 0)
  await chmod(folder, 0o555)
  await withoutPrivileges(async () => {
    const refused = { ok: false, finding: { code: 'notPermitted' } }
    expect(await writeWhole(join(folder, 'out'), ['x'])).toMatchObject(refused)
    expect(await openSource(join(folder, 'secret'))).toMatchObject(refused)
  })
  await chmod(folder, 0o700)
  expect(await readdir(folder)).toEqual(['secret'])
})

test('a file that cannot replace the old one is a finding, and leaves nothing behind', async () => {
  const path = join(folder, 'out')
  async function* pieces() {
    yield 'new'
    // Another process creates a folder with that name in the meantime.
    await mkdir(path)
  }
  expect(await writeWhole(path, pieces())).toMatchObject({ ok: false, finding: { code: 'isDirectory' } })
  expect(await readdir(folder)).toEqual(['out'])
})

test('what is written is flushed to the disk before it replaces the old file, and the folder after', async () => {
  const path = join(folder, 'out')
  await writeFile(path, 'old')
  const handle = await open(folder)
  const prototype = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  const { sync } = prototype
  const flushed: unknown[] = []
  const watched = vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
    const isFolder = (await this.stat()).isDirectory()
    flushed.push([isFolder ? 'folder' : (await this.stat()).size, await readFile(path, 'utf8')])
    await sync.call(this)
  })
  expect(await writeWhole(path, ['ne', 'w'])).toEqual({ ok: true, bytes: 3 })
  watched.mockRestore()
  expect(flushed).toEqual([
    [3, 'old'],
    ['folder', 'new'],
  ])
})

test('an abort after the last piece is still in time', async () => {
  const path = join(folder, 'out')
  await writeFile(path, 'old')
  const controller = new AbortController()
  function* lastAborts() {
    yield 'new'
    controller.abort()
  }
  expect(await writeWhole(path, lastAborts(), { signal: controller.signal })).toMatchObject({
    ok: false,
    finding: { code: 'interrupted' },
  })
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['out'])
})

/** Runs a program that writes, and sends it a signal once it reports that it is halfway. */
function interrupt(program: string): Promise<{ signal: string | null; code: number | null }> {
  return new Promise((resolve, reject) => {
    const root = fileURLToPath(new URL('../../../..', import.meta.url))
    const child = spawn(
      process.execPath,
      ['--conditions=@tip-standard/source', '--import', 'tsx', '--input-type=module', '-e', program],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    child.stdout.once('data', () => child.kill('SIGINT'))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
}

const moduleUrl = new URL('./write-whole.ts', import.meta.url).href
const endless = (path: string) => `
  import { writeWhole } from ${JSON.stringify(moduleUrl)}
  async function* pieces() { yield 'half'; process.stdout.write('now'); await new Promise(() => setInterval(() => {}, 1000)) }
  await writeWhole(${JSON.stringify(path)}, pieces())`

test('Ctrl-C ends the process and leaves the old file and nothing else', async () => {
  const path = join(folder, 'out')
  await writeFile(path, 'old')
  expect(await interrupt(endless(path))).toEqual({ code: null, signal: 'SIGINT' })
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['out'])
})

test('a stream that is closed or full gives its finding', async () => {
  const closed = new PassThrough()
  closed.destroy()
  expect(await writeStream(closed, ['x'])).toMatchObject({ ok: false, finding: { code: 'closedPipe' } })
  // Ended, but not read to its end.
  const ended = new PassThrough()
  ended.end('x')
  expect(await writeStream(ended, ['x'])).toMatchObject({ ok: false, finding: { code: 'closedPipe' } })
  const head = spawn('head', ['-c', '1'], { stdio: ['pipe', 'ignore', 'ignore'] })
  const endlessText = function* () {
    for (;;) yield 'x'.repeat(65_536)
  }
  expect(await writeStream(head.stdin, endlessText())).toMatchObject({ ok: false, finding: { code: 'closedPipe' } })
  if (process.platform === 'linux') {
    const full = createWriteStream('/dev/full')
    expect(await writeStream(full, ['x'])).toMatchObject({ ok: false, finding: { code: 'diskFull' } })
  }
  const open = new PassThrough()
  open.resume()
  expect(await writeStream(open, ['é', Buffer.from('x')])).toEqual({ ok: true, bytes: 3 })
})

test('errors of the system become findings without the path', () => {
  const fail = (code: string) =>
    Object.assign(new Error(`${code}: open '/home/officer/SENTINEL.csv'`), { code, syscall: 'open', path: 'SENTINEL' })
  const codes = ['EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EPIPE', 'EIO'].map((code) => toSystemFinding(fail(code)))
  expect(codes.map((finding) => finding?.code)).toEqual([
    'notPermitted',
    'notPermitted',
    'notPermitted',
    'diskFull',
    'closedPipe',
    'fileFailed',
  ])
  expect(JSON.stringify(codes)).not.toContain('SENTINEL')
  expect(toSystemFinding(new TypeError('a bug'))).toBeUndefined()
})

test('what cannot be read is reported with the reason', async () => {
  const code = async (path: string) => {
    const result = await openSource(path)
    return result.ok ? 'opened' : result.finding.code
  }
  expect(await code(folder)).toBe('isDirectory')
  expect(await code(join(folder, 'none'))).toBe('missingFile')
  await writeFile(join(folder, 'empty'), '')
  expect(await code(join(folder, 'empty'))).toBe('emptyFile')
})

test('a file is read whole; one that shrinks meanwhile ends with a finding', async () => {
  const path = join(folder, 'data.ndjson')
  const lines = Array.from({ length: 200_000 }, (_, index) => `{"n":${index}}\n`).join('')
  await writeFile(path, lines)
  const opened = await openSource(path)
  if (!opened.ok) throw new Error('not opened')
  let count = 0
  for await (const batch of readNdjson(opened.source.chunks)) count += batch.records.length
  expect([count, opened.source.size]).toEqual([200_000, lines.length])

  const again = await openSource(path)
  if (!again.ok) throw new Error('not opened')
  const codes: string[] = []
  let read = 0
  for await (const batch of readNdjson(again.source.chunks)) {
    if (read === 0) await truncate(path, 1_000_000)
    read += batch.records.length
    codes.push(...batch.findings.map((finding) => finding.code))
  }
  expect(read).toBeGreaterThan(0)
  expect(codes.at(-1)).toBe('fileChanged')
})

test('a short file is closed with its last chunk, though no one asks for more', async () => {
  const path = join(folder, 'short.txt')
  await writeFile(path, 'synthetic')
  const before = (await readdir('/proc/self/fd').catch(() => [])).length
  const opened = await openSource(path)
  const chunks = opened.ok ? opened.source.chunks[Symbol.asyncIterator]() : expect.fail()
  expect(new TextDecoder().decode((await chunks.next()).value)).toBe('synthetic')
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(before)
  expect(await chunks.next()).toEqual({ done: true, value: undefined })
})

test('a file of which nothing is read is not left open; one that was replaced meanwhile is not read', async () => {
  const path = join(folder, 'data')
  await writeFile(path, 'old')
  const before = (await readdir('/proc/self/fd').catch(() => [])).length
  const opened = await openSource(path)
  if (!opened.ok) throw new Error('not opened')
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(before)
  await writeFile(join(folder, 'new'), 'new')
  await rename(join(folder, 'new'), path)
  const chunks = opened.source.chunks[Symbol.asyncIterator]()
  await expect(chunks.next()).rejects.toMatchObject({ finding: { code: 'fileChanged' } })
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(before)
})

test('a file is closed when reading is given up', async () => {
  const path = join(folder, 'data')
  await writeFile(path, 'x'.repeat(1_000_000))
  const before = (await readdir('/proc/self/fd').catch(() => [])).length
  const opened = await openSource(path)
  if (!opened.ok) throw new Error('not opened')
  for await (const chunk of opened.source.chunks) {
    expect(chunk.length).toBeGreaterThan(0)
    break
  }
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(before)
  const file = await open(path)
  await file.close()
})

test('a staged file is whole beside its place until it is put there, or is gone', async () => {
  const path = join(folder, 'out')
  await writeFile(path, 'old')
  const stage = async () => {
    const result = await stageWhole(path, ['ne', 'w'])
    if (!result.ok || result.staged === undefined) throw new Error('not staged')
    return result.staged
  }
  const given = await stage()
  expect([await readFile(path, 'utf8'), (await readdir(folder)).length]).toEqual(['old', 2])
  await given.discard()
  expect(await readdir(folder)).toEqual(['out'])
  expect(await (await stage()).place()).toEqual({ ok: true, bytes: 3 })
  expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['new', ['out']])
  expect(await stageWhole(join(folder, 'none', 'out'), ['x'])).toMatchObject({
    ok: false,
    finding: { code: 'missingFile' },
  })
  if (process.platform !== 'linux') return
  expect(await stageWhole('/dev/full', ['x'])).toEqual({ ok: true, staged: undefined })
  expect(await writeWhole('/dev/full', ['x'])).toMatchObject({ ok: false, bytes: 0 })
})
