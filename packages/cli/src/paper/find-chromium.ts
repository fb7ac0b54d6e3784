import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CouldNotRun } from '../process/exit-code.ts'

/** The names on the search path of browsers that can print. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

/** The locations of browsers on systems that do not put them on the search path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Advice for a user without a browser. */
const ADVICE =
  'Install Chromium, Chrome or Edge, name one with --chromium or CHROME_PATH, or write .html and print it in any browser.'

function onSearchPath(): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find(existsSync)
}

/**
 * Finds Chromium in an npm package, if one is installed beside the command: Playwright's own, or the one that needs no
 * system libraries.
 */
async function fromPackages(): Promise<string | undefined> {
  const ways = [
    async () => (await import('playwright-core')).chromium.executablePath(),
    async () => (await import('@sparticuz/chromium')).default.executablePath(),
  ]
  for (const way of ways) {
    const path = await way().catch(() => undefined)
    if (path !== undefined && existsSync(path)) return path
  }
  return undefined
}

/**
 * The path of a Chromium: the given one, one of the system, or one of an npm package; throws a `CouldNotRun` that
 * explains what to do.
 */
export async function findChromium(named: string | undefined = process.env['CHROME_PATH']): Promise<string> {
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new CouldNotRun(`There is no browser at the path given by --chromium or CHROME_PATH. ${ADVICE}`)
  }
  const found = onSearchPath() ?? PLACES.find(existsSync) ?? (await fromPackages())
  if (found === undefined) throw new CouldNotRun(`No browser was found, and a PDF is printed by a browser. ${ADVICE}`)
  return found
}
