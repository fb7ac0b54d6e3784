import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { driveDesk } from './fixture-drive.ts'
import { type OpenDesk, openDesk, type ServedDesk, serveDesk } from './fixture-open-desk.ts'
import { partnerWorkbook } from './fixture-workbook.ts'

let served: ServedDesk
let folder: string
let workbook: Buffer
beforeAll(async () => {
  served = await serveDesk()
  folder = mkdtempSync(join(tmpdir(), 'desk-files-'))
  workbook = partnerWorkbook(60)
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

const bad: readonly (readonly [name: string, bytes: () => Buffer, words: RegExp])[] = [
  ['a.csv', () => Buffer.alloc(0), /empty|No record/],
  ['a.xlsx', () => Buffer.alloc(0), /empty|not an Excel workbook/],
  ['a.xls', () => oldWorkbook, /old Excel workbook/],
  ['a.xlsx', () => locked, /password/],
  ['a.xlsx', () => workbook.subarray(0, workbook.length / 2), /damaged/],
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

it('a file of 2 GB is refused where it has to be unpacked in memory, and read piece by piece where not', async () => {
  const { drop, status, page } = open
  const big = join(folder, 'big.xlsx')
  writeFileSync(big, Buffer.from('PK\u0003\u0004'))
  truncateSync(big, 2 ** 31)
  await drop(big)
  expect(await status()).toContain('A workbook is larger than 256 MB')
  await page.getByRole('button', { name: 'Forget everything' }).click()
  const lines = join(folder, 'big.ndjson')
  writeFileSync(lines, '{"case":{"id":"1"}}\n')
  truncateSync(lines, 2 ** 31)
  await drop(lines)
  expect(await page.textContent('main')).toContain('record')
}, 600_000)

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
  expect(await page.textContent('.corrections')).toContain('1 cell corrected.')
  await step(0)
  expect(await page.locator('.files li').count()).toBe(1)
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
  expect(await page.textContent('.corrections')).toContain('1 cell corrected.')
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
