/** Runs a program with the dictionary, after the index of code lists is written: a new list is found by the name of its file. */

import type { Dictionary } from '@tip-standard/dictionary'
import { emitListIndex, listFiles } from './emit/list-index.ts'
import { repository, writeFiles } from './generated-files.ts'
import { DictionaryError } from './model.ts'

/** What an error says, with the line of the dictionary at which it was seen and with paths from the repository. */
function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const plain = (text: string): string => text.replaceAll('file://', '').replaceAll(repository, '')
  const message = plain(error.message)
  const [place] = plain(error.stack ?? '').match(/packages\/dictionary\/src\/[\w/-]+\.ts:\d+/) ?? []
  return place === undefined || message.includes(place) ? message : `${message} (${place})`
}

async function importDictionary(): Promise<Dictionary> {
  try {
    return (await import('@tip-standard/dictionary')).dictionary
  } catch (error) {
    throw new DictionaryError(`The dictionary cannot be read: ${sayError(error)}`, { cause: error })
  }
}

async function loadDictionary(): Promise<Dictionary> {
  writeFiles(emitListIndex())
  const dictionary = await importDictionary()
  for (const [index, { path, id }] of listFiles().entries()) {
    const held = dictionary.codeLists[index]?.id
    if (held !== id) throw new DictionaryError(`${path} holds the list "${held}": its id has to be "${id}".`)
  }
  return dictionary
}

/** Runs a program; a mistake in what people write ends it with one sentence, a mistake of the program with its trace. */
export async function withDictionary(run: (dictionary: Dictionary) => void | Promise<void>): Promise<void> {
  try {
    await run(await loadDictionary())
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error
    process.exitCode = 1
    process.stderr.write(`${error.message}\n`)
  }
}
