import { today } from '@tip-standard/core'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { openTableHistory, type TableHistory, type TableSeries } from '@tip-standard/privacy/tables'
import type { Series } from '../work/protocol.ts'
import { mediaTypes } from './outlet.ts'
import { Refusal } from './refusal.ts'

/** The id of a person is unique within a case. */
const person = ['case.id', 'victim.id']

/** What a file of a history holds beside it: the salt of its passphrase, as the command writes it. */
type Salted = TableHistory & { passphraseSalt: string }

async function readHistory(file: File): Promise<Salted> {
  let content: unknown
  try {
    content = JSON.parse(await file.text())
  } catch (error) {
    throw new Refusal(error instanceof SyntaxError ? 'badHistory' : 'fileChanged')
  }
  const one = (content ?? {}) as Partial<Salted>
  if (
    !Array.isArray(one.schemes) ||
    !Array.isArray(one.person) ||
    !/^[\w+/]{22,}={0,2}$/.test(one.passphraseSalt ?? '')
  )
    throw new Refusal('badHistory')
  return one as Salted
}

/** The series that a table belongs to: a new one, or that of a history, which its key is checked against when it is used. */
export async function seriesOf({ history: file, passphrase }: Series): Promise<TableSeries & { salt: Uint8Array }> {
  const before = file === undefined ? undefined : await readHistory(file)
  const salt =
    before === undefined
      ? SecretKey.newSalt()
      : Uint8Array.from(atob(before.passphraseSalt), (letter) => letter.charCodeAt(0))
  const key = SecretKey.fromPassphrase(passphrase, salt)
  if (before === undefined) return { history: openTableHistory(person, key), key, salt, date: today() }
  const { passphraseSalt: _, ...history } = before
  return { history, key, salt, date: today() }
}

/** The file of a history, for `tip` as well. */
export const historyFile = (history: TableHistory, salt: Uint8Array): Blob =>
  new Blob([`${JSON.stringify({ ...history, passphraseSalt: btoa(String.fromCharCode(...salt)) })}\n`], {
    type: mediaTypes.json,
  })
