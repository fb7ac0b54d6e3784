import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../index.html', import.meta.url))
const forms = dirname(createRequire(import.meta.url).resolve('@tip-standard/forms/package.json'))

/** The hash under which a policy lets the script of the page run. */
function hashOfScript(html: string): string {
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}

/** The element, its style, and the languages other than English that it is shown in. */
const FILES = ['tip-intake.js', 'tip-intake.css', ...['fr', 'rw', 'sw', 'rn'].map((one) => `tip-intake.${one}.js`)]

/** Puts the page and the files of the package that it needs into one folder, to be copied anywhere. */
export function assemble(folder: string): void {
  const html = readFileSync(page, 'utf8')
  if (!html.includes(`'${hashOfScript(html)}'`))
    throw new Error('The script was changed: put its new hash into the page.')
  mkdirSync(folder, { recursive: true })
  copyFileSync(page, join(folder, 'index.html'))
  for (const file of FILES) copyFileSync(join(forms, 'dist', file), join(folder, file))
}
