import { readFileSync } from 'node:fs'
import { inside } from '../src/fixture-inside.ts'
import {
  encodeRecords,
  findCandidates,
  type LinkageRecord,
  linkEncodings,
  linkForReview,
  personSchema,
} from '../src/linkage/index.ts'
import { SecretKey } from '../src/pseudonyms/index.ts'
import { makeHardFiles } from '../test/people/make-hard-files.ts'
import { makeHouseholds } from '../test/people/make-households.ts'
import { makePeople, scoreMatches } from '../test/people/make-people.ts'
import { find } from './data.ts'

type Person = LinkageRecord & { entity: string }
type Files = { left: Person[]; right: Person[] }

function readFiles(paths: readonly string[]): Files {
  const [left, right] = paths.map((path) => {
    const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
    const columns = head.split(',')
    return lines.map(
      (line) => Object.fromEntries(line.split(',').map((value, index) => [columns[index] ?? '', value])) as Person,
    )
  })
  return { left: left ?? [], right: right ?? [] }
}

function scored(files: Files, matches: readonly { left: number; right: number }[]): string {
  const { precision, recall, f1 } = scoreMatches(files, matches)
  return `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`
}

/** Prints F1, encodings and pairs a second, on files of the folders of data, or on people generated here. */
export function benchLinkage(): void {
  const paths = ['a', 'b'].map((side) => find(`linkage/pprl_${side}_5000.csv`)).filter((path) => path !== undefined)
  const files: Files = paths.length < 2 ? makePeople(5000, 1) : readFiles(paths)
  for (const [name, options] of [
    ['plain', {}],
    ['hardened', { hardened: true }],
  ] as const) {
    const settings = {
      key: SecretKey.generate(),
      domain: { purpose: 'bench', partner: 'bench', epoch: '1' },
      ...options,
    }
    const rate = (count: number, run: () => unknown): string => {
      run()
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return ((count / (user + system)) * 1e6).toExponential(2)
    }
    const [left, right] = [encodeRecords(inside(files.left), settings), encodeRecords(inside(files.right), settings)]
    console.log(
      `${name}: ${scored(files, linkEncodings(left, right))} (anonlink 0.9536; ≥ 0.97, hardened at most 0.02 less)`,
    )
    console.log(
      `  encodings ${rate(files.left.length, () => encodeRecords(inside(files.left), settings))}/s (≥ 60,000)`,
    )
    console.log(
      `  pairs of ${left.words * 32} bits at Dice 0.8 ${rate(left.count * right.count, () => findCandidates(left, right, 0.8))}/s (anonlink 1.60e+8; ≥ 1.50e+8 of 1,024 bits)`,
    )
  }
  const households = makeHouseholds(20_000, 1000, 23)
  const strangers = personSchema.map(({ household: _, ...field }) => field)
  for (const [name, options] of [
    ['plain', {}],
    ['hardened', { hardened: true }],
    ['plain, no household weights', { schema: strangers }],
  ] as const) {
    const domain = { purpose: 'bench', partner: 'bench', epoch: '1' }
    const settings = { key: SecretKey.generate(), domain, ...options }
    const [left, right] = [
      encodeRecords(inside(households.left), settings),
      encodeRecords(inside(households.right), settings),
    ]
    console.log(
      `20,000 × 20,000, one in twenty in both, households, ${name}: ${scored(households, linkEncodings(left, right))}`,
    )
  }
  for (const share of [0.4, 0.05, 0])
    for (const hardened of [false, true]) {
      const files = makeHardFiles(5000, 5000 * share, 41)
      const settings = {
        key: SecretKey.generate(),
        domain: { purpose: 'bench', partner: 'bench', epoch: '1' },
        hardened,
      }
      const [left, right] = [encodeRecords(inside(files.left), settings), encodeRecords(inside(files.right), settings)]
      for (const precision of [0.95, 0.9]) {
        const { matches, review, expectedPrecision = Number.NaN } = linkForReview(left, right, { precision })
        console.log(
          `hard errors, ${share * 100} % in both${hardened ? ', hardened' : ''}, precision ${precision}: ${share === 0 ? `${matches.length} pairs` : scored(files, matches)}, stated P ${expectedPrecision.toFixed(3)}, ${review.length} for review (${share === 0.4 ? 'F1 ≥ 0.92' : share === 0 ? 'nearly none' : 'P ≥ 0.9, R ≥ 0.75'})`,
        )
      }
    }
}
