import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a Chromium; the first one that is there is taken. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Opens Chromium: the one named by `CHROMIUM_PATH`, one of the system, or the one that comes from npm. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  const executablePath =
    [...(named === undefined ? [] : [named]), ...PLACES].find(existsSync) ?? (await sparticuz.executablePath())
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}
