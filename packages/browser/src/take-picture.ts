import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'

/**
 * Writes a picture of a page for people to look at, where `PICTURES` is set in the environment: drawing a long page takes a browser
 * about as long as a test of it.
 */
export async function takePicture(page: Page, path: string, isWhole = true): Promise<void> {
  if (process.env['PICTURES'] === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: isWhole })
}
