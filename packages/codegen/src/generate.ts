/** Writes every generated file: the one place that touches the disk. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dictionary } from '@tip-standard/dictionary'
import { filesBelow, readText, repository } from './generated-files.ts'
import { resolveModel } from './model.ts'
import { readLocales } from './read-locales.ts'
import { emitAll, generatedFolders } from './targets.ts'

const files = await emitAll(resolveModel(dictionary, readLocales()))
for (const [path, text] of Object.entries(files)) {
  if (readText(path) === text) continue
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}
for (const path of generatedFolders.flatMap(filesBelow)) if (files[path] === undefined) rmSync(join(repository, path))
