/** Writes every generated file: the one place that touches the disk. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dictionary } from '@tip-standard/dictionary'
import { resolveModel } from './model.ts'
import { emitAll, generatedFolders } from './targets.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(join(repository, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
  } catch {
    return []
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(repository, path), 'utf8')
  } catch {
    return undefined
  }
}

const files = await emitAll(resolveModel(dictionary))
for (const [path, text] of Object.entries(files)) {
  if (current(path) === text) continue
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}
for (const path of generatedFolders.flatMap(filesBelow)) if (files[path] === undefined) rmSync(join(repository, path))
