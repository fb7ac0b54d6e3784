import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside } from '../src/fixture-inside.ts'
import { onesOf } from '../src/linkage/dice-candidates.ts'
import { diceKernel } from '../src/linkage/dice-kernel.ts'
import { pairsByDice } from '../src/linkage/fixture-reference-linkage.ts'
import {
  type Encodings,
  encodeRecords,
  findCandidates,
  LinkageError,
  type LinkageSchema,
  linkEncodings,
  personSchema,
} from '../src/linkage/index.ts'
import { SecretKey } from '../src/pseudonyms/index.ts'
import { fraction, seededRandom } from '../src/random.ts'
import { expectFewRelatives } from './people/link-households.ts'
import { makePeople, scoreMatches } from './people/make-people.ts'

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index))
const settings = { key, domain: { purpose: 'match', partner: 'harbour', epoch: '2026' } }
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    return error instanceof LinkageError ? error.code : 'other'
  }
  return undefined
}

describe('linkage without names', () => {
  const files = makePeople(2500, 11)
  const link = (options: object, linking: object = {}) => {
    const [left, right] = [
      encodeRecords(inside(files.left), { ...settings, ...options }),
      encodeRecords(inside(files.right), { ...settings, ...options }),
    ]
    return scoreMatches(files, linkEncodings(left, right, linking))
  }
  const plain = link({})

  it('finds who is in both files, in spite of the errors of two clerks', () => {
    expect(plain.f1).toBeGreaterThan(0.98)
  })

  it('lists the most certain pairs first, and those that are as certain in the order of the file', () => {
    const few = makePeople(300, 11)
    const found = linkEncodings(encodeRecords(inside(few.left), settings), encodeRecords(inside(few.right), settings))
    const steps = found.slice(1).map((pair, at) => [found[at] as typeof pair, pair] as const)
    const isAsCertain = ([one, next]: (typeof steps)[number]): boolean =>
      one.probability === next.probability && one.score === next.score
    expect(steps.filter(([one, next]) => one.probability < next.probability)).toEqual([])
    expect(steps.filter(isAsCertain).length).toBeGreaterThan(5)
    expect(steps.filter((step) => isAsCertain(step) && step[0].left >= step[1].left)).toEqual([])
  })

  it('loses less than two points when the encodings are hardened', () => {
    expect(link({ hardened: true }).f1).toBeGreaterThan(plain.f1 - 0.02)
    expect(link({ hardened: true, flips: 0.05 }).f1).toBeGreaterThan(plain.f1 - 0.02)
  })

  it('finds nearly as many where only blocks are compared', () => {
    expect(link({ blocks: true }, { blocking: true }).f1).toBeGreaterThan(plain.f1 - 0.01)
  })

  it.each([
    ['a phone, with its country or without', { phone: '+250 788 123 456' }, { phone: '0788123456' }, 1],
    ['no phone, where only the first figures are the same', { phone: '+250788123456' }, { phone: '+250788123499' }, 0],
    ['a name and a year', { given: 'Rachel', dob: '1994-03-05' }, { given: 'Rachelle', dob: '1994-05-06' }, 1],
    [
      'a day and month, in whatever order',
      { given: 'Rachel', dob: '1994-03-05' },
      { given: 'Rashid', dob: '05/03/1993' },
      1,
    ],
    [
      'no first of January, which is guessed',
      { given: 'Rachel', dob: '1994-01-01' },
      { given: 'Rashid', dob: '01/01/1993' },
      0,
    ],
    ['two names, in whatever order', { given: 'Rachel', surname: 'Keza' }, { given: 'Keza', surname: 'Rachel' }, 1],
  ])('has two records in one block by %s', (_, one, other, common) => {
    const blocksOf = (record: object): readonly string[] =>
      encodeRecords(inside([record]), { ...settings, blocks: true }).blockKeys?.[0] ?? []
    const others = blocksOf(other)
    expect(blocksOf(one).filter((block) => others.includes(block))).toHaveLength(common)
  })

  it('is refused between different keys or domains, and would find no one', () => {
    const left = encodeRecords(inside(files.left), settings)
    for (const other of [{ key: SecretKey.generate() }, { domain: { ...settings.domain, partner: 'x' } }]) {
      const right = encodeRecords(inside(files.right), { ...settings, ...other })
      expect(() => linkEncodings(left, right)).toThrow(expect.objectContaining({ code: 'keysDiffer' }))
      expect(scoreMatches(files, linkEncodings(left, { ...right, keyId: left.keyId })).recall).toBeLessThan(0.01)
    }
  })

  it.each([
    ['names in another order', { given: 'Mukamwiza', surname: 'Rachel' }],
    ['l for r, mo for mu, a doubled letter', { given: 'Lachel', surname: 'Mokamwizza' }],
    ['a particle', { surname: 'de Mukamwiza' }],
    ['a second given name', { given: 'Rachel Divine' }],
    ['day and month exchanged', { dob: '1994-05-03' }],
    ['a guessed day', { dob: '1994-01-01' }],
    ['a year beside it', { dob: '1995-03-05' }],
    ['a date written day first', { dob: '05/03/1994' }],
    ['a date without marks', { dob: '19940305' }],
    ['no phone', { phone: '' }],
    ['a phone without its country', { phone: '0788 123 456' }],
    ['another phone and nationality', { phone: '+250799999999', nationality: 'UGA' }],
  ])('takes a person for the same with %s', (_, changes) => {
    const person = {
      given: 'Rachel',
      surname: 'Mukamwiza',
      dob: '1994-03-05',
      sex: 'F',
      nationality: 'RWA',
      phone: '+250788123456',
    }
    const others = files.right.slice(0, 300)
    const [left, right] = [
      encodeRecords(inside([person]), settings),
      encodeRecords(inside([...others, { ...person, ...changes }]), settings),
    ]
    expect(linkEncodings(left, right)).toMatchObject([{ left: 0, right: 300 }])
  })

  it('finds people also in very small files, hardened or not', () => {
    const [one, two] = files.left.slice(0, 2)
    for (const hardened of [false, true]) {
      const encode = (people: readonly object[]) =>
        encodeRecords(inside(people as (typeof files)['left']), { ...settings, hardened })
      expect(linkEncodings(encode([{ ...one }]), encode([{ ...one, phone: '' }]))).toHaveLength(1)
      expect(linkEncodings(encode([{ ...one }]), encode([{ ...two }]))).toEqual([])
      expect(linkEncodings(encode([{ ...one }, { ...two }]), encode([{ ...two }]))).toMatchObject([
        { left: 1, right: 0 },
      ])
    }
  })

  it('links one to one, and says nothing of no one', () => {
    const twice = encodeRecords(inside([...files.left.slice(0, 5), ...files.left.slice(0, 5)]), settings)
    const matches = linkEncodings(twice, encodeRecords(inside(files.left.slice(0, 5)), settings))
    expect(new Set(matches.map(({ right }) => right)).size).toBe(5)
    expect(matches).toHaveLength(5)
    expect(linkEncodings(encodeRecords(inside([]), settings), twice)).toEqual([])
    expect(linkEncodings(encodeRecords(inside([{}, { given: ' ' }]), settings), twice)).toEqual([])
  })

  it('refuses what cannot be compared', () => {
    const [one, two] = [
      encodeRecords(inside([{}]), settings),
      encodeRecords(inside([{}]), { ...settings, hardened: true }),
    ]
    expect(codeOf(() => linkEncodings(one, two))).toBe('encodingsDiffer')
    expect(codeOf(() => linkEncodings(one, one, { blocking: true }))).toBe('noBlocks')
    expect(codeOf(() => findCandidates(one, one, 0))).toBe('badParameters')
    expect(codeOf(() => encodeRecords(inside([]), { ...settings, flips: 0.5 }))).toBe('badParameters')
    expect(codeOf(() => encodeRecords(inside([]), { ...settings, schema: [] }))).toBe('noFields')
    const large: LinkageSchema = [{ ...(personSchema[0] as LinkageSchema[number]), bits: 2048 }]
    expect(codeOf(() => encodeRecords(inside([]), { ...settings, schema: large }))).toBe('schemaTooLarge')
  })
})

describe('linkage of files with few people in both', () => {
  // `linkage-estimates.long.test.ts` has more files, and hardened ones, which differ in each run.
  it('mistakes hardly anyone for a brother, a sister or a twin', () => expectFewRelatives(0.3, false, [1]))
})

describe('hardened encodings', () => {
  const people = makePeople(200, 5).left

  it('have the same number of ones, before bits are flipped', () => {
    const ones = onesOf(encodeRecords(inside(people), { ...settings, hardened: true, flips: 0 }))
    expect(new Set(ones)).toEqual(new Set([1024]))
    expect(new Set(onesOf(encodeRecords(inside(people), settings))).size).toBeGreaterThan(50)
  })

  it('differ each time by the share of flipped bits', () => {
    const [one, two] = [0, 1].map(() =>
      encodeRecords(inside(people), { ...settings, hardened: true, flips: 0.05 }),
    ) as [Encodings, Encodings]
    const bits = one.bits.map((word, index) => word ^ (two.bits[index] as number))
    const differences = onesOf({ ...one, bits }).reduce((sum, ones) => sum + ones, 0)
    expect(differences / (one.bits.length * 32)).toBeCloseTo(2 * 0.05 * 0.95, 2)
  })
})

describe('the kernel', () => {
  const encodings = (count: number, words: number, seed: number, density: number): Encodings => {
    const random = seededRandom(seed)
    const bits = Uint32Array.from({ length: count * words }, () => {
      let word = 0
      for (let bit = 0; bit < 32; bit++) if (fraction(random) < density) word |= 1 << bit
      return word
    })
    return {
      count,
      words,
      bits,
      present: new Uint32Array(count),
      blockKeys: undefined,
      schema: personSchema,
      hardened: false,
      flips: 0,
      keyId: '',
    }
  }
  const sorted = ({ left, right, common }: ReturnType<typeof findCandidates>): string[] =>
    Array.from(left, (row, index) => `${row} ${right[index]} ${common[index]}`).sort()

  it('finds the pairs that sets of ones give, whatever the sizes, densities and thresholds', () => {
    const sizes = fc.integer({ min: 0, max: 23 })
    const densities = fc.constantFrom(0, 0.1, 0.4, 0.9, 1)
    fc.assert(
      fc.property(
        sizes,
        sizes,
        fc.constantFrom(2, 4, 10, 32, 64),
        densities,
        densities,
        fc.constantFrom(0.01, 0.3, 0.5, 0.7, 0.93, 1),
        fc.nat(),
        (a, b, words, one, two, threshold, seed) => {
          const [left, right] = [encodings(a, words, seed, one), encodings(b, words, seed + 1, two)]
          const [fast, plain] = [
            findCandidates(left, right, threshold, 'wasm'),
            findCandidates(left, right, threshold, 'plain'),
          ]
          expect(sorted(fast)).toEqual(sorted(plain))
          expect(sorted(plain)).toEqual(pairsByDice(left, right, threshold))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same program in every build', () => {
    expect(diceKernel(128)).toEqual(diceKernel(128))
    // browsers compile up to 4 kB while a page waits
    for (const bytes of [8, 128, 256]) expect(diceKernel(bytes).length).toBeLessThan(4096)
  })

  it('is left out where WebAssembly is not allowed', () => {
    const held = Reflect.get(globalThis, 'WebAssembly') as unknown
    const one = encodings(5, 32, 1, 0.4)
    const expected = sorted(findCandidates(one, one, 0.5, 'wasm'))
    try {
      Object.assign(globalThis, { WebAssembly: undefined })
      expect(sorted(findCandidates(one, one, 0.5))).toEqual(expected)
    } finally {
      Object.assign(globalThis, { WebAssembly: held })
    }
  })
})
