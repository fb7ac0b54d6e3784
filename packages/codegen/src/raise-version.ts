/**
 * `pnpm raise-version OLD` writes the version of the dictionary in the place of an older one, wherever examples, tests
 * and documents state the version that they follow. Run it after a new version was added to
 * `packages/dictionary/src/versions.ts` and to the code list `standardVersion`, then `pnpm gen` and `pnpm record`.
 * Running it again changes nothing.
 */

import { execFileSync } from 'node:child_process'
import { dictionary } from '@tip-standard/dictionary'
import { readText, repository, writeFiles } from './generated-files.ts'

const [old] = process.argv.slice(2)
if (old === undefined || !dictionary.versions.concat('1.0').includes(old)) {
  process.stderr.write('Name the version that is to be replaced: pnpm raise-version 1.0\n')
  process.exit(1)
}

/** What is generated, frozen or only in this place to speak of older versions. */
const LEFT_ALONE =
  /^(schemas\/(next|conformance|\d[^/]*)\/|docs\/reference\/|.*\/generated\/|packages\/codegen\/src\/editions\/)/

const exact = old.replaceAll('.', '\\.')

/**
 * The ways in which a version is stated: as a member of a document, a profile or a form, in whichever quotes, and at
 * the head of a page.
 */
const stated = [
  new RegExp(`((?:standardVersion|schemaVersion|base)(?:\\\\?["'])?: ?\\\\?["'])${exact}(?=\\\\?["'])`, 'g'),
  new RegExp(`("const": ")${exact}(?=")`, 'g'),
  new RegExp(`(^version: )${exact}$`, 'gm'),
  new RegExp(`(^TIP Standard )${exact}(?= for data)`, 'gm'),
]

const paths = execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx', '*.jsx', '*.md', '*.json', '*.html', '*.cff'], {
  cwd: repository,
  encoding: 'utf8',
}).split('\0')

const changed: Record<string, string> = {}
for (const path of paths) {
  const text = path === '' || LEFT_ALONE.test(path) ? undefined : readText(path)
  if (text === undefined) continue
  const raised = stated.reduce(
    (held, pattern) => held.replace(pattern, (_, head: string) => head + dictionary.version),
    text,
  )
  if (raised !== text) changed[path] = raised
}
writeFiles(changed)
process.stdout.write(`${Object.keys(changed).length} files state ${dictionary.version} now.\n`)
