import { publicFields } from '@tip-standard/privacy'
import { advise } from '@tip-standard/privacy/advice'
import { type GateFlags, requestWords, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { adviceData, adviceText } from '../privacy/advice-text.ts'
import { explaining } from '../privacy/as-could-not-run.ts'
import { defaultColumns } from '../privacy/default-columns.ts'
import { hierarchiesFor } from '../privacy/hierarchies.ts'
import { leftLine, openFor, toColumns } from '../privacy/open-rows.ts'
import { exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { english } from '../texts/speech.ts'

/** Options of `tip advise`. */
export type AdviseOptions = {
  columns?: string[]
  k?: number
  epsilon: number
  hierarchies?: string
  format: 'text' | 'json'
  output?: string
} & GateFlags

/** Advises what can be published about a file. */
export async function runAdvise(path: string, options: AdviseOptions): Promise<number> {
  const { k, epsilon, hierarchies: folder, format, output } = options
  const passage = await openPassage(options, usualGates.release, {
    command: 'tip advise',
    holdsRecords: false,
    output: undefined,
  })
  const columns =
    options.columns === undefined
      ? await defaultColumns(path, publicFields, '--columns')
      : await toColumns(path, options.columns)
  return explaining(async () => {
    const { hierarchies, flat } = await hierarchiesFor(path, columns, folder, passage)
    const rows = await openFor(path, columns, passage, [], { takesReleases: true })
    const advice = await advise(rows.items, {
      columns: columns.map((column) => {
        const hierarchy = hierarchies.get(column)
        return hierarchy === undefined ? { column } : { column, hierarchy, isFromData: flat.includes(column) }
      }),
      ...(k !== undefined && { k }),
      epsilon,
    })
    const file = { path, hierarchies: folder, request: requestWords(options) }
    const text =
      format === 'json'
        ? `${JSON.stringify(adviceData(advice, file), undefined, 2)}\n`
        : adviceText(advice, file, passage.permission.audience)
    await write([text], output, english, 0o600)
    process.stderr.write(leftLine(rows.left()))
    return rows.left() > 0 ? exitCodes.findings : exitCodes.clean
  }, passage)
}
