import { encodeRecords, linkWithin, type ProbablePair } from '@tip-standard/privacy/linkage'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { sayInternal } from '../gate/say-internal.ts'
import { type CaseEntry, readPeopleOfCases } from '../privacy/people-of-cases.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { Progress } from '../process/progress.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip link cases`. */
export type LinkCasesOptions = { people: string[]; output?: string }

/** The columns of a file of pairs; `tip link mark` reads all but those of the certainty. */
const PAIR_COLUMNS = ['case', 'person', 'otherCase', 'otherPerson', 'probability', 'band', 'decision'] as const

/** Proposes pairs of entries in case records that are probably about one person, for someone to decide on. */
export async function runLinkCases(paths: readonly string[], options: LinkCasesOptions): Promise<number> {
  const { entries, people, unidentified, left } = await readPeopleOfCases(paths, options.people)
  const leftLine = `${counted(left, 'record')} with errors could not be used: to see why, run tip validate.`
  if (people.length === 0)
    throw new CouldNotRun(
      `No one in these cases has an identity record in the files of --people, and people are recognised by these.${left === 0 ? '' : ` ${leftLine}`}`,
    )
  const key = SecretKey.generate()
  const domain = { purpose: 'duplicates', partner: 'own', epoch: '1' }
  const encodings = encodeRecords(people, { key, domain })
  key.destroy()
  const progress = new Progress()
  const pairs = await linkWithin(encodings, { onProgress: (share) => progress.advance('comparing', share) })
  progress.end()
  const rows = pairs.map(({ first, second, probability, band }) => {
    const [one, other] = [entries[first] as CaseEntry, entries[second] as CaseEntry]
    const certainty = { probability: probability.toFixed(2), band }
    return { ...one, otherCase: other.case, otherPerson: other.person, ...certainty, decision: '' }
  })
  await writeRows(rows, options.output, PAIR_COLUMNS)
  const inBand = (band: ProbablePair['band']): number => pairs.filter((pair) => pair.band === band).length
  process.stderr.write(
    [
      `${counted(people.length, 'entry', 'entries')} with an identity record ${people.length === 1 ? 'was' : 'were'} compared${unidentified === 0 ? '' : `; ${unidentified} without one ${unidentified === 1 ? 'was' : 'were'} not`}.`,
      ...(left === 0 ? [] : [leftLine]),
      `${counted(rows.length, 'pair is', 'pairs are')} probably one person: ${inBand('high')} high, ${inBand('medium')} medium, ${inBand('low')} low.`,
      ...(rows.length === 0
        ? []
        : [
            'Decide on each: write sameCase, samePerson or different into the column decision, then use tip link mark.',
          ]),
      '',
    ].join('\n'),
  )
  sayInternal()
  return left === 0 ? exitCodes.clean : exitCodes.findings
}
