import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'
import { unpackChromium } from './unpack.ts'

/** Where systems keep a Chromium; the first one that exists is used. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Finds Chromium: the one whose path `CHROMIUM_PATH` gives, one of the system, or the one that comes from npm, which
 * `CHROMIUM_PATH=bundled` asks for. Throws where the named one does not exist.
 */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== 'bundled' && !existsSync(named))
    throw new Error(
      'CHROMIUM_PATH names no file. Give the path of a Chromium, or "bundled" for the one that comes from npm.',
    )
  const found = named === 'bundled' ? undefined : (named ?? PLACES.find(existsSync))
  return found ?? join(unpackChromium(), 'chromium')
}

/** How Playwright has to start Chromium, for `chromium.launch` and for test runners that take its options. */
export function chromiumOptions(): LaunchOptions & { executablePath: string } {
  const executablePath = chromiumPath()
  return {
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...missingParts(executablePath) },
  }
}

/** Opens Chromium without a window; the caller closes it. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...chromiumOptions(), ...options })
}

/**
 * Opens Chromium with a profile in a folder, so that what a page stores goes to the disk; the caller closes it. Pages that were
 * left are kept for the Back button, as people's browsers do, where the browser can: a full one, not the one that comes from npm.
 */
export function launchProfile(folder: string): Promise<BrowserContext> {
  const ignoreDefaultArgs = ['--disable-back-forward-cache']
  return chromium.launchPersistentContext(folder, { ...chromiumOptions(), ignoreDefaultArgs })
}

const partsBefore = new Map<string, Record<string, string>>()

/** What the environment has to say so that a Chromium finds libraries and a font where the system has none; it is tried once. */
function missingParts(executablePath: string): Record<string, string> {
  const known = partsBefore.get(executablePath) ?? findMissingParts(executablePath)
  partsBefore.set(executablePath, known)
  return known
}

function findMissingParts(executablePath: string): Record<string, string> {
  const parts: Record<string, string> = {}
  const starts = spawnSync(executablePath, ['--no-sandbox', '--version']).status === 0
  if (!starts) {
    const already = process.env['LD_LIBRARY_PATH']
    const own = join(unpackChromium(), 'al2023', 'lib')
    parts['LD_LIBRARY_PATH'] = already === undefined ? own : `${already}:${own}`
  }
  if (!existsSync('/etc/fonts/fonts.conf')) parts['FONTCONFIG_PATH'] = join(unpackChromium(), 'fonts')
  return parts
}
