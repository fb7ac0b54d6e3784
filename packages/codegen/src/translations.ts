/**
 * Prints which translations are missing or of an older English text: `pnpm translations [LANGUAGE…]`. With `--write` it writes them into
 * one file for each language, `to-translate.json`, for people to fill in; with `--check` it fails if there are any. Languages that are
 * named get all that is missing; otherwise French does, which has to be complete, and the others the messages of rules.
 */

import { parseArgs } from 'node:util'
import { findUntranslated } from './find-untranslated.ts'
import { resolveModel } from './model.ts'
import { languages, localePath, readLocales } from './read-locales.ts'
import { fileTranslations, toFillIn, writeToTranslate } from './to-translate.ts'
import { withDictionary } from './with-dictionary.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
  allowPositionals: true,
})

await withDictionary((dictionary) => {
  if (values.write) fileTranslations()
  const model = resolveModel(dictionary, readLocales())
  const report: string[] = []
  for (const language of positionals.length > 0 ? positionals : languages) {
    const untranslated = findUntranslated(language, model, positionals.length > 0)
    if (untranslated.length === 0) continue
    report.push(`${language}: ${untranslated.length} to translate`)
    for (const { group, key, english, was } of untranslated)
      report.push(`  ${group} ${key}${was === undefined ? '' : ' (changed)'}: ${english}`)
    const list = localePath(language, 'to-translate')
    report.push(
      values.write
        ? `Fill in ${list}, then run \`pnpm gen\`.`
        : `Run \`pnpm translations --write\`, fill in ${list}, and run \`pnpm gen\`.`,
    )
    if (values.write) writeToTranslate(language, toFillIn(untranslated))
  }
  if (values.check && report.length > 0) process.exitCode = 1
  // A reader that closes the pipe has seen enough.
  process.stdout.on('error', () => process.exit(0))
  process.stdout.write(report.length === 0 ? 'Nothing to translate.\n' : `${report.join('\n')}\n`)
})
