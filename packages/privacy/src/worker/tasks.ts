import type { CaseRecord } from '@tip-standard/core'
import { type PermitRequest, permit, permitRows } from '@tip-standard/policy'
import { type Advice, type AdviceQuestion, advise } from '../advice/advise.ts'
import { type ReleasePlanInput, releasePlan } from '../plan/release-plan.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { type RedactionOptions, redactText } from '../redaction/redact-text.ts'
import { anonymise } from '../release/anonymise.ts'
import { assessRisk, type RiskQuestion, type RiskReport } from '../release/assess-risk.ts'
import type { InternalCertificate } from '../release/internal-certificate.ts'
import type { ReleaseLedger } from '../release/ledger.ts'
import type { Certificate } from '../release/public-certificate.ts'
import type { PermittedInput } from '../release/read-input.ts'
import { openBudget } from '../synthesis/budget.ts'
import type { SynthesisColumn, SyntheticRow } from '../synthesis/domain.ts'
import type { SynthesisReport } from '../synthesis/report.ts'
import { synthesise } from '../synthesis/synthesise.ts'
import { isRecord } from '../table/flatten-record.ts'
import { withRegistrationYear } from '../table/registration-year.ts'
import type { TablePlan } from '../tables/plan.ts'
import type { ProtectedTables } from '../tables/released-tables.ts'
import { safeTables } from '../tables/safe-tables.ts'

/** Case records, or flat rows, as a page has them, and who is to receive what is made of them: the gate is opened in the worker. */
export type Gated = { readonly records: readonly object[]; readonly request: PermitRequest }

/** Told how much of a task is done, from 0 to 1. */
export type OnProgress = (share: number) => void

/** A release as plain data. */
export type MadeRelease = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly certificate: Certificate
  readonly internal: InternalCertificate
  /** The ledger for the next release, where one was given. */
  readonly ledger?: ReleaseLedger
}

/** Synthetic records as plain data. */
export type MadeSynthesis = {
  readonly columns: readonly string[]
  readonly rows: readonly SyntheticRow[]
  readonly deviation: number
  readonly report: SynthesisReport
}

/** What a worker does: each task takes and gives plain data, which can be posted between threads. */
export type Tasks = {
  readonly anonymise: (
    input: Gated & {
      readonly plan: ReleasePlanInput
      /** Earlier releases, with the 32 bytes of their key and the day of the new one. */
      readonly history?: { readonly ledger: ReleaseLedger; readonly key: Uint8Array; readonly date: string }
    },
    onProgress: OnProgress,
  ) => Promise<MadeRelease>
  readonly tables: (input: Gated & { readonly plan: TablePlan }) => Promise<ProtectedTables>
  readonly advise: (
    input: Gated & { readonly question: Omit<AdviceQuestion, 'onProgress'> },
    onProgress: OnProgress,
  ) => Promise<Advice>
  readonly synthesise: (
    input: Gated & {
      readonly columns: readonly SynthesisColumn[]
      readonly epsilon: number
      readonly delta: number
      readonly rarest?: number
    },
  ) => Promise<MadeSynthesis>
  /** For use inside: it takes no request. */
  readonly risk: (input: {
    readonly records: readonly object[]
    readonly question: RiskQuestion
  }) => Promise<RiskReport>
  /** For use inside, too; each text by itself. */
  readonly redact: (
    input: { readonly texts: readonly string[]; readonly options?: Omit<RedactionOptions, 'placeholders'> },
    onProgress: OnProgress,
  ) => Promise<readonly string[]>
}

/** Opens the gate for records or rows. */
function opened({ records, request }: Gated): Promise<PermittedInput> {
  return records.some(isRecord)
    ? permit(
        records.map((one) => withRegistrationYear(one as CaseRecord)),
        request,
      )
    : permitRows(records, request)
}

/** The tasks of a worker. */
export const tasks: Tasks = {
  anonymise: async ({ plan, history, ...gated }, onProgress) => {
    const [input, whole] = [await opened(gated), releasePlan(plan)]
    const toRelease = ({ release, certificate, internal }: Awaited<ReturnType<typeof anonymise>>): MadeRelease => ({
      columns: release.columns,
      rows: [...release.rows()],
      certificate,
      internal,
    })
    if (history === undefined) return toRelease(await anonymise(input, whole, { onProgress }))
    const key = new SecretKey(history.key)
    try {
      const made = await anonymise(input, whole, { onProgress, history: { ...history, key } })
      return { ...toRelease(made), ledger: made.ledger }
    } finally {
      key.destroy()
    }
  },
  tables: async ({ plan, ...gated }) => safeTables(await opened(gated), plan),
  advise: async ({ question, ...gated }, onProgress) => advise(await opened(gated), { ...question, onProgress }),
  synthesise: async ({ columns, epsilon, delta, rarest, ...gated }) => {
    const plan = { columns, budget: openBudget({ epsilon, delta }), ...(rarest !== undefined && { rarest }) }
    const { rows, deviation, report, columns: names } = await synthesise(await opened(gated), plan)
    return { columns: names, rows: [...rows()], deviation, report }
  },
  risk: ({ records, question }) => assessRisk(records, question),
  redact: async ({ texts, options }, onProgress) =>
    texts.map((text, at) => {
      onProgress(at / texts.length)
      return redactText(text, options).text
    }),
}
