import { isObject, today } from '@tip-standard/core'
import { PseudonymError, SecretKey, saltOf, withSalt } from '@tip-standard/privacy/pseudonyms'
import { openTableHistory, type TableHistory, type TableSeries } from '@tip-standard/privacy/tables'
import type { Series } from '../work/protocol.ts'
import { mediaTypes } from './outlet.ts'
import { Refusal } from './refusal.ts'

/** The id of a person is unique within a case. */
const person = ['case.id', 'victim.id']

/** Reads a history in the format of `tip`, with the salt of its passphrase. */
async function readHistory(file: File): Promise<{ history: TableHistory; salt: Uint8Array }> {
  let content: unknown
  try {
    content = JSON.parse(await file.text())
  } catch (error) {
    throw new Refusal(error instanceof SyntaxError ? 'badHistory' : 'fileChanged')
  }
  if (!isObject(content) || !('schemes' in content && 'person' in content)) throw new Refusal('badHistory')
  try {
    const salt = saltOf(content)
    if (salt !== undefined) return { history: content as TableHistory, salt }
  } catch (error) {
    if (!(error instanceof PseudonymError)) throw error
  }
  throw new Refusal('badHistory')
}

/** The series of a table: a new one, or that of a history, whose seal is checked against the key when it is used. */
export async function seriesOf({ history: file, passphrase }: Series): Promise<TableSeries & { salt: Uint8Array }> {
  const before = file === undefined ? undefined : await readHistory(file)
  const salt = before?.salt ?? SecretKey.newSalt()
  const key = SecretKey.fromPassphrase(passphrase, salt)
  return { history: before?.history ?? openTableHistory(person, key), key, salt, date: today() }
}

/** The file of a history, which `tip` can read too. */
export const historyFile = (history: TableHistory, salt: Uint8Array): Blob =>
  new Blob([`${JSON.stringify(withSalt(history, salt))}\n`], { type: mediaTypes.json })
