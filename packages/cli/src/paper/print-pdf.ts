import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { cleanOnSignal } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { BrowserPipe } from './browser-pipe.ts'

/** The time limit for printing: two minutes, in milliseconds. */
const LONGEST = 120_000

/** What is asked of the browser: no window, no services of the network, and its profile in the folder. */
const flagsFor = (folder: string): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-breakpad',
  '--no-first-run',
  `--user-data-dir=${folder}`,
  // The sandbox of Chromium does not start for root. The page has no script and fetches nothing.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Removes the time of printing from a PDF, so that the same page gives the same bytes. */
function withoutTime(pdf: Buffer): Uint8Array {
  const text = pdf.toString('latin1')
  return Buffer.from(text.replace(/(?<=Date \(D:)\d{14}/g, '19700101000000'), 'latin1')
}

async function print(html: string, pipe: BrowserPipe): Promise<Uint8Array> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true })
  const page = (method: string, params?: object) => pipe.send(method, params, sessionId as string)
  await page('Emulation.setScriptExecutionDisabled', { value: true })
  const { frameTree } = await page('Page.getFrameTree')
  const frameId = (frameTree as { frame: { id: string } }).frame.id
  await page('Page.setDocumentContent', { frameId, html })
  const { data } = await page('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
  return withoutTime(Buffer.from(data as string, 'base64'))
}

/**
 * Prints an HTML document with a Chromium and returns the PDF. The document goes to the browser through a pipe and is
 * in no file; the browser's profile is in a folder that only this user can open, and is always removed, even after a
 * signal. Throws a `CouldNotRun` if the browser does not print.
 */
export async function printPdf(html: string, chromium: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-print-'))
  let child: ChildProcess | undefined
  const clean = (): void => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  const release = cleanOnSignal(clean)
  try {
    child = spawn(chromium, flagsFor(folder), {
      // The output of the browser could repeat text of the page, so it is ignored.
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // What it shares between its processes goes into the folder too.
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    })
    const pipe = new BrowserPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
    child.on('error', () => pipe.close())
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    const pdf = await print(html, pipe)
    // A browser that has ended writes no more into the folder.
    await Promise.all([pipe.send('Browser.close').catch(() => {}), ended])
    return pdf
  } catch {
    throw new CouldNotRun(
      'The browser printed nothing. Name another one with --chromium or CHROME_PATH, or write .html and print it in any browser.',
    )
  } finally {
    clean()
    release()
  }
}
