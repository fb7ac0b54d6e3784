import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
const { version } = JSON.parse(readFileSync(entry.replace(/build[\\/].*$/, 'package.json'), 'utf8')) as {
  version: string
}

/** The package unpacks into the folder for temporary files, and its libraries only where it thinks that it runs in a cloud. */
const PROGRAM = `const { default: chromium } = await import(process.argv[1]); await chromium.executablePath()`

const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`

/**
 * Unpacks the Chromium that comes from npm, once, and gives its folder: `chromium`, `al2023/lib` and `fonts` are in it.
 * Several processes may ask at once: each unpacks into a folder of its own, and the first to be ready moves it into place.
 */
export function unpackChromium(): string {
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const staging = mkdtempSync(join(cache, 'unpacking-'))
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, pathToFileURL(entry).href], {
      env: { ...process.env, TMPDIR: staging, TEMP: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontConfig(folder))
    renameSync(staging, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  return folder
}
