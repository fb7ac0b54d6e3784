import {
  anonymise,
  type Certificate,
  type Method,
  type Purpose,
  publicFields,
  releasePlan,
  toCertificateHtml,
} from '@tip-standard/privacy'
import { explaining } from '../privacy/as-could-not-run.ts'
import { hierarchiesFor } from '../privacy/hierarchies.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { exitCodes } from './exit-code.ts'
import { write } from './output.ts'

/** Options of `tip anonymise`. */
export type AnonymiseOptions = {
  k: number
  quasi?: string[]
  sensitive?: string[]
  groupBy?: string
  hierarchies?: string
  method: Method
  purpose: Purpose
  suppressionLimit: number
  output?: string
  certificate?: string
}

function certificateText(path: string, certificate: Certificate): string {
  return /\.html?$/i.test(path) ? toCertificateHtml(certificate) : `${JSON.stringify(certificate, undefined, 2)}\n`
}

function summary(
  { data, guarantees, utility, risk, plan }: Certificate,
  flat: readonly string[],
  left: number,
): string {
  const lines = [
    `${data.rows} rows were read; ${utility.suppressedRows + data.suppressedBefore} are suppressed whole.`,
    `Everybody is among at least ${plan.k} (${plan.counted}); before, ${risk.before.uniqueRows} rows stood alone.`,
    `Lost of what the columns told: ${(utility.granularityLoss * 100).toFixed(1)} %.`,
    `Every guarantee was checked again on the output: ${guarantees.holds ? 'all hold' : 'NOT ALL HOLD'}.`,
  ]
  if (flat.length > 0) lines.push(`Without a hierarchy, and so kept or suppressed whole: ${flat.join(', ')}.`)
  return `${lines.join('\n')}\n${leftLine(left)}`
}

/** Anonymises a file; the release goes to the output, what can be said of it to standard error and the certificate. */
export async function runAnonymise(path: string, options: AnonymiseOptions): Promise<number> {
  const { k, method, purpose, suppressionLimit } = options
  const named = [options.quasi ?? publicFields, options.sensitive ?? [], options.groupBy ?? []].map((one) =>
    [one].flat(),
  )
  const columns = await toColumns(path, named.flat())
  const quasi = columns.slice(0, named[0]?.length)
  const sensitive = columns.slice(quasi.length, quasi.length + (named[1]?.length ?? 0))
  const [groupBy] = columns.slice(quasi.length + sensitive.length)
  return explaining(async () => {
    const { hierarchies, flat } = await hierarchiesFor(path, quasi, options.hierarchies)
    const plan = releasePlan({
      purpose,
      k,
      method,
      suppressionLimit,
      quasiIdentifiers: quasi.map((column) => {
        const hierarchy = hierarchies.get(column)
        return hierarchy === undefined ? { column } : { column, hierarchy }
      }),
      sensitive: sensitive.map((column) => ({ column })),
      ...(groupBy !== undefined && { groupBy }),
    })
    const rows = await openFor(path, columns)
    const { release, certificate } = await anonymise(rows.items, plan)
    await writeRows(release.rows(), options.output, release.columns)
    if (options.certificate !== undefined)
      await write([certificateText(options.certificate, certificate)], options.certificate)
    process.stderr.write(summary(certificate, flat, rows.left()))
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  })
}
