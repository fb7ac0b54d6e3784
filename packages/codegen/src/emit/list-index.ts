/**
 * The index of the code lists, generated from file names, because it must exist before the dictionary can be loaded.
 */

import { filesBelow } from '../generated-files.ts'
import { header } from '../model.ts'

const FOLDER = 'packages/dictionary/src/codelists'

const toId = (file: string): string => file.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The files of code lists and their required ids, in alphabetical order of the ids. */
export function listFiles(): { path: string; file: string; id: string }[] {
  return filesBelow(FOLDER)
    .flatMap((path) => {
      const [, file] = path.slice(FOLDER.length + 1).match(/^(?!fixture-)([a-z0-9-]+)\.ts$/) ?? []
      return file === undefined ? [] : [{ path, file, id: toId(file) }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** dictionary/src/generated/code-lists.ts */
export function emitListIndex(): Record<string, string> {
  const lists = listFiles()
  const text = `${header(FOLDER)}
${lists.map(({ file, id }) => `import { ${id} } from '../codelists/${file}.ts'\n`).join('')}import type { CodeList } from '../model.ts'

/** Every code list of the standard, in alphabetical order of id. */
export const codeLists = [
${lists.map(({ id }) => `  ${id},\n`).join('')}] as const satisfies readonly CodeList[]
`
  return { 'packages/dictionary/src/generated/code-lists.ts': text }
}
