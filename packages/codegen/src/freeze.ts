/**
 * `pnpm freeze VERSION` writes the version in the making into a folder of its own, where it never changes. `pnpm gate`
 * compares the version in the making with the last frozen one, names each difference, and fails where the changesets
 * declare less or something goes without an upgrade.
 */

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { declaredFor } from './editions/declared.ts'
import { editionOf } from './editions/edition.ts'
import { freeze, publishedFiles, readEditions } from './editions/frozen.ts'
import { judge } from './editions/gate.ts'
import { kinds, levels } from './editions/kinds.ts'
import { repository } from './generated-files.ts'
import { DictionaryError, resolveModel } from './model.ts'
import { readLocales } from './read-locales.ts'
import { withDictionary } from './with-dictionary.ts'

const { values, positionals } = parseArgs({ options: { gate: { type: 'boolean' } }, allowPositionals: true })
const schemas = join(repository, 'schemas')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

await withDictionary(async (dictionary) => {
  const { emitAll } = await import('./targets.ts')
  const editions = readEditions(schemas)
  const model = resolveModel(dictionary, readLocales(), editions)
  const files = publishedFiles(await emitAll(model))
  const last = editions.at(-1)
  if (last === undefined) say('Nothing is frozen yet: there is nothing to compare with.')
  else {
    const changes = model.upgrades.flatMap((upgrade) => upgrade.changes)
    const declared = declaredFor('@tip-standard/schemas', join(repository, '.changeset'))
    const { differences, required, problems } = judge(last, editionOf(model.version, files), changes, declared)
    say(`Since ${last.version}: ${required ?? 'nothing changed'}; the changesets declare ${declared ?? 'nothing'}.`)
    for (const level of [...levels].reverse())
      for (const { kind, at } of differences.filter((one) => one.level === level))
        say(`  ${level}  ${kinds[kind].text}: ${at}`)
    if (problems.length > 0) throw new DictionaryError(problems.join('\n'))
  }
  if (values.gate) return
  const [version] = positionals
  if (version !== model.version)
    throw new DictionaryError(`The dictionary writes version ${model.version}: run \`pnpm freeze ${model.version}\`.`)
  try {
    freeze(schemas, version, files)
  } catch (error) {
    throw new DictionaryError((error as Error).message, { cause: error })
  }
  say(`Frozen: schemas/${version}, ${Object.keys(files).length} files. Run \`pnpm gen\`, and commit both.`)
})
