import { conformanceLevels } from '../generated/conformance-levels.ts'
import { type CodeListId, type FieldId, STANDARD_VERSION } from '../generated/ids.ts'
import type { RecordFinding } from '../model/finding.ts'
import type { ConformanceLevel } from '../model/versioning.ts'
import { validate } from '../validate/validate.ts'
import { type Use, UseOfFields } from './observe.ts'
import type { ConformanceStatement } from './statement.ts'

/** Why a level is not reached, or what a statement claims that the records do not show. */
export type ConformanceReason =
  | { code: 'noRecords' }
  | { code: 'invalidRecords'; rules: string[] }
  | { code: 'otherVersion' }
  | { code: 'neverFilled'; field: FieldId }
  | { code: 'noneFilled'; fields: readonly FieldId[] }
  | { code: 'notAlwaysFilled'; field: FieldId }

/** What the records of a system show, without any counts. */
export type ConformanceReport = {
  standardVersion: string
  /** The highest level whose fields are all filled somewhere, in records without errors; `undefined` if none is reached. */
  level: string | undefined
  /** For each level, why it is not reached; empty if it is. */
  levels: { id: string; title: string; reasons: ConformanceReason[] }[]
  fields: { [field in FieldId]?: Use }
  codeLists: CodeListId[]
  /** What the statement claims and the records do not show. */
  unsupported: ConformanceReason[]
  /** Fields that the statement lists as not filled, and that the records fill. */
  understated: FieldId[]
}

/** The name of a finding's subject: the rule, or the kind of finding and the field. */
const nameOf = ({ code, rule, field }: RecordFinding): string =>
  rule ?? (field === undefined ? code : `${code} ${field}`)

/** Collects what case records show about the system that wrote them. */
export class ConformanceCheck {
  readonly #uses = new UseOfFields()
  readonly #errors = new Set<string>()
  #records = 0
  #hasOtherVersion = false

  /** Looks at one case record. Never throws. */
  add(record: unknown): void {
    this.#records++
    this.#uses.add(record, 'caseRecord')
    const result = validate(record)
    const findings = result.ok ? result.warnings : result.findings
    this.#hasOtherVersion ||= findings.some(({ code }) => code === 'newerVersion')
    for (const finding of findings) if (finding.severity === 'error') this.#errors.add(nameOf(finding))
  }

  /** What the examined records show, compared with what a statement claims. */
  report(statement?: ConformanceStatement): ConformanceReport {
    const general: ConformanceReason[] = [
      ...(this.#records === 0 ? [{ code: 'noRecords' } as const] : []),
      ...(this.#errors.size > 0 ? [{ code: 'invalidRecords', rules: [...this.#errors].sort() } as const] : []),
      ...(this.#hasOtherVersion ? [{ code: 'otherVersion' } as const] : []),
    ]
    const levels = conformanceLevels.map((level) => ({
      id: level.id,
      title: level.title,
      reasons: [...general, ...this.#lacking(level)],
    }))
    const claimed = levels.find(({ id }) => id === statement?.level)
    const notFilled = statement?.notFilled?.map(({ field }) => field) ?? []
    return {
      standardVersion: STANDARD_VERSION,
      level: levels.filter(({ reasons }) => reasons.length === 0).at(-1)?.id,
      levels,
      fields: Object.fromEntries(this.#uses.fields()),
      codeLists: this.#uses.lists(),
      unsupported: claimed?.reasons ?? [],
      understated: notFilled.filter((field) => this.#uses.of(field) !== 'never'),
    }
  }

  #lacking({ fields, oneOf = [], always = [] }: ConformanceLevel): ConformanceReason[] {
    const isFilled = (field: FieldId): boolean => this.#uses.of(field) !== 'never'
    return [
      ...[...new Set([...fields, ...always])]
        .filter((field) => !isFilled(field))
        .map((field) => ({ code: 'neverFilled', field }) as const),
      ...always
        .filter((field) => this.#uses.of(field) === 'sometimes')
        .map((field) => ({ code: 'notAlwaysFilled', field }) as const),
      ...oneOf.filter((set) => !set.some(isFilled)).map((set) => ({ code: 'noneFilled', fields: set }) as const),
    ]
  }
}
