import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { watchPage } from '@tip-standard/browser'
import { isCaseRecord } from '@tip-standard/core'
import { openWorkbook, readSheet, toText } from '@tip-standard/sheets'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { type OpenDesk, openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'
import { cellsOf, partnerCsv, partnerRecords, partnerWorkbook, sentinels } from './fixture-workbook.ts'

let served: ServedDesk
let [workbook, csv]: Buffer[] = []
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
  ;[workbook, csv] = [partnerWorkbook(300), await partnerCsv(120)]
})
afterAll(() => served?.close())

let open: OpenDesk & ReturnType<typeof driveDesk>
beforeEach(async () => {
  const opened = await openDesk(served)
  open = { ...opened, ...driveDesk(opened.page) }
})
afterEach(async () => {
  const { page, faults, requests, saved } = open
  const elsewhere = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  }))
  const texts = JSON.stringify([faults, requests, saved, elsewhere])
  for (const sentinel of sentinels) expect(texts).not.toContain(sentinel)
  expect(faults).toEqual([])
  expect(requests).toEqual([])
  expect(elsewhere.kept).toBe(JSON.stringify([{}, {}, '']))
  await open.context.close()
})

const partner = (): { name: string; buffer: Buffer } => ({ name: 'partner.xlsx', buffer: workbook as Buffer })

const holdsNoSentinel = (bytes: Buffer): void => {
  for (const sentinel of sentinels) expect(bytes.includes(sentinel)).toBe(false)
}

describe('the way of a partner’s workbook, without a network', () => {
  it('is checked, corrected beside the cell, and returned: the copies hold the corrections and nothing else changes', async () => {
    const { page, axeFaults, drop, press, save, status } = open
    await drop(partner())
    expect(await page.textContent('.findings')).toContain('300 records read, 14 of them with errors.')
    expect(await axeFaults()).toEqual([])
    const group = page.locator('.group', { hasText: 'Gender' }).first()
    await group.locator('summary').click()
    const field = page.getByLabel('Correct sheet 1, cell P5')
    expect(await field.inputValue()).toBe(sentinels[0])
    await field.fill('Feminine')
    await press('The same in 7 more places')
    expect(await page.textContent('.corrections')).toContain('8 corrections.')
    await press('Make the corrected copy')
    const before = cellsOf(workbook as Buffer)
    const expected = before.map((row) => row.map((cell) => (cell === sentinels[0] ? 'Feminine' : cell)))
    expect(cellsOf(await save('corrected-copy.xlsx'))).toEqual(expected)
    await press('Check again')
    expect(await page.textContent('.findings')).toContain('300 records read, 6 of them with errors.')
    await press('Make the marked copy')
    const marked = await save('marked-copy.xlsx')
    expect(cellsOf(marked)).toEqual(expected)
    const opened = openWorkbook(marked)
    expect(opened.ok && opened.workbook.sheets.length).toBe(2)
    expect(await status()).toBe('Done.')
    expect(await page.textContent('.command code')).toContain('tip validate partner.xlsx --annotate marked-copy.xlsx')
    expect(await axeFaults()).toEqual([])
  })

  it('is corrected and marked where it is CSV: the marks are in a workbook with the same rows', async () => {
    const { page, drop, press, save } = open
    await drop({ name: 'partner.csv', buffer: csv as Buffer })
    await page.locator('.group', { hasText: 'Gender' }).first().locator('summary').click()
    const field = page.getByLabel(/^Correct .*P5/)
    expect(await field.inputValue()).toBe(sentinels[0])
    await field.fill('=Feminine')
    await press('Make the corrected copy')
    const lines = (bytes: Buffer): string[] => bytes.toString().replace('\ufeff', '').trimEnd().split('\r\n')
    const before = lines(csv as Buffer)
    const expected = before.map((line, at) => (at === 4 ? line.replace(sentinels[0], "'=Feminine") : line))
    expect(lines(await save('corrected-copy.csv'))).toEqual(expected)
    await press('Make the marked copy')
    const opened = openWorkbook(await save('marked-copy.xlsx'))
    const table = opened.ok ? opened.workbook.sheets.find(({ name }) => name === 'Table') : undefined
    if (!opened.ok || table === undefined) throw new Error('The marked copy cannot be read.')
    const rows = [...readSheet(opened.workbook, table)].flatMap((batch) => batch.rows)
    expect(rows.at(-1)?.row).toBe(before.length)
    expect(toText(rows.find(({ row }) => row === 5)?.values[15])).toBe('=Feminine')
  })

  it.each(['json', 'ndjson'] as const)(
    'is corrected where it is records: every other sign stays (%s)',
    async (ending) => {
      const { page, drop, press, save, axeFaults } = open
      const records = partnerRecords(3)
      const space = ending === 'json' ? 1 : undefined
      const texts = records.map((record) => JSON.stringify(record, undefined, space))
      // A line that cannot be read stays as well.
      const text = ending === 'json' ? `[\n${texts.join(',\n')}\n]\n` : `${texts.join('\n{"broken": \n')}\n`
      await drop({ name: `cases.${ending}`, buffer: Buffer.from(text) })
      for (const summary of await page.locator('.group summary').all()) await summary.click()
      const sex = page.getByLabel(/^Correct .*victims\[0\]\.sex$/)
      expect(await sex.inputValue()).toBe(sentinels[0])
      await sex.fill('female')
      await page.getByLabel(/^Correct .*numberOfChildren$/).fill('2')
      await page.getByLabel(/^Correct .*sexBasis$/).fill('self')
      expect(await axeFaults()).toEqual([])
      await press('Make the corrected copy')
      const expected = text
        .replace(`"sex":${space ? ' ' : ''}"${sentinels[0]}"`, `"sex":${space ? ' ' : ''}"female"`)
        .replace(/("numberOfChildren": ?)"2"/, '$12')
      const copy = (await save(`corrected-copy.${ending}`)).toString()
      expect(copy.replace(/,"sexBasis": ?"self"/, '')).toBe(expected)
      expect(copy.length).toBeGreaterThan(expected.length)
      await press('Check again')
      expect(await page.textContent('.findings')).toContain('3 records read, 0 of them with errors.')
    },
  )

  it('gives a message in the language of the partner, without a value of the data', async () => {
    const { page, axeFaults, drop, press, fits } = open
    await page.setViewportSize({ width: 360, height: 740 })
    await drop(partner(), { name: 'second.csv', buffer: csv as Buffer })
    await page.getByLabel('Language of the message').selectOption('fr')
    await press('Write the message')
    const letter = await page.getByRole('textbox', { name: 'The message' }).inputValue()
    expect(letter).toMatch(/^Chers collègues,/)
    expect(letter).toContain('P5')
    for (const sentinel of [...sentinels, 'partner.xlsx', 'second.csv', 'Cases']) expect(letter).not.toContain(sentinel)
    expect(await axeFaults()).toEqual([])
    await fits()
    await page.getByLabel('Language', { exact: true }).selectOption('fr')
    await page.getByRole('button', { name: 'Écrire le message' }).waitFor()
    await open.done()
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
    expect(await axeFaults()).toEqual([])
    await fits()
  })

  it('becomes a report with pictures, a table, a release with both certificates, and other formats, through the gate', async () => {
    const { page, axeFaults, drop, press, save, status, step, attest } = open
    await drop(partner())
    await step(2)
    await press('Make the table')
    expect(await status()).toContain('No one in these records has a recorded consent to statistics.')
    const policy = page.locator('input[accept=".json"]').locator('visible=true').first()
    const give = (text: string): Promise<void> =>
      policy.setInputFiles({ name: 'tip.policy.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await give('{"policy": "none"}')
    await press('Make the table')
    expect(await status()).toContain('The policy file cannot be used.')
    await press('Use the default policy')
    await attest('An invented reason')
    await press('Make the table')
    holdsNoSentinel(await save('table.csv'))
    const internal = JSON.parse((await save('internal.json')).toString()) as {
      attestations: unknown[]
      people: unknown
    }
    expect(internal.attestations).toHaveLength(1)
    await press('Make the report')
    await page.locator('.tip-report svg').first().waitFor()
    const report = await save('report.html')
    holdsNoSentinel(report)
    expect(report.includes('An invented reason')).toBe(false)
    expect(report.includes('<svg')).toBe(true)
    expect(await axeFaults()).toEqual([])
    await step(3)
    await press('What can be published?')
    expect(await page.textContent('.advice')).toMatch(
      /^Recommended: .*Publish rows, tables or a report of the same people, never two of them/,
    )
    await press('Make the release')
    expect(await status()).toBe('Done.')
    const release = await save('release.csv')
    holdsNoSentinel(release)
    expect((await save('certificate.html')).includes('An invented reason')).toBe(false)
    expect((await save('internal-certificate.html')).toString()).toMatch(/[Ii]nternal/)
    expect(await axeFaults()).toEqual([])
    await step(4)
    await page.getByLabel('Convert to').selectOption('json')
    await press('Convert')
    const records = JSON.parse((await save('records.json')).toString()) as unknown[]
    expect(records.length).toBeGreaterThan(280)
    expect(records.every(isCaseRecord)).toBe(true)
    for (const [target, name] of [
      ['xlsx', 'records.xlsx'],
      ['htcds', 'htcds.xlsx'],
    ] as const) {
      await page.getByLabel('Convert to').selectOption(target)
      await press('Convert')
      expect(openWorkbook(await save(name)).ok).toBe(true)
    }
    await page.getByLabel('Recipient').locator('visible=true').selectOption('statisticsPartner')
    await attest('An invented reason')
    await page.getByLabel('Convert to').selectOption('ctdc')
    await press('Convert')
    expect(await status()).toBe('Done.')
    holdsNoSentinel(await save('ctdc.csv'))
  })
})

it('tables of the same people belong to a history, which the page gets and gives back and does not keep', async () => {
  const { page, drop, press, save, status, step, attest, axeFaults } = open
  const lines = partnerRecords(260, []).map((record) => `${JSON.stringify(record)}\n`)
  const word = page.getByLabel('Passphrase', { exact: true })
  async function begin(count: number, kind: string): Promise<void> {
    await drop({ name: 'cases.ndjson', buffer: Buffer.from(lines.slice(0, count).join('')) })
    await step(2)
    await attest('An invented reason')
    await page.getByText('More tables of the same people').click()
    await page.getByLabel('History', { exact: true }).selectOption(kind)
  }
  await begin(220, 'new')
  // The page draws the words; no one has to think of any.
  const passphrase = (await page.textContent('.words')) ?? ''
  expect(passphrase).toMatch(/^[a-z]{4}( [a-z]{4}){3}$/)
  expect(await axeFaults()).toEqual([])
  await press('Make the table')
  expect(await status()).toBe('Done.')
  const history = await save('table-history.json')
  holdsNoSentinel(history)
  expect(history.toString()).not.toContain(passphrase)
  expect(await page.textContent('.command code')).not.toContain(passphrase)
  // The next one needs the history as it is now.
  expect(await word.inputValue()).toBe('')
  await press('Forget everything')
  await begin(260, 'before')
  const give = (buffer: Buffer): Promise<void> =>
    page
      .locator('.series input[type=file]')
      .setInputFiles({ name: 'table-history.json', mimeType: 'application/json', buffer })
  expect(await page.getByRole('button', { name: 'Make the table' }).isDisabled()).toBe(true)
  await word.fill(`${passphrase}?`)
  await give(Buffer.from('{}'))
  await press('Make the table')
  expect(await status()).toContain('This file is not a history of tables')
  await give(history)
  await press('Make the table')
  expect(await status()).toContain('This is not the passphrase of the history')
  await word.fill(passphrase)
  await press('Make the table')
  expect(await status()).toBe('Done.')
  const next = JSON.parse((await save('table-history.json')).toString()) as { releases: unknown[] }
  expect(next.releases).toHaveLength(2)
  await press('Forget everything')
  await drop(partner())
  await step(2)
  await attest('An invented reason')
  await page.getByText('More tables of the same people').click()
  await page.getByLabel('History', { exact: true }).selectOption('new')
  await press('Make the table')
  expect(await status()).toContain('so no history can know them again')
})

describe('the page', () => {
  it('is used with keys alone', async () => {
    const { page, drop } = open
    await drop(partner())
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.textContent ?? '')
    for (let left = 60; (await focused()) !== 'Show the places' && left > 0; left--) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.places input')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Feminine')
    expect(await page.textContent('.corrections')).toContain('1 correction.')
  })

  it('forgets everything when it is asked to, and remembers the language only when it is asked to', async () => {
    const { page, drop, press } = open
    await drop(partner())
    await press('Forget everything')
    expect(await page.locator('.findings, .files').count()).toBe(0)
    const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('data-desk-language'))
    expect(await kept()).toBeNull()
    await page.getByLabel('Remember the language on this device').check()
    expect(await kept()).toBe('en')
    await page.getByLabel('Remember the language on this device').uncheck()
    expect(await kept()).toBeNull()
  })

  it('loads at most 120 kB of scripts before a file is dropped', async () => {
    const loaded = await open.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    const scripts = loaded.filter((path) => path.endsWith('.js') && !path.includes('service-worker'))
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(served.folder, path))).length)
    expect(scripts.length).toBeGreaterThan(0)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120_000)
  })

  it('asks no one for anything: what its worker would ask for beside the files of the page is refused', async () => {
    const { page, context, drop } = open
    await drop(partner())
    await context.setOffline(false)
    const [worker] = page.workers()
    const answers = await worker?.evaluate(
      (url) =>
        Promise.all(
          [url, `${url}elsewhere`].map((one) =>
            fetch(one, { method: 'POST', body: 'x' }).then(
              () => 'sent',
              () => 'refused',
            ),
          ),
        ),
      served.url,
    )
    expect(answers).toEqual(['refused', 'refused'])
  })

  it('works from a memory stick as one file, to which the page leads that cannot', async () => {
    const tab = await served.browser.newPage()
    const faults = await watchPage(tab)
    await tab.goto(`file://${join(served.folder, 'index.html')}`)
    expect(await tab.textContent('main')).toContain('This page cannot run from a folder or a memory stick')
    // The page that cannot run has its script refused; that is what it is about.
    faults.length = 0
    await tab.getByRole('link', { name: 'memory-stick.html' }).first().click()
    await tab.waitForSelector('.drop')
    const { drop, press, step, attest, save, status } = driveDesk(tab)
    await drop(partner())
    expect(await tab.textContent('.findings')).toContain('300 records read')
    await press('Make the marked copy')
    expect(openWorkbook(await save('marked-copy.xlsx')).ok).toBe(true)
    await step(3)
    await attest('An invented reason')
    await press('Make the release')
    expect(await status()).toBe('Done.')
    expect(faults).toEqual([])
    await tab.close()
  })
})
