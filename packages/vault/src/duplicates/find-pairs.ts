import type { ProbablePair } from '@tip-standard/privacy/linkage'
import type { EncodedPerson } from '../records/identity-encoding.ts'

/** Finds pairs of people, by their positions, who are probably one person, the most probable first. */
export async function findPairs(people: readonly EncodedPerson[]): Promise<ProbablePair[]> {
  if (people.length < 2) return []
  const { encodingsFromRecords, encodingsToRecords, encodeRecords, linkWithin } = await import(
    '@tip-standard/privacy/linkage'
  )
  const { SecretKey } = await import('@tip-standard/privacy/pseudonyms')
  const key = SecretKey.generate()
  // What encodings say of themselves before those of people: of none, under a key that is thrown away.
  const domain = { purpose: 'head', partner: 'head', epoch: '1' }
  const [head] = encodingsToRecords(encodeRecords([], { key, domain }))
  key.destroy()
  const { encodings } = encodingsFromRecords([
    { ...head, count: people.length, keyId: people[0]?.keyId },
    ...people.map(({ present, bits }) => ({ present, bits })),
  ])
  return await linkWithin(encodings)
}
