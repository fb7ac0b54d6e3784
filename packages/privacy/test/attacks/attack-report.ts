import { inside } from '../../src/fixture-inside.ts'
import { encodeRecords, type LinkageRecord, type LinkageSchema } from '../../src/linkage/index.ts'
import { createPseudonymiser, SecretKey } from '../../src/pseudonyms/index.ts'
import { fraction, seededRandom } from '../../src/random.ts'
import { familyNames, givenNames } from '../notes/people-and-places.ts'
import { clustered, lengthLeak, patternAttack, rankAttack } from './encoding-attacks.ts'
import { dictionaryAttack, frequencyAttack, unkeyed } from './token-attacks.ts'

/** What an attack got back at a setting, as a share. */
export type AttackRow = { attack: string; setting: string; succeeded: number }

/** Names as frequent as names are: the n-th a n-th part as often as the first. */
function drawNames(length: number, seed: number): string[] {
  const random = seededRandom(seed)
  const names = [...givenNames.seen, ...givenNames.heldOut, ...familyNames.seen, ...familyNames.heldOut].filter(
    (name) => /^[A-Z][a-z]+$/.test(name),
  )
  const weights = names.map((_, index) => 1 / (index + 1))
  const sums: number[] = []
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight)
  return Array.from({ length }, () => {
    const drawn = fraction(random) * (sums.at(-1) ?? 0)
    return names[sums.findIndex((sum) => sum >= drawn)] ?? (names[0] as string)
  })
}

const domain = { purpose: 'study', partner: 'harbour', epoch: '2026' }
const oneName: LinkageSchema = [
  { id: 'name', kind: 'name', from: ['name'], bits: 512, hashes: 8, agrees: 10, differs: -10 },
]

/** Tries the attacks that the documents describe, and reports their results. */
export function attackReport(): AttackRow[] {
  const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 5))
  const tokens = createPseudonymiser({ key, domain })
  const elsewhere = createPseudonymiser({ key, domain: { ...domain, partner: 'other' } })
  const random = seededRandom(3)
  const phones = Array.from({ length: 200 }, () => `+25078800${String(random(10_000)).padStart(4, '0')}`)
  const everyPhone = Array.from({ length: 10_000 }, (_, index) => `+25078800${String(index).padStart(4, '0')}`)
  const phoneTokens = tokens.tokens('phone', phones)
  const names = drawNames(4000, 1)
  const publicNames = drawNames(4000, 2)
  const nameTokens = tokens.tokens('name', names)
  const records = names.map((name) => ({ name }))
  const settings = { key, domain, schema: oneName }
  const year = seededRandom(9)
  const salted = names.map((name) => ({ name, year: String(1970 + year(40)) }))
  const bySalt = (record: LinkageRecord): string => record['year'] ?? ''
  const family = drawNames(4000, 4)
  const publicFamily = drawNames(4000, 5)
  const whole = records.map(({ name }, index) => ({ name: `${name} ${family[index]}` }))
  const publicWhole = publicNames.map((name, index) => `${name} ${publicFamily[index]}`)
  const encodings = [
    ['plain encodings', encodeRecords(inside(records), settings)],
    ['salted by year of birth', encodeRecords(inside(salted), { ...settings, salt: bySalt })],
    ['flips of 2 % without balance', encodeRecords(inside(records), { ...settings, flips: 0.02 })],
    ['hardened, flips of 2 %', encodeRecords(inside(records), { ...settings, hardened: true })],
    ['hardened, flips of 5 %', encodeRecords(inside(records), { ...settings, hardened: true, flips: 0.05 })],
    [
      'hardened, flips of 5 %, salted by year of birth',
      encodeRecords(inside(salted), { ...settings, hardened: true, flips: 0.05, salt: bySalt }),
    ],
  ] as const
  // Two attacks begin with the same clusters.
  const clusters = encodings.map(([setting, one]) => [setting, clustered(one)] as const)
  return [
    {
      attack: 'table of 10,000 phones',
      setting: 'hash without a key',
      succeeded: dictionaryAttack(phones.map(unkeyed), phones, everyPhone, unkeyed),
    },
    {
      attack: 'table of 10,000 phones',
      setting: 'tokens, key unknown',
      succeeded: dictionaryAttack(phoneTokens, phones, everyPhone, unkeyed),
    },
    {
      attack: 'table of 10,000 phones',
      setting: 'tokens, another domain known',
      succeeded: dictionaryAttack(phoneTokens, phones, everyPhone, (value) => elsewhere.token('phone', value)),
    },
    {
      attack: 'table of 10,000 phones',
      setting: 'tokens, key stolen',
      succeeded: dictionaryAttack(phoneTokens, phones, everyPhone, (value) => tokens.token('phone', value)),
    },
    {
      attack: 'frequency of 5 names',
      setting: 'tokens of names, key unknown',
      succeeded: frequencyAttack(nameTokens, names, publicNames, 5),
    },
    {
      attack: 'frequency of 5 names',
      setting: 'tokens of unique numbers, key unknown',
      succeeded: frequencyAttack(phoneTokens, phones, everyPhone, 5),
    },
    ...encodings.map(([setting, one]) => ({
      attack: 'frequency and pattern of names',
      setting,
      succeeded: patternAttack(one, names, publicNames, 10),
    })),
    ...clusters.map(([setting, one]) => ({
      attack: 'the same after clustering',
      setting,
      succeeded: patternAttack(one, names, publicNames, 10),
    })),
    ...clusters.map(([setting, one]) => ({
      attack: 'rank of clusters by frequency',
      setting,
      succeeded: rankAttack(one, names, publicNames),
    })),
    ...[false, true].map((hardened) => ({
      attack: 'rank of clusters by frequency',
      setting: `${hardened ? 'hardened' : 'plain'}, given and family name in one field`,
      succeeded: rankAttack(
        clustered(encodeRecords(inside(whole), { ...settings, hardened })),
        whole.map(({ name }) => name),
        publicWhole,
      ),
    })),
    ...encodings.map(([setting, one]) => ({
      attack: 'length of names by ones (r²)',
      setting,
      succeeded: lengthLeak(one, names),
    })),
  ]
}
