/** Writes every generated file. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readEditions } from './editions/frozen.ts'
import { filesBelow, repository, writeFiles } from './generated-files.ts'
import { resolveModel } from './model.ts'
import { readLocales } from './read-locales.ts'
import { fileTranslations } from './to-translate.ts'
import { withDictionary } from './with-dictionary.ts'

await withDictionary(async (dictionary) => {
  // The emitters need the dictionary too: they are loaded once it is known to be whole.
  const { emitAll, generatedFolders } = await import('./targets.ts')
  fileTranslations()
  const files = await emitAll(resolveModel(dictionary, readLocales(), readEditions(join(repository, 'schemas'))))
  writeFiles(files)
  for (const path of generatedFolders.flatMap(filesBelow)) if (files[path] === undefined) rmSync(join(repository, path))
})
