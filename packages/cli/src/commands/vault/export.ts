import { today } from '@tip-standard/core'
import { writeRecordsWorkbook } from '@tip-standard/formats'
import { explainField, openGate, type PermitRequest, type Permitted, type PermittedRecords } from '@tip-standard/policy'
import { writeJsonArray, writeNdjson } from '@tip-standard/sheets'
import type { ReleaseRequest, Releaser, Vault } from '@tip-standard/vault'
import { type GateFlags, type UsualGate, usualGates } from '../../gate/gate-flags.ts'
import { attestationsFor, internalPathOf, writeInternalFile } from '../../gate/internal-file.ts'
import { noOneLeft } from '../../gate/no-one-left.ts'
import { toPermitRequest } from '../../gate/permit-request.ts'
import type { TableFlags } from '../../input/table-flags.ts'
import { inReportSeries } from '../../privacy/report-history-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { type Write, write } from '../../process/output.ts'
import { counted } from '../../texts/counted.ts'
import { type OpenedVault, type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { mainOutput, type ReportOptions, type ReportSource, reportFrom } from '../report.ts'
import { say } from './say.ts'

/** Options that say who receives what leaves a vault. */
type Receiver = Omit<GateFlags, 'policy' | 'on' | 'internal' | 'audit' | 'purpose'>

/** What a release asks of the vault, which knows its policy, its day and who acts. */
function releaseOf({
  policy: _,
  at: __,
  actor: ___,
  attestations: ____,
  madeAt: _____,
  ...request
}: PermitRequest): ReleaseRequest {
  return request
}

/** One release: its request, and its result. */
class VaultRelease {
  readonly request: PermitRequest
  readonly #vault: Vault
  readonly #by: Releaser
  readonly #approval: string | undefined
  #released: PermittedRecords | undefined

  constructor(
    { vault, standing, settings, worker }: OpenedVault,
    { approval, ...receiver }: Receiver & { approval?: string },
    usual: UsualGate,
  ) {
    this.#vault = vault
    this.#by = worker()
    this.#approval = approval
    this.request = toPermitRequest(receiver, usual, standing, today(settings.zone))
  }

  /** Reads what leaves. Throws if that is no one, so that no file is written. */
  async *records(request: PermitRequest = this.request): AsyncGenerator<Permitted> {
    this.#released = await this.#vault.release(this.#by, releaseOf(request), this.#approval)
    yield* this.#released
    const { counts } = this.#released
    if (counts.permitted === 0 && Object.keys(counts.withheld).length > 0) throw noOneLeft(request, counts)
  }

  /** Adds to an error, if the release had begun, that its approval is used: the vault takes what it gave out as released. */
  explain(error: unknown): unknown {
    if (!(error instanceof CouldNotRun) || this.#released === undefined || this.#approval === undefined) return error
    const logged = this.people === 0 ? '' : ', and the log has those who were read as released'
    return new CouldNotRun(`${error.message} The approval is used${logged}: ask again with --ask.`)
  }

  /** How many people left. */
  get people(): number {
    return this.#released?.counts.permitted ?? 0
  }

  /** Asks that others approve it; gives the id of the request. */
  async ask(reason: string): Promise<string> {
    return await this.#vault.askRelease(this.#by, releaseOf(this.request), reason)
  }

  /** Writes beside an output, for inside use, who was withheld and why, in numbers. The log of the vault says who. */
  async writeInternal(
    command: string,
    output: string | undefined,
    policy: string,
    { comparison, to }: { comparison?: object; to?: Write } = {},
  ): Promise<void> {
    if (output === undefined || this.#released === undefined) return
    const facts = {
      command,
      request: this.request,
      policy,
      counts: this.#released.counts,
      attestations: attestationsFor(this.request),
      ...(comparison === undefined ? {} : { comparison }),
    }
    await writeInternalFile(internalPathOf(output), facts, to)
  }
}

/** Options of `tip vault export`. */
export type VaultExportOptions = VaultFlags &
  Receiver & { to: 'ndjson' | 'json' | 'xlsx'; output?: string; ask?: boolean; reason?: string; approval?: string }

/** Writes the records that an audience may have, or asks that others approve it. */
export async function runVaultExport(options: VaultExportOptions): Promise<number> {
  return await withVault(options, async (opened) => {
    const release = new VaultRelease(opened, options, usualGates.research)
    const { permission } = await openGate(release.request)
    if (permission.takes === 'releases')
      throw new CouldNotRun(
        `The audience "${permission.audience}" takes tables and anonymised rows, never single records: tip vault report makes tables.`,
      )
    const { ask, reason = '', to, output } = options
    if (ask === true) {
      await write([`${await release.ask(reason)}\n`], undefined)
      process.stderr.write(
        'Someone else approves this with tip vault releases ID; then run the command again with --approval and --output.\n',
      )
      return exitCodes.clean
    }
    if (output === undefined)
      throw new CouldNotRun('Name the file to write with --output, or ask for the export with --ask.')
    await writeRecords(release.records(), to, output).catch((error: unknown) => {
      throw release.explain(error)
    })
    say(`Written: ${counted(release.people, 'person', 'people')}. The log has their ids.`)
    await release.writeInternal('tip vault export', output, permission.policy)
    return exitCodes.clean
  })
}

async function writeRecords(
  records: AsyncIterable<Permitted>,
  to: VaultExportOptions['to'],
  output: string,
): Promise<void> {
  if (to === 'ndjson') return write(writeNdjson(records), output)
  if (to === 'json') return write(writeJsonArray(records), output)
  const all: Permitted[] = []
  for await (const record of records) all.push(record)
  return write([writeRecordsWorkbook(all)], output)
}

/** Options of `tip vault report`. */
export type VaultReportOptions = VaultFlags & Receiver & Omit<ReportOptions, keyof (TableFlags & GateFlags)>

/** Makes a report of what the vault lets through. */
export const runVaultReport = (options: VaultReportOptions): Promise<number> =>
  inReportSeries(options, (series) =>
    withVault(options, async (opened) => {
      const release = new VaultRelease(opened, options, usualGates.release)
      const { request } = release
      const { permission, act } = await openGate(request)
      const source: ReportSource = {
        permission,
        leaves: (field) => act.fields.includes(field) && explainField(field, request).leaves === 'yes',
        records: (fields) => release.records({ ...request, fields }),
      }
      await reportFrom(source, options, series, (comparison, to) =>
        release.writeInternal('tip vault report', mainOutput(options), permission.policy, { comparison, to }),
      )
      return exitCodes.clean
    }),
  )
