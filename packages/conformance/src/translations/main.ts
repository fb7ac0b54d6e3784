/**
 * Prints which texts of the standard and of the packages are not translated, or translate an older English text: `pnpm translations
 * [LANGUAGE…]`. With `--write` it puts an entry for each into its file, with the English text beside the place for the translation, and
 * takes away the English text of those that were filled in; texts of the standard have a list of their own. `--reworded ID` says that
 * the English of a text of a package was only reworded, so that its translations hold. With `--check` it fails if anything is left.
 * Languages that are named get all that is missing.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Held, markOf, readStores, type Store, writeLanguage } from './stores.ts'
import { findUntranslated, type Untranslated } from './untranslated.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, check: { type: 'boolean' }, reworded: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const report: string[] = []

// The texts of the standard come first. Their program is loaded apart: it has to run where the dictionary is not whole yet.
if (values.reworded === undefined) {
  const program = fileURLToPath(new URL('../../../codegen/src/translations.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** The translations of a language with an entry to fill in for each text that it lacks. */
function withEntries(held: Store['languages'][string], untranslated: readonly Untranslated[]): { [id: string]: Held } {
  const filled = Object.entries(held).map(([id, { text, of, status }]) => [id, { text, of, status }] as const)
  const empty = untranslated.map(
    ({ id, english, was }) =>
      [id, { text: '', of: markOf(english), status: 'draft', english, ...(was !== undefined && { was }) }] as const,
  )
  return Object.fromEntries([...filled, ...empty])
}

function withMarks(held: Store['languages'][string], store: Store, ids: readonly string[]): { [id: string]: Held } {
  const marked = ids.flatMap((id): [string, Held][] => {
    const [translation, english] = [held[id], store.english.get(id)]
    return translation === undefined || english === undefined ? [] : [[id, { ...translation, of: markOf(english) }]]
  })
  return { ...held, ...Object.fromEntries(marked) }
}

for (const store of await readStores())
  for (const language of Object.keys(store.languages)) {
    if (positionals.length > 0 && !positionals.includes(language)) continue
    const { folder } = store
    const held = withMarks(store.languages[language] ?? {}, store, values.reworded ?? [])
    const untranslated = findUntranslated(
      { ...store, languages: { ...store.languages, [language]: held } },
      language,
      positionals.length > 0,
    )
    if (values.reworded !== undefined) writeLanguage(folder, language, held)
    else if (values.write) writeLanguage(folder, language, withEntries(held, untranslated))
    if (untranslated.length === 0) continue
    report.push(`${folder}/translations/${language}.json: ${untranslated.length} to translate`)
    for (const { id, english, was } of untranslated)
      report.push(`  ${id}${was === undefined ? '' : ' (changed)'}: ${english}`)
  }
if (values.check && report.length > 0) process.exitCode = 1
// A reader that closes the pipe has seen enough.
process.stdout.on('error', () => process.exit(0))
process.stdout.write(report.length === 0 ? 'Texts of packages: nothing to translate.\n' : `${report.join('\n')}\n`)
