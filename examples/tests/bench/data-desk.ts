/** Measures the desk with a workbook of many rows: how long until the marked copy is there, the longest freeze of the page, and memory. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, withBrowser } from '../src/data-desk/fixture-open-desk.ts'
import { partnerWorkbook } from '../src/data-desk/fixture-workbook.ts'
import { buildInto, serveBuilt } from '../src/fixture-built-example.ts'

const rows = Number(process.argv[2] ?? 50_000)
const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
const path = join(folder, 'partner.xlsx')
writeFileSync(path, partnerWorkbook(rows))

/** The memory of the processes that draw pages, in bytes: proportional, so that what they share is counted once. */
function pagesMemory(): number {
  let sum = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue
      const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
      sum += Number(kilobytes ?? 0) * 1024
    } catch {
      // The process ended meanwhile.
    }
  return sum
}

const built = join(folder, 'built')
buildInto(built, 'data-desk')
const served = await withBrowser(await serveBuilt(built, 'data-desk'))
try {
  const { page } = await openDesk(served)
  const before = pagesMemory()
  let most = 0
  const sampling = setInterval(() => {
    most = Math.max(most, pagesMemory() - before)
  }, 100)
  // As a text: what compiles this file would put a name of its own into a function.
  await page.evaluate(`{
    let last = performance.now()
    globalThis.longest = 0
    globalThis.task = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.task = Math.max(globalThis.task, duration)
    }).observe({ type: 'longtask' })
    setInterval(() => {
      const now = performance.now()
      globalThis.longest = Math.max(globalThis.longest, now - last)
      last = now
    })
  }`)
  const start = performance.now()
  await page.setInputFiles('input[type=file]', path)
  await page.waitForSelector('.findings', { timeout: 300_000 })
  const checked = performance.now()
  const saved = page.waitForEvent('download', { timeout: 300_000 })
  await page.getByRole('button', { name: 'Make the marked copy' }).click()
  await page.getByRole('button', { name: 'Save marked-copy.xlsx' }).click({ timeout: 300_000 })
  const copy = await (await saved).path()
  const end = performance.now()
  clearInterval(sampling)
  const longest = (await page.evaluate('globalThis.longest')) as number
  const task = (await page.evaluate('globalThis.task')) as number
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(
    `Rows: ${rows}; workbook ${megabytes(statSync(path).size)}, marked copy ${megabytes(statSync(copy).size)}`,
  )
  console.log(`Checked after ${seconds(checked - start)}; marked copy saved after ${seconds(end - start)}`)
  const ofPage = task === 0 ? 'none of 50 ms or more' : `${task.toFixed(0)} ms`
  console.log(
    `Longest task of the page itself: ${ofPage}; longest wait between two of its timers: ${longest.toFixed(0)} ms`,
  )
  console.log(`Most memory of the page and its worker: ${megabytes(most)}`)
} finally {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
}
