import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { fields } from '@tip-standard/core/metadata'
import { fieldOfVictimColumn, namesConsent } from '@tip-standard/formats'
import { CouldNotRun } from '../process/exit-code.ts'

/** A name as people see it: without capitals, spaces and invisible characters. */
const toSeen = (name: string): string => name.replace(/[\p{Cf}\s]/gu, '').toLowerCase()

let known: ReadonlyMap<string, string> | undefined

/** The columns of the table of victims that a row can decide by, by their names as people see them. */
function decidingColumns(): ReadonlyMap<string, string> {
  known ??= new Map(
    fields
      .flatMap(({ id, entity }): string[] => [id, `${id}.count`, `${entity}.absent`])
      .filter((name) => fieldOfVictimColumn(name) !== undefined)
      .map((name) => [toSeen(name), name]),
  )
  return known
}

let foreign: ReadonlySet<string> | undefined

/** Whether a name says that its column holds consent or refusals: in words, or as another standard names such a column. */
function holdsConsent(name: string): boolean {
  foreign ??= new Set(fieldCrosswalk.filter(({ field }) => field.startsWith('consent.')).map(({ to }) => toSeen(to)))
  return foreign.has(toSeen(name)) || namesConsent(name)
}

/**
 * Refuses columns that people take for one that decides about rows, and the reader does not: in other capitals, with
 * invisible characters, beside another of the same name, or with consent or refusal in the name. What people decided in
 * them would be lost.
 */
export function checkDecidingColumns(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const [at, name] of names.entries()) {
    const meant = decidingColumns().get(toSeen(name))
    if (meant === undefined) {
      if (!holdsConsent(name)) continue
      throw new CouldNotRun(
        `Column ${at + 1} seems to hold consent or refusals, and they would not be read. Put what people decided into victim.consents, or leave out the people who refused, and then remove the column. If it holds something else, give it another name.`,
      )
    }
    if (meant !== name.trim())
      throw new CouldNotRun(
        `A column is named almost like ${meant}, and a refusal in such a column would not be read. Give it exactly that name, or another one.`,
      )
    if (seen.has(meant))
      throw new CouldNotRun(`Two columns are named ${meant}, and a refusal in the second would not be read. Keep one.`)
    seen.add(meant)
  }
}
