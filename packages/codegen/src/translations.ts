/**
 * Prints which translations are missing or of an older English text: `pnpm translations [LANGUAGE…]`. With `--write` it puts an entry for
 * each into its file, with the English text beside the place for the translation. Only languages that are named get all that is missing;
 * otherwise only French, which has to be complete, does.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dictionary } from '@tip-standard/dictionary'
import { findUntranslated, withEntries } from './find-untranslated.ts'
import { repository } from './generated-files.ts'
import { resolveModel } from './model.ts'
import { languages, readLocales } from './read-locales.ts'

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const locales = readLocales()
const model = resolveModel(dictionary, locales)
const report: string[] = []

for (const language of positionals.length > 0 ? positionals : languages) {
  const untranslated = findUntranslated(language, model, positionals.length > 0)
  for (const group of new Set(untranslated.map((one) => one.group))) {
    const path = `packages/dictionary/locales/${language}/${group}.json`
    const own = untranslated.filter((one) => one.group === group)
    report.push(`${path}: ${own.length} to translate`)
    for (const { key, english, was } of own) report.push(`  ${key}${was === undefined ? '' : ' (changed)'}: ${english}`)
    if (!values.write) continue
    const entries = withEntries(locales[language]?.[group] ?? {}, own)
    writeFileSync(join(repository, path), `${JSON.stringify(entries, undefined, 2)}\n`)
  }
}
// A reader that closes the pipe has seen enough.
process.stdout.on('error', () => process.exit(0))
process.stdout.write(report.length === 0 ? 'Nothing to translate.\n' : `${report.join('\n')}\n`)
