import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchProfile } from '@tip-standard/browser'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { type OpenDesk, openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'
import { partnerParquet, partnerRecords, partnerWorkbook } from './fixture-workbook.ts'

let served: ServedDesk
let folder: string
let workbook: Buffer
let parquet: Buffer
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
  folder = mkdtempSync(join(tmpdir(), 'desk-files-'))
  workbook = partnerWorkbook(60)
  parquet = await partnerParquet(20)
})
afterAll(async () => {
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

let open: OpenDesk & ReturnType<typeof driveDesk>
beforeEach(async () => {
  const opened = await openDesk(served)
  open = { ...opened, ...driveDesk(opened.page) }
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
})

const oldWorkbook = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])
const locked = Buffer.concat([oldWorkbook, Buffer.from('EncryptedPackage', 'utf16le')])

let bomb: Buffer | undefined

/** A workbook whose sheet unpacks to a thousand times what it takes, with its true length or with one that it pretends. */
function bombOf(length?: number): Buffer {
  bomb ??= Buffer.from(
    zipSync({ ...unzipSync(workbook), 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20).fill(0x20) }),
  )
  if (length === undefined) return bomb
  const bytes = Buffer.from(bomb)
  // Where a program looks for it: in the header of the part, and in the directory at the end.
  for (const [mark, at] of [
    ['504b0304', 22],
    ['504b0102', 24],
  ] as const)
    for (let start = bytes.indexOf(mark, 0, 'hex'); start !== -1; start = bytes.indexOf(mark, start + 4, 'hex'))
      if (bytes.readUInt32LE(start + at) === 64 << 20) bytes.writeUInt32LE(length, start + at)
  return bytes
}

/** A workbook of which one byte in the middle of each kilobyte is another one. */
function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = 512; at < copy.length; at += 1024) copy[at] = ~(copy[at] ?? 0) & 0xff
  return copy
}

const bad: readonly (readonly [name: string, bytes: () => Buffer, words: RegExp])[] = [
  ['a.csv', () => Buffer.alloc(0), /empty|No record/],
  ['a.xlsx', () => Buffer.alloc(0), /empty|not an Excel workbook/],
  ['a.xls', () => oldWorkbook, /old Excel workbook/],
  ['a.xlsx', () => locked, /password/],
  ['a.xlsx', () => workbook.subarray(0, workbook.length / 2), /damaged/],
  ['a.xlsx', () => bombOf(), /attack file/],
  ['a.xlsx', () => bombOf(1000), /Not read/],
  ['a.xlsx', () => spoilt(workbook), /damaged/],
  ['a.parquet', () => Buffer.from('PAR1'), /Parquet file is damaged/],
  [
    'a.parquet',
    () => Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(200, 7), Buffer.from('PAR1')]),
    /Parquet file is damaged/,
  ],
  ['a.parquet', () => parquet.subarray(0, parquet.length / 2), /Parquet file is damaged/],
  // One that is whole is opened: it is one table of several.
  ['a.parquet', () => parquet, /Not read/],
  ['a.xlsx', () => Buffer.from('a,b\n1,2\n'), /not an Excel workbook/],
  ['a.csv', () => Buffer.from('colour,size\nred,2\n'), /Not read/],
  ['a.json', () => Buffer.from('[{"case": {"id": "1"'), /ends in the middle|not valid JSON/],
  ['a.csv', () => Buffer.from('a\0b,c\n1,2\n'), /NUL/],
  ['a.png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /Not read|NUL/],
] as const

it('what cannot be read is said in clear words, and the desk goes on', async () => {
  const { page, drop, axeFaults } = open
  for (const [name, bytes, words] of bad) {
    await drop({ name, buffer: bytes() })
    expect(await page.textContent('main'), name).toMatch(words)
    await page.locator('nav button').first().click()
    await page.getByRole('button', { name: `Remove: ${name}` }).click()
  }
  expect(await axeFaults()).toEqual([])
  await drop({ name: 'good.xlsx', buffer: workbook })
  expect(await page.textContent('.findings')).toContain('60 records read')
})

it('a file of 2 GB is refused where it has to be unpacked in memory, and a long one is read piece by piece where not', async () => {
  const { drop, status, page } = open
  const big = join(folder, 'big.xlsx')
  writeFileSync(big, Buffer.from('PK\u0003\u0004'))
  truncateSync(big, 2 ** 31)
  await drop(big)
  expect(await status()).toContain('A workbook is larger than 256 MB')
  await page.getByRole('button', { name: 'Forget everything' }).click()
  const lines = join(folder, 'big.ndjson')
  writeFileSync(lines, '{"case":{"id":"1"}}\n')
  // Longer than any text that a browser holds; `long-file.long.test.ts` reads 2 GB.
  truncateSync(lines, 2 ** 29 + 1)
  await drop(lines)
  expect(await page.textContent('main')).toContain('record')
})

it('a file that changes after it was chosen is not used, and nothing is lost', async () => {
  const { page, drop, press, step } = open
  const path = join(folder, 'changing.xlsx')
  writeFileSync(path, workbook)
  await drop(path)
  await page.locator('.group summary').first().click()
  await page.locator('.places input').first().fill('Woman')
  writeFileSync(path, Buffer.concat([workbook, Buffer.from('more')]))
  await press('Check again')
  expect(await open.status()).toContain('A file changed or vanished after you chose it.')
  expect(await page.textContent('.corrections')).toContain('1 correction.')
  await step(0)
  expect(await page.locator('.files li').count()).toBe(1)
})

it('a file that is chosen twice is on the desk once, and again where it changed in between', async () => {
  const { page, drop, step } = open
  const path = join(folder, 'twice.xlsx')
  const names = async (): Promise<string[]> => {
    await step(0)
    return page.locator('.files li').allTextContents()
  }
  writeFileSync(path, workbook)
  await drop(path)
  await step(0)
  await drop(path)
  expect(await names()).toEqual([expect.stringContaining('twice.xlsx')])
  writeFileSync(path, partnerWorkbook(61))
  await drop(path)
  expect(await names()).toHaveLength(2)
})

it('a file that is dropped beside the place for files goes onto the desk: the browser does not open it in place of the page', async () => {
  const { page, drop, done } = open
  await drop({ name: 'good.xlsx', buffer: workbook })
  // What the browser would do by itself, as long as the page does not say that it does it.
  const isTaken = await page.locator('header').evaluate((header) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['colour,size\nred,2\n'], 'beside.csv'))
    return ['dragover', 'drop'].map(
      (name) => !header.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })),
    )
  })
  expect(isTaken).toEqual([true, true])
  await done()
  expect(await page.locator('.files li').allTextContents()).toEqual([
    expect.stringContaining('good.xlsx'),
    expect.stringContaining('beside.csv'),
  ])
})

it('a worker that ended between two jobs takes nothing with it: another one does the next', async () => {
  const { page, drop, press } = open
  await drop({ name: 'partner.xlsx', buffer: workbook })
  await page.locator('.group summary').first().click()
  await page.locator('.places input').first().fill('Woman')
  const [worker] = page.workers()
  await Promise.all([worker?.waitForEvent('close'), worker?.evaluate(() => globalThis.close())])
  await press('Check again')
  expect(await page.textContent('.findings')).toContain('60 records read')
  expect(await page.textContent('.corrections')).toContain('1 correction.')
})

it('one worker does all jobs, and ends with everything in its memory when the desk forgets', async () => {
  const { page, drop, press } = open
  await drop({ name: 'partner.xlsx', buffer: workbook })
  await page.locator('.group summary').first().click()
  await page.locator('.places input').first().fill('Woman')
  await press('Check again')
  expect(page.workers()).toHaveLength(1)
  await press('Forget everything')
  await press('Forget them too')
  await expect.poll(() => page.workers()).toEqual([])
})

it('the progress of a long file is announced now and then, and not with every step', async () => {
  const { page, drop } = open
  await page.evaluate(() => {
    const textsOf = (selector: string): string[] => {
      const part = document.querySelector(selector) as HTMLElement
      const texts: string[] = []
      const note = (): void => void texts.push(part.textContent ?? '')
      new MutationObserver(note).observe(part, { childList: true, characterData: true, subtree: true })
      return texts
    }
    Object.assign(globalThis, { said: textsOf('[role=status]'), shown: textsOf('.work') })
  })
  const lines = Array.from({ length: 120_000 }, (_, at) => `{"id":"case-${at}","status":"open"}\n`)
  await drop({ name: 'many.ndjson', buffer: Buffer.from(lines.join('')) })
  const { said, shown } = await page.evaluate(() => {
    const { said, shown } = globalThis as unknown as { said: string[]; shown: string[] }
    return { said, shown: shown.length }
  })
  expect(said.at(-1)).toBe('Done.')
  expect(said.length).toBeLessThan(shown / 2)
})

it('a worker that ends in the middle of its work is noticed, and a job can be cancelled: the files stay', async () => {
  const { page, done, status, step } = open
  const long = join(folder, 'long.ndjson')
  writeFileSync(long, '{"case":{"id":"1"}}\n')
  truncateSync(long, 2 ** 31)
  const isReading = (): Promise<unknown> => page.waitForSelector('.work progress[value]')
  await page.setInputFiles('input[type=file]', long)
  await isReading()
  const [worker] = page.workers()
  await Promise.all([worker?.waitForEvent('close'), worker?.evaluate(() => globalThis.close())])
  await done()
  expect(await status()).toContain('The work stopped: the browser ended it')
  await page.getByRole('button', { name: 'Try again' }).click()
  await isReading()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await done()
  expect(await status()).toContain('Cancelled. Your files and corrections are still here.')
  await step(0)
  expect(await page.locator('.files li').count()).toBe(1)
})

it('two tabs do not know of each other: what one forgets the other keeps', async () => {
  const { page, context, drop, press } = open
  await drop({ name: 'partner.xlsx', buffer: workbook })
  const other = await context.newPage()
  await other.goto(served.url)
  await other.waitForSelector('h1')
  const second = driveDesk(other)
  await second.drop({ name: 'partner.xlsx', buffer: workbook })
  await second.press('Forget everything')
  await other.close()
  await press('Make the marked copy')
  expect((await open.save('marked-copy.xlsx')).length).toBeGreaterThan(1000)
  expect(await page.textContent('.findings')).toContain('60 records read')
})

it('where the device has no space for a large output, nothing is lost and nothing is kept; with space the same is made', async () => {
  // Private windows have no limit that a browser could be told.
  const opened = await openDesk(served, await launchProfile(join(folder, 'profile')))
  const { page, context, faults } = opened
  const { drop, press, save, status } = driveDesk(page)
  const record = JSON.stringify(partnerRecords(2)[1])
  // Longer than what stays in memory.
  const length = 40 << 20
  const path = join(folder, 'long.ndjson')
  writeFileSync(path, `${record}\n${' '.repeat(length)}`)
  await drop(path)
  await page.locator('.group summary').first().click()
  await page.locator('.places input').first().fill('female')
  const browser = await context.newCDPSession(page)
  const { origin } = new URL(served.url)
  const kept = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names: string[] = []
      const root = (await navigator.storage.getDirectory()) as unknown as { values(): AsyncIterable<FileSystemHandle> }
      for await (const folder of root.values())
        for await (const { name } of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
          names.push(name)
      return names
    })
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 16 << 20 })
  await press('Make the corrected copy')
  expect(await status()).toContain('There is no space left on this device.')
  expect(await kept()).toEqual([])
  expect(await page.textContent('.corrections')).toContain('1 correction.')
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await press('Make the corrected copy')
  expect(await status()).toBe('Done.')
  expect(await kept()).toHaveLength(1)
  expect((await save('corrected-copy.ndjson')).length).toBeGreaterThan(length)
  await press('Forget everything')
  await expect.poll(kept).toEqual([])
  expect(faults).toEqual([])
  await context.close()
})

it('does not stay busy where a job ends with an error that it does not know', async () => {
  const { page } = open
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {
      document.documentElement.dataset['sent'] = 'tried'
      throw new Error('This browser sends nothing.')
    }
  })
  await open.drop({ name: 'a.csv', buffer: Buffer.from('victim.id,victim.sex\nv-1,female\n') })
  await page.waitForSelector('html[data-sent=tried]')
  await expect.poll(() => page.getAttribute('.work', 'data-state')).toBe('idle')
})
