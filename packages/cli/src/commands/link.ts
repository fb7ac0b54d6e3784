import { writeCsv } from '@tip-standard/formats'
import { encodeRecords, type LinkageRecord, linkEncodings, personSchema } from '@tip-standard/privacy/linkage'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { openFlat } from '../privacy/open-rows.ts'
import { CouldNotRun, exitCodes } from './exit-code.ts'
import { write } from './output.ts'

/** Options of `tip link`. */
export type LinkCommandOptions = {
  id: string
  threshold?: number
  output?: string
}

const columns = [...new Set(personSchema.flatMap(({ from }) => from))]

async function readPeople(path: string, id: string): Promise<{ ids: string[]; people: LinkageRecord[] }> {
  const ids: string[] = []
  const people: LinkageRecord[] = []
  for await (const item of (await openFlat(path, [id])).items) {
    const row = item as Record<string, unknown>
    ids.push(String(row[id] ?? ''))
    people.push(
      Object.fromEntries(
        columns.map((column) => [column, row[column] === undefined ? undefined : String(row[column])]),
      ),
    )
  }
  if (people.every((person) => columns.every((column) => person[column] === undefined)) && people.length > 0)
    throw new CouldNotRun(`The files have none of the columns ${columns.join(', ')}.`)
  return { ids, people }
}

/** Finds who is in both of two files, and writes pairs of their ids. */
export async function runLink(pathA: string, pathB: string, options: LinkCommandOptions): Promise<number> {
  // Both files are here, so nobody else needs the key.
  const key = SecretKey.generate()
  const settings = { key, domain: { purpose: 'linkage', partner: 'both', epoch: '1' } }
  const [a, b] = [await readPeople(pathA, options.id), await readPeople(pathB, options.id)]
  const matches = linkEncodings(
    encodeRecords(a.people, settings),
    encodeRecords(b.people, settings),
    options.threshold === undefined ? {} : { threshold: options.threshold },
  )
  key.destroy()
  const rows = matches.map(({ left, right, score }) => [a.ids[left] ?? '', b.ids[right] ?? '', score.toFixed(1)])
  await write(writeCsv([['a', 'b', 'score'], ...rows]), options.output)
  process.stderr.write(
    `${a.people.length} and ${b.people.length} people were compared; ${matches.length} are taken for the same. Look at those with a low score.\n`,
  )
  return exitCodes.clean
}
