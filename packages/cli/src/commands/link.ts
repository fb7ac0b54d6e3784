import {
  encodeRecords,
  encodingsFromRecords,
  linkForReview,
  type Match,
  type SentEncodings,
} from '@tip-standard/privacy/linkage'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { readNdjson } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { leftLine } from '../privacy/open-rows.ts'
import { explainingLinkage, readPeople } from '../privacy/people.ts'
import { percent } from '../privacy/percent.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { Progress } from '../process/progress.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip link`. */
export type LinkCommandOptions = {
  id: string
  threshold?: number
  precision?: number
  output?: string
}

/** Reads a file of encodings; returns `undefined` if it contains something else. */
async function readEncodings(path: string): Promise<SentEncodings | undefined> {
  if (!/\.(ndjson|jsonl)$/i.test(path)) return undefined
  const opened = await openSource(path)
  if (!opened.ok) return undefined
  const values: unknown[] = []
  for await (const { records, findings } of readNdjson(opened.source.chunks)) {
    for (const { value } of records) {
      const isHead = typeof value === 'object' && value !== null && 'format' in value && 'keyId' in value
      if (values.length === 0 && !isHead) return undefined
      values.push(value)
    }
    if (findings.some(({ severity }) => severity === 'error')) return undefined
  }
  return explainingLinkage(() => encodingsFromRecords(values))
}

/** Identifies a row by its id, or by its number below the header if no ids were sent. */
const nameOf = (ids: readonly string[] | undefined, row: number): string => ids?.[row] ?? String(row + 1)

/** Encodes two files of people under a single-use key, which is then destroyed; `left` is how many rows could not be used. */
async function encodeBoth(
  pathA: string,
  pathB: string,
  id: string,
): Promise<{ sent: [SentEncodings, SentEncodings]; left: number }> {
  const key = SecretKey.generate()
  const settings = { key, domain: { purpose: 'linkage', partner: 'both', epoch: '1' } }
  let left = 0
  const encode = async (path: string): Promise<SentEncodings> => {
    const { ids, people, left: ofFile } = await readPeople(path, id)
    left += ofFile
    return { ids, encodings: encodeRecords(people, settings) }
  }
  try {
    return { sent: [await encode(pathA), await encode(pathB)], left }
  } finally {
    key.destroy()
  }
}

const pairs = (count: number): string => counted(count, 'pair counts', 'pairs count')

/** Finds the people who are in both of two files, and writes pairs of their ids. */
export async function runLink(pathA: string, pathB: string, options: LinkCommandOptions): Promise<number> {
  const [sentA, sentB] = [await readEncodings(pathA), await readEncodings(pathB)]
  if ((sentA === undefined) !== (sentB === undefined))
    throw new CouldNotRun('One file holds encodings and the other does not: encode both with tip link encode.')
  const {
    sent: [a, b],
    left,
  } = sentA && sentB ? { sent: [sentA, sentB], left: 0 } : await encodeBoth(pathA, pathB, options.id)
  const progress = new Progress()
  const { matches, review, expectedPrecision, expectedRecall, repeats } = explainingLinkage(() =>
    linkForReview(a.encodings, b.encodings, {
      ...(options.threshold !== undefined && { threshold: options.threshold }),
      ...(options.precision !== undefined && { precision: options.precision }),
      blocking: a.encodings.blockKeys !== undefined && b.encodings.blockKeys !== undefined,
      onProgress: (done, of) => progress.advance('comparing', done / of),
    }),
  )
  progress.end()
  const toRow = (band: 'match' | 'review') => (pair: Match) => ({
    a: nameOf(a.ids, pair.left),
    b: nameOf(b.ids, pair.right),
    score: pair.score.toFixed(1),
    probability: pair.probability.toFixed(2),
    band,
  })
  await writeRows([...matches.map(toRow('match')), ...review.map(toRow('review'))], options.output, [
    'a',
    'b',
    'score',
    'probability',
    'band',
  ])
  const isNumbered = a.ids === undefined || b.ids === undefined
  const [repeatsA, repeatsB] = [Math.round(repeats.left), Math.round(repeats.right)]
  const lines = [
    `${a.encodings.count} and ${counted(b.encodings.count, 'person', 'people')} were compared; ${pairs(matches.length)} as the same person (band "match").`,
    ...(expectedPrecision === undefined || expectedRecall === undefined
      ? []
      : [
          `About ${percent(expectedPrecision, 0)} of them are expected to be correct, and to be ${percent(expectedRecall, 0)} of the people who can be found. This is an estimate from the two files.`,
        ]),
    `${counted(review.length, 'more pair is', 'more pairs are')} for a person to decide (band "review").`,
    ...(repeatsA + repeatsB === 0
      ? []
      : [
          `About ${counted(repeatsA, 'person seems', 'people seem')} to be in the first file twice, and ${repeatsB} in the second: list each person once, because the estimates assume this.`,
        ]),
    ...(isNumbered ? ['If no ids were sent, a and b are row numbers, counted from 1 below the header.'] : []),
  ]
  process.stderr.write(lines.map((line) => `${line}\n`).join('') + leftLine(left))
  return left > 0 ? exitCodes.findings : exitCodes.clean
}
