import { type CaseRecord, type FieldId, type IdentityRecord, isCaseRecord, today } from '@tip-standard/core'
import type { FileItem } from '@tip-standard/formats/files'
import {
  defineStandingPolicy,
  explainField,
  type Gate,
  openGate,
  type PermitRequest,
  type Permitted,
  policies,
  policyCatalogue,
  type StandingPolicy,
} from '@tip-standard/policy'
import type { DeskFile, Sharing } from '../work/protocol.ts'
import { openDeskFile } from './open-file.ts'
import { Refusal } from './refusal.ts'
import type { Tell } from './serve.ts'

/** The purpose for which each audience receives data here. */
const purposeOf = ({ audience }: Sharing): string => (audience === 'internal' ? 'caseManagement' : 'statistics')

async function readJson(file: File): Promise<unknown> {
  let text: string
  try {
    text = await file.text()
  } catch {
    throw new Refusal('fileChanged')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('badPolicy')
  }
}

/**
 * The policy of the organisation, with its attestations and the acting person; the default one unless a file was given.
 */
async function standingOf({ policy: file }: Sharing): Promise<StandingPolicy> {
  if (file === undefined) {
    const policy = policies.find(({ id }) => id === 'default')
    if (policy === undefined) throw new Refusal('noPolicy')
    return { policy, attestations: [] }
  }
  const document = await readJson(file)
  const defined = defineStandingPolicy(document)
  if (defined.ok) return defined.standing
  const [first] = defined.findings
  throw new Refusal('badPolicy', {}, first === undefined ? undefined : policyCatalogue.english.say(first))
}

async function requestOf(sharing: Sharing): Promise<PermitRequest> {
  const { policy, attestations: standing, actor } = await standingOf(sharing)
  const { audience, attestation } = sharing
  const [at, purpose] = [today(), purposeOf(sharing)]
  const own =
    attestation === undefined || audience === 'internal'
      ? []
      : [{ id: 'desk-1', ...attestation, purposes: [purpose], from: at, until: at, by: 'dataOfficer' as const }]
  const who = actor === undefined || audience === 'internal' ? {} : { actor }
  return { policy, purpose, audience, at, attestations: [...standing, ...own], ...who }
}

/** The only way out: releases, tables, reports and conversions receive nothing from the files without it. */
export class Gateway {
  readonly #request: PermitRequest
  readonly #files: readonly DeskFile[]
  readonly #tell: Tell
  #gate: Gate
  /** The number of records with errors, which could not be used. */
  left = 0
  /** Whether the ids of some people are generated anew each time their file is read. */
  hasRandomIds = false
  /**
   * The people in the files, if requested and the output stays inside: from the same reading as the records, because
   * some ids are generated anew each time a file is read.
   */
  readonly identities: IdentityRecord[] | undefined

  private constructor(
    request: PermitRequest,
    gate: Gate,
    { files, tell, wantsIdentities }: { files: readonly DeskFile[]; tell: Tell; wantsIdentities: boolean },
  ) {
    this.#request = request
    this.#gate = gate
    this.#files = files
    this.#tell = tell
    if (wantsIdentities && gate.permission.isInternal) this.identities = []
  }

  static async open(
    sharing: Sharing,
    files: readonly DeskFile[],
    tell: Tell,
    wantsIdentities = false,
  ): Promise<Gateway> {
    const request = await requestOf(sharing)
    return new Gateway(request, await openGate(request), { files, tell, wantsIdentities })
  }

  get permission(): Gate['permission'] {
    return this.#gate.permission
  }

  /** Whether a field and all its parents may leave. */
  leaves(field: FieldId): boolean {
    return this.#gate.act.fields.includes(field) && explainField(field, this.#request).leaves === 'yes'
  }

  /** Batches of the files' content, one file after another. */
  async *#batches(): AsyncGenerator<readonly FileItem[]> {
    for (const desk of this.#files) {
      const input = await openDeskFile(desk)
      if (input.kind === 'unknown') throw new Refusal('unknownLayout')
      if (input.kind === 'HTCDS' || input.kind === 'CTDC') this.hasRandomIds = true
      for await (const { items } of input.batches) yield items
    }
  }

  /** Informs the gate of every refusal before anyone leaves, including those in records with errors. */
  async #learn(): Promise<void> {
    let count = 0
    for await (const items of this.#batches()) {
      for (const { value } of items) this.#gate.learn(value)
      count += items.length
      this.#tell('reading', count)
    }
  }

  /** Yields the valid records of all files that may leave; only the requested fields, if any are given. */
  async *records(
    fields?: readonly FieldId[],
    change: (record: CaseRecord) => CaseRecord = (record) => record,
  ): AsyncGenerator<Permitted> {
    this.#gate = await openGate({ ...this.#request, ...(fields === undefined ? {} : { fields }) })
    this.left = 0
    this.identities?.splice(0)
    let count = 0
    let passed = 0
    if (this.#gate.heedsConsent) await this.#learn()
    for await (const items of this.#batches()) {
      for (const { value, isDoubtful, identities = [] } of items) {
        count++
        this.identities?.push(...identities)
        if (isDoubtful || !isCaseRecord(value)) {
          this.left++
          continue
        }
        const { record } = this.#gate.pass(change(value))
        if (record === undefined) continue
        passed++
        yield record
      }
      this.#tell('counting', count)
    }
    this.#gate.close()
    if (passed === 0) throw count === 0 || count === this.left ? new Refusal('noRecords') : this.#noOneLeft()
  }

  /** Explains why no one is left: what must be attested, or that the policy lets no one through. */
  #noOneLeft(): Refusal {
    const reasons = Object.keys(this.#gate.counts.withheld)
    const isMissing = reasons.some((reason) =>
      ['neverAsked', 'unspecifiedScope', 'retentionUnknown', 'noMandate'].includes(reason),
    )
    return new Refusal(isMissing && this.#request.attestations?.length === 0 ? 'noConsent' : 'noOneLeft')
  }

  /** The facts about an output that only the organisation itself may know: who was withheld and why, in numbers. */
  internalFacts(comparison?: object): string {
    const { purpose, audience, at, attestations } = this.#request
    const { counts } = this.#gate
    const facts = {
      about:
        'Internal: how many people were withheld from an output, why, and what the output lost. Keep it in your organisation, and never beside what you send.',
      at,
      purpose,
      audience,
      policy: this.permission.policy,
      records: counts.records,
      people: { inTheOutput: counts.permitted, withheld: counts.withheld },
      attestations,
      ...(comparison === undefined ? {} : { comparison }),
    }
    return `${JSON.stringify(facts, undefined, 2)}\n`
  }
}
