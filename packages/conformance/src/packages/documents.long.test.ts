import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { inLanguage } from './document-blocks.ts'
import { repository } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tip = join(repository, 'packages/cli/bin/tip.js')

// Tutorials are followed as a whole, by a test of their own.
const scripts = inLanguage('sh').filter(({ marks, place }) => marks.includes('run') && !place.includes('/tutorials/'))

it.each(scripts)('the commands of a document run: $place', ({ text, place }) => {
  // What a reader of one page has by then: files of the blocks above.
  const cwd = join(folder, place.replace(/:\d+$/, '').replaceAll('/', '-'))
  mkdirSync(cwd, { recursive: true })
  writeFileSync(join(cwd, 'script.sh'), `set -e\ntip() { "${process.execPath}" "${tip}" "$@"; }\n${text}`)
  expect(() => execFileSync('sh', ['script.sh'], { cwd, encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
})
