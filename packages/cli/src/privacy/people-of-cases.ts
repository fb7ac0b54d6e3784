import { type IdentityRecord, validateIdentity } from '@tip-standard/core'
import { type Permitted, withinCustody } from '@tip-standard/policy'
import { type LinkageRecord, personOf } from '@tip-standard/privacy/linkage'
import { openCaseRecords } from '../input/case-records.ts'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun } from '../process/exit-code.ts'

/** An entry about a victim in a file of case records. */
export type CaseEntry = { readonly case: string; readonly person: string }

/** The victims of case records who have an identity record, and how many have none. */
export type PeopleOfCases = {
  readonly entries: readonly CaseEntry[]
  readonly people: readonly Permitted<LinkageRecord>[]
  readonly unidentified: number
  /** How many records could not be used. */
  readonly left: number
}

/** Reads identity records by the person whom each is about. Throws a `CouldNotRun` for anything else, and for a person who has two. */
async function readIdentities(paths: readonly string[]): Promise<ReadonlyMap<string, IdentityRecord>> {
  const identities = new Map<string, IdentityRecord>()
  for (const path of paths)
    for await (const { items, findings } of (await openInput(path)).batches) {
      const read = items.map(({ value }) => validateIdentity(value))
      if (findings.some(({ severity }) => severity === 'error') || read.some(({ ok }) => !ok))
        throw new CouldNotRun(
          'A file of --people holds something else than identity records without errors: check it with tip validate.',
        )
      for (const one of read) {
        if (!one.ok) continue
        if (identities.has(one.value.personId))
          throw new CouldNotRun('The files of --people have two identity records of one person: keep the right one.')
        identities.set(one.value.personId, one.value)
      }
    }
  return identities
}

/**
 * Reads the victims of case records with the identity records that belong to them by the id of the person. Throws a
 * `CouldNotRun` for a case that is in the files twice, and where one id is of people in several cases: whose the
 * identity record is cannot be told.
 */
export async function readPeopleOfCases(
  paths: readonly string[],
  identityPaths: readonly string[],
): Promise<PeopleOfCases> {
  const identities = await readIdentities(identityPaths)
  const entries: CaseEntry[] = []
  const people: Permitted<LinkageRecord>[] = []
  const [cases, identified] = [new Set<string>(), new Set<string>()]
  let [unidentified, left] = [0, 0]
  for (const path of paths) {
    const read = await openCaseRecords(path)
    for await (const record of read.records) {
      if (cases.has(record.case.id)) throw new CouldNotRun('A case is in the files twice, under one id.')
      cases.add(record.case.id)
      for (const victim of record.victims ?? []) {
        const identity = identities.get(victim.id)
        if (identity === undefined) {
          unidentified++
          continue
        }
        if (identified.has(victim.id))
          throw new CouldNotRun(
            'An id of a person is in several cases, so that it is not known whose the identity record is: give each person of a case an id of their own.',
          )
        identified.add(victim.id)
        entries.push({ case: record.case.id, person: victim.id })
        people.push(withinCustody(personOf(identity, victim)))
      }
    }
    left += read.left()
  }
  return { entries, people, unidentified, left }
}
