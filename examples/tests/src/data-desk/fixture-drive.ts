import { readFileSync } from 'node:fs'
import { appears, type Page } from '@tip-standard/browser'
import { expect } from 'vitest'

/** A file that is put on the desk. */
export type Dropped = { name: string; buffer: Buffer } | string

/** What an officer does with the desk, and what they read and receive. */
export function driveDesk(page: Page) {
  /** The names of everything that was saved. */
  const saved: string[] = []

  const status = async (): Promise<string> => ((await page.textContent('.work')) ?? '').trim()

  /** Waits until the work is done, or refused. */
  const done = async (): Promise<void> => {
    await appears(page, '.work:not([data-state=busy])')
  }

  async function drop(...files: readonly Dropped[]): Promise<void> {
    const paths = files.filter((one) => typeof one === 'string')
    const buffers = files.filter((one) => typeof one !== 'string')
    if (paths.length > 0) await page.setInputFiles('input[type=file]', paths)
    else
      await page.setInputFiles(
        'input[type=file]',
        buffers.map((one) => ({ ...one, mimeType: 'application/octet-stream' })),
      )
    await done()
  }

  /** Goes to a step by its place: files, check, report, release, convert. */
  async function step(at: number): Promise<void> {
    await page.locator('nav button').nth(at).click()
  }

  async function press(name: string | RegExp): Promise<void> {
    await page.getByRole('button', { name, exact: true }).locator('visible=true').last().click()
    await done()
  }

  /** Saves a file that was made, and gives its bytes. */
  async function save(name: string): Promise<Buffer> {
    const button = page
      .getByRole('button', { name: `Save ${name}`, exact: true })
      .locator('visible=true')
      .last()
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    saved.push(download.suggestedFilename())
    return readFileSync(await download.path())
  }

  /** Says that the organisation has a public task, for records without consents. */
  async function attest(reason: string): Promise<void> {
    const basis = page.getByLabel('Where records carry no consent to statistics').locator('visible=true')
    await basis.selectOption('publicTask')
    await page.getByLabel(/^Why/).locator('visible=true').fill(reason)
  }

  /** Whether nothing is wider than the window. */
  async function fits(): Promise<void> {
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(content).toBeLessThanOrEqual(window)
  }

  return { saved, status, done, drop, step, press, save, attest, fits }
}
