import {
  STANDARD_VERSION,
  standingOf,
  toMessage,
  type UpgradeFinding,
  type UpgradeFindingCode,
  upgrade,
} from '@tip-standard/core'
import { formatNumber } from '@tip-standard/form-model/languages'
import { writeJsonArray, writeNdjson } from '@tip-standard/sheets'
import { sayInternal } from '../gate/say-internal.ts'
import type { Input } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { english } from '../texts/speech.ts'

/** Options of `tip upgrade`. */
export type UpgradeCommandOptions = { from?: string; output?: string }

/** What was done, in words; anyone who reads them knows the field. */
const words: { readonly [K in UpgradeFindingCode]: string } = {
  codeRenamed: 'a code has another name now',
  codeMoved: 'a code of another field is here now',
  fieldMoved: 'the field has this name or place now',
  codeReplaced:
    'the code was split into several: the one that claims least was written, and the old value kept under "extensions"',
  codeWithdrawn: 'the standard no longer has the code: it was removed, and the old value kept under "extensions"',
  reasonAdded:
    'the standard now requires an answer: the reason "not asked" was added; give the value where you know it',
  fieldRemoved: 'the standard no longer has the field: its value was kept under "extensions"',
  notUpgraded: 'the value could not be changed, because something else is in its place',
}

/** Counts of what was done, by field, in the order in which it was first done. */
class Tally {
  records = 0
  upgraded = 0
  readonly refused = new Map<string, number>()
  readonly #changes = new Map<string, { finding: UpgradeFinding; count: number }>()

  add(findings: readonly UpgradeFinding[]): void {
    for (const finding of findings) {
      const key = `${finding.code} ${finding.field} ${finding.params['version']}`
      const counted = this.#changes.get(key)
      if (counted === undefined) this.#changes.set(key, { finding, count: 1 })
      else counted.count++
    }
  }

  refuse(message: string): void {
    this.refused.set(message, (this.refused.get(message) ?? 0) + 1)
  }

  /** Changes to check come first, then mere renames. */
  text(): string {
    const rows = [...this.#changes.values()]
    const lines = (severity: string): string[] =>
      rows
        .filter(({ finding }) => finding.severity === severity)
        .map(({ finding: { code, field }, count }) => `  ${field}  ${formatNumber(count, 'en')} × ${words[code]}`)
    const section = (title: string, found: readonly string[]): string[] =>
      found.length === 0 ? [] : ['', title, ...found]
    const refused = [...this.refused].map(([message, count]) => `  ${formatNumber(count, 'en')} × ${message}`)
    return `${[
      `Records: ${formatNumber(this.records, 'en')}. Brought up to version ${STANDARD_VERSION}: ${formatNumber(this.upgraded, 'en')}.`,
      ...section('Could not be upgraded, and left as they are', refused),
      ...section('Look at these', lines('warning')),
      ...section('Changed', lines('note')),
    ].join('\n')}\n`
  }
}

/** The records, each brought up; a line that cannot be read ends it, so that no file comes out that lacks a record. */
async function* upgraded({ batches }: Input, from: string | undefined, tally: Tally): AsyncGenerator<unknown> {
  for await (const { items, findings } of batches) {
    const [unread] = findings.filter(({ severity }) => severity === 'error')
    if (unread !== undefined)
      throw new CouldNotRun(
        `${english.findings.say('table', unread)} No output file was created. To see where, run tip validate.`,
      )
    for (const { value } of items) {
      tally.records++
      const result = upgrade(value, from === undefined ? {} : { from })
      if (!result.ok) {
        for (const finding of result.findings) tally.refuse(toMessage(finding))
        yield value
        continue
      }
      if (result.value !== value) tally.upgraded++
      tally.add(result.changes)
      yield result.value
    }
  }
}

const openingBrace = 0x7b

async function* one(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record, null, 2)}\n`
}

/** Brings the records of a file up to this version; gives the exit code. */
export async function runUpgrade(path: string, { from, output }: UpgradeCommandOptions): Promise<number> {
  if (from !== undefined && standingOf(from) !== 'older')
    throw new CouldNotRun(
      'There is no upgrade from the version that --from names. The guide docs/guides/versions.md in the repository of TIP Standard lists the versions.',
    )
  let first: number | undefined
  const input = await openInput(path, {
    onFirst: (byte) => {
      first = byte
    },
  })
  if (input.kind !== 'NDJSON' && input.kind !== 'JSON')
    throw new CouldNotRun(
      'Only NDJSON and JSON can be upgraded. Convert tables with the version of tip that wrote them (tip convert FILE --to ndjson), then upgrade the result.',
    )
  const tally = new Tally()
  const records = upgraded(input, from, tally)
  // A JSON file that holds one record, and no list of them, comes out as it went in.
  const pieces =
    input.kind === 'NDJSON' ? writeNdjson(records) : first === openingBrace ? one(records) : writeJsonArray(records)
  await write(pieces, output)
  process.stderr.write(tally.text())
  sayInternal()
  return tally.refused.size > 0 ? exitCodes.findings : exitCodes.clean
}
