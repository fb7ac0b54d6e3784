import { today } from '@tip-standard/core'
import {
  type Anonymised,
  type AnonymisedInSeries,
  anonymise,
  bandInWords,
  boundCounts,
  type Certificate,
  type InternalCertificate,
  type Method,
  openLedger,
  type Purpose,
  publicFields,
  type ReleaseHistory,
  type ReleasePlan,
  releasePlan,
  toCertificateHtml,
  toInternalCertificateHtml,
} from '@tip-standard/privacy'
import { besideLine, notComparedLine } from '../gate/earlier-releases.ts'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage, type Passage } from '../gate/passage.ts'
import { explaining } from '../privacy/as-could-not-run.ts'
import { defaultColumns } from '../privacy/default-columns.ts'
import { hierarchiesFor } from '../privacy/hierarchies.ts'
import { readLedger, refuseSecondLedger, writeLedger } from '../privacy/ledger-file.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { percent } from '../privacy/percent.ts'
import { type AskedPlan, readPlanFile } from '../privacy/plan-file.ts'
import { readLedgerKey, readNewLedgerKey } from '../privacy/read-key.ts'
import { inSeries, refuseEarlier, refuseNoDay } from '../privacy/salted-file.ts'
import { refuseEnding, writeRows } from '../privacy/write-rows.ts'
import { withCountedOutputs } from '../process/counted-outputs.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import type { Write } from '../process/output.ts'
import { Progress } from '../process/progress.ts'
import { counted } from '../texts/counted.ts'
import { english } from '../texts/speech.ts'

/** Options of `tip anonymise`. */
export type AnonymiseOptions = {
  plan?: string
  k?: number
  quasi?: string[]
  sensitive?: string[]
  groupBy?: string
  hierarchies?: string
  method?: Method
  purpose?: Purpose
  suppressionLimit?: number
  ledger?: string
  newLedger?: string
  person?: string[]
  keyFile?: string
  date?: string
  output?: string
  certificate?: string
  internalCertificate?: string
  counts?: string
} & Omit<GateFlags, 'purpose'>

/** Reads the plan that is asked for, from a plan file or from options. */
async function askedFor(options: AnonymiseOptions): Promise<AskedPlan> {
  if (options.plan !== undefined) return readPlanFile(options.plan)
  const { quasi, sensitive, ...others } = options
  return {
    ...others,
    ...(quasi && { quasiIdentifiers: quasi.map((column) => ({ column })) }),
    ...(sensitive && { sensitive: sensitive.map((column) => ({ column })) }),
  }
}

type Named = { readonly plan: AskedPlan; readonly person: readonly string[]; readonly columns: readonly string[] }

/** Replaces short names by the ids of fields of the standard. */
async function withFullNames(path: string, asked: AskedPlan, person: readonly string[]): Promise<Named> {
  const quasi =
    asked.quasiIdentifiers ??
    (await defaultColumns(path, publicFields, '--quasi')).map((column): { column: string } => ({ column }))
  const sensitive = asked.sensitive ?? []
  const { groupBy } = asked
  const names = [...quasi, ...sensitive].map(({ column }) => column)
  const all = [...names, ...(groupBy === undefined ? [] : [groupBy]), ...person]
  const columns = await toColumns(path, all)
  const nameOf = (name: string): string => columns[all.indexOf(name)] as string
  return {
    columns,
    person: person.map(nameOf),
    plan: {
      ...asked,
      ...(groupBy !== undefined && { groupBy: nameOf(groupBy) }),
      quasiIdentifiers: quasi.map((one) => ({ ...one, column: nameOf(one.column) })),
      sensitive: sensitive.map((one) => ({ ...one, column: nameOf(one.column) })),
    },
  }
}

/** Makes the plan, and names the columns for which no hierarchy was found. */
async function planFor(
  path: string,
  { plan }: Named,
  folder: string | undefined,
  passage: Passage,
): Promise<{ plan: ReleasePlan; flat: string[] }> {
  const quasi = plan.quasiIdentifiers ?? []
  const unknown = quasi.filter((one) => one.hierarchy === undefined && one.dates === undefined)
  const { hierarchies, flat } = await hierarchiesFor(
    path,
    unknown.map(({ column }) => column),
    folder,
    passage,
  )
  const { purpose = 'publicMicrodata', k = passage.permission.release?.k, method, suppressionLimit, groupBy } = plan
  return {
    flat,
    plan: releasePlan({
      purpose,
      ...(k !== undefined && { k }),
      ...(method !== undefined && { method }),
      ...(suppressionLimit !== undefined && { suppressionLimit }),
      quasiIdentifiers: quasi.map((one) => {
        const hierarchy = hierarchies.get(one.column)
        return hierarchy === undefined ? one : { ...one, hierarchy, isFromData: flat.includes(one.column) }
      }),
      sensitive: plan.sensitive ?? [],
      ...(groupBy !== undefined && { groupBy }),
    }),
  }
}

const isInSeries = (made: Anonymised): made is AnonymisedInSeries => 'ledger' in made

/** The history of earlier releases, with the salt that the ledger keeps for its passphrase. */
type SaltedHistory = ReleaseHistory & { readonly salt?: Uint8Array }

/** Reads the history of earlier releases that the options name; an existing ledger holds the columns that identify a person. */
async function historyFor(
  options: AnonymiseOptions,
  asked: AskedPlan,
  path: string,
): Promise<SaltedHistory | undefined> {
  const { ledger: before, newLedger, keyFile, date = today() } = options
  if (before === undefined && newLedger === undefined) {
    // These options only make sense with a ledger; without the error the user would believe that releases were compared.
    if (options.person !== undefined || keyFile !== undefined || options.date !== undefined)
      throw new CouldNotRun('--person, --key-file and --date need a ledger: name it with --ledger or --new-ledger.')
    return undefined
  }
  refuseNoDay(date)
  if (before !== undefined) {
    if (options.person !== undefined)
      throw new CouldNotRun('The ledger already names the columns that identify a person: leave out --person.')
    const { ledger, salt } = await readLedger(before)
    refuseEarlier(date, ledger.releases.at(-1)?.date, 'ledger')
    return { ledger, key: await readLedgerKey(keyFile, salt), date, ...(salt !== undefined && { salt }) }
  }
  refuseSecondLedger(newLedger as string)
  const person = options.person ?? asked.person
  if (person === undefined)
    throw new CouldNotRun(
      'A new ledger needs the columns that identify a person: give --person, or person in the plan file.',
    )
  const columns = await toColumns(path, person)
  const { key, ...salted } = await readNewLedgerKey(keyFile)
  return { ledger: openLedger(columns, key), key, date, ...salted }
}

function certificateText(path: string, certificate: Certificate, passage: Passage): string {
  const whole = { ...certificate, disclosure: { ...certificate.disclosure, bases: passage.bases } }
  return /\.html?$/i.test(path) ? toCertificateHtml(whole) : `${JSON.stringify(whole, undefined, 2)}\n`
}

/** The internal certificate; only the owner can read it. */
async function writeInternalCertificate(path: string, internal: InternalCertificate, to: Write): Promise<void> {
  const text = /\.html?$/i.test(path)
    ? toInternalCertificateHtml(internal)
    : `${JSON.stringify(internal, undefined, 2)}\n`
  await to([text], path, english, 0o600)
}

/** Warns of counting people from the rows; public, since the rows themselves show it. */
function countingLine(visible: Certificate['visible']): string {
  const seen = Object.values(visible)
  const shown = seen.reduce((sum, one) => sum + one.shown.length, 0)
  const tooFew = seen.reduce((sum, one) => sum + one.countedTooFew.length, 0)
  return tooFew === 0
    ? 'Before you count people in these rows, look at how many rows are missing.'
    : `Do not count people from these rows: of ${shown} values that they show, ${tooFew} are counted too low, because other rows show a wider value. Use --counts; tip advise says what can be counted.`
}

/** The public facts about a release, for standard error. */
function summary(
  { rows, missing, guarantees, plan, earlierReleases, visible }: Certificate,
  flat: readonly string[],
): string {
  const lines = [
    `${rows} rows are released. Missing, to protect people: ${bandInWords(missing)}.`,
    `Every equivalence class holds at least ${plan.k} (${plan.counted}).`,
    `Guarantees, checked again on the output: ${guarantees.every(({ holds }) => holds) ? 'all hold' : 'NOT ALL HOLD: do not publish'}.`,
    countingLine(visible),
  ]
  for (const { column, mask } of plan.masks) lines.push(`${column}: ${mask}.`)
  if (flat.length > 0)
    lines.push(`Columns without a hierarchy, whose values are either kept or suppressed: ${flat.join(', ')}.`)
  if (earlierReleases !== undefined)
    lines.push(
      earlierReleases === 0
        ? 'This is the first release of the ledger.'
        : `Comparing it with the earlier releases (${earlierReleases}) isolates no group of fewer than ${plan.k} people. To ensure this, rows may be withheld or wait for a later release.`,
      'The ledger is confidential: keep it with the data, and the key elsewhere.',
    )
  else
    lines.push(
      'It was not compared with any other release, so it is not protected against comparison with one about the same people. If there is one, use --ledger.',
    )
  return `${lines.join('\n')}\n`
}

/** What a release lost, for the person who decides about it; if it leaves, only where to read this. */
function lossOf(
  { data, utility, risk, comparedWith, singleCounts }: InternalCertificate,
  { isInternal, internalPath }: Passage,
): string {
  if (!isInternal)
    return internalPath === undefined
      ? 'To see what it lost, add --internal-certificate FILE.\n'
      : `What it lost is in ${internalPath}.\n`
  const lines = [
    `${counted(data.rows, 'row was', 'rows were')} read; suppressed: ${utility.suppressedRows + data.suppressedBefore}. Before, ${counted(risk.before.uniqueRows, 'row was', 'rows were')} unique.`,
    `Detail lost: ${percent(utility.granularityLoss)} (granularity), ${percent(utility.entropyLoss)} (entropy).`,
    `Of ${singleCounts.counts} counts of single values that a reader can make, ${singleCounts.wrong} are off by more than a tenth; on average they are off by ${percent(singleCounts.meanError)}.`,
  ]
  if (comparedWith !== undefined && comparedWith.earlierReleases > 0)
    lines.push(
      `${counted(comparedWith.rowsWithheld, 'row that was released before is', 'rows that were released before are')} withheld, and ${counted(comparedWith.rowsWaiting, 'new row waits', 'new rows wait')} for a later release.`,
    )
  return `${lines.join('\n')}\n`
}

/** Anonymises a file. The release goes to the output; the report goes to standard error and into the certificate. */
export async function runAnonymise(path: string, options: AnonymiseOptions): Promise<number> {
  const { purpose: _microdata, ...flags } = options
  refuseEnding(options.output)
  refuseEnding(options.counts)
  for (const certificatePath of [options.certificate, options.internalCertificate])
    if (certificatePath !== undefined && /\.(csv|ndjson|xlsx|txt)$/i.test(certificatePath))
      throw new CouldNotRun('A certificate is JSON or a page: name a file that ends in .json or .html.')
  const passage = await openPassage(flags, usualGates.release, {
    command: 'tip anonymise',
    holdsRecords: false,
    output: options.output,
  })
  const asked = await askedFor(options)
  return await inSeries(
    options.ledger ?? options.newLedger,
    'ledger',
    () => historyFor(options, asked, path),
    (history) => release(path, options, { asked, history, passage }),
  )
}

/** A file without rows would be taken for a release in which everyone is protected. */
const nothingToRelease = ({ k }: ReleasePlan): CouldNotRun =>
  new CouldNotRun(
    `No row can be released: each would be in a group of fewer than ${k}. Give a smaller --k, fewer columns, coarser hierarchies or more people. Nothing was written, and nothing counts as released.`,
  )

async function release(
  path: string,
  options: AnonymiseOptions,
  { asked, history, passage }: { asked: AskedPlan; history: SaltedHistory | undefined; passage: Passage },
): Promise<number> {
  const named = await withFullNames(path, asked, history?.ledger.person ?? [])
  return explaining(async () => {
    const { plan, flat } = await planFor(path, named, options.hierarchies, passage)
    const rows = await openFor(path, named.columns, passage, named.person)
    const progress = new Progress()
    const onProgress = (share: number): void => progress.advance('recoding', share)
    const made: Anonymised = await anonymise(rows.items, plan, { ...(history && { history }), onProgress })
    progress.end()
    const { release, certificate, internal } = made
    if (certificate.rows === 0) throw nothingToRelease(plan)
    await withCountedOutputs(async (outputs) => {
      await writeRows(release.rows(), options.output, release.columns, outputs.add)
      if (options.certificate !== undefined)
        await outputs.add([certificateText(options.certificate, certificate, passage)], options.certificate)
      if (options.counts !== undefined)
        await writeRows(
          boundCounts(release.rows(), plan, certificate.missing).map(({ most = '', ...one }) => ({ ...one, most })),
          options.counts,
          ['column', 'value', 'least', 'most'],
          outputs.add,
        )
      if (options.internalCertificate !== undefined)
        await writeInternalCertificate(options.internalCertificate, internal, outputs.add)
      await passage.writeInternal(internal, outputs.add)
      const ledgerPath = options.ledger ?? options.newLedger
      const isCounted = isInSeries(made) && ledgerPath !== undefined
      await outputs.place(isCounted ? () => writeLedger(ledgerPath, made.ledger, history?.salt) : undefined)
    })
    const unmet = isInSeries(made) ? '' : notComparedLine(passage.permission, '--ledger')
    process.stderr.write(
      `${summary(certificate, flat)}${besideLine(passage.permission, 'rows')}${unmet}${lossOf(internal, passage)}${leftLine(rows.left())}`,
    )
    passage.conclude()
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  }, passage)
}
