/** Measures what the vault proposes, on invented people of whom it is known who is who. */

import type { IdentityRecord, Victim } from '@tip-standard/core'
import { expect } from 'vitest'
import type { makeHardFiles } from '../../privacy/test/people/make-hard-files.ts'
import { findPairs } from '../../vault/src/duplicates/find-pairs.ts'
import { type EncodedPerson, encodePerson } from '../../vault/src/records/identity-encoding.ts'

/** An invented person of the files with which linkage is measured. */
export type Person = ReturnType<typeof makeHardFiles>['left'][number]

/** The secret of an invented vault. */
export const secret = Uint8Array.from({ length: 32 }, (_, at) => at)

/** A person as the vault gets them: who they are in one document, what the case says in the other. */
export async function encode({ given, surname, dob, sex, nationality, phone }: Person): Promise<EncodedPerson> {
  const identity = { firstName: given, secondName: surname, ...(phone === '' ? {} : { mobilePhone: phone }) }
  const victim = { birthDate: dob, sex, citizenships: [nationality] }
  const encoded = await encodePerson(secret, identity as IdentityRecord, victim as Partial<Victim>, 'RW')
  return encoded ?? expect.fail('nothing to find anyone by')
}

/** Precision and recall of the proposals, of the band `high` and of all. */
export async function measure(people: readonly Person[]) {
  const encoded: EncodedPerson[] = []
  for (const person of people) encoded.push(await encode(person))
  const pairs = await findPairs(encoded)
  const times = new Map<string, number>()
  for (const { entity } of people) times.set(entity, (times.get(entity) ?? 0) + 1)
  const truth = [...times.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  const isRight = ({ first, second }: (typeof pairs)[number]): boolean =>
    people[first]?.entity === people[second]?.entity
  const high = pairs.filter(({ band }) => band === 'high')
  const share = (of: typeof pairs, among: number): number => of.filter(isRight).length / Math.max(1, among)
  return {
    truth,
    proposed: pairs.length,
    high: high.length,
    precisionHigh: share(high, high.length),
    recallHigh: share(high, truth),
    precision: share(pairs, pairs.length),
    recall: share(pairs, truth),
  }
}
