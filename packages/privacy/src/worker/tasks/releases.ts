import type { Advice, AdviceQuestion } from '../../advice/advise.ts'
import type { ReleasePlanInput } from '../../plan/release-plan.ts'
import type { Anonymised } from '../../release/anonymise.ts'
import type { RiskQuestion, RiskReport } from '../../release/assess-risk.ts'
import type { InternalCertificate } from '../../release/internal-certificate.ts'
import type { ReleaseLedger } from '../../release/ledger.ts'
import type { Certificate } from '../../release/public-certificate.ts'
import type { SynthesisColumn, SyntheticRow } from '../../synthesis/domain.ts'
import type { SynthesisReport } from '../../synthesis/report.ts'
import type { VerificationReport } from '../../verify/report.ts'
import type { ReleasedRow } from '../../verify/verify-rows.ts'
import type { SeriesReport } from '../../verify/verify-series.ts'
import { counting, type Gated, type KeyBytes, type OnProgress, opened, withKey } from './task.ts'

/** A release as plain data. */
export type MadeRelease = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly certificate: Certificate
  readonly internal: InternalCertificate
  /** The ledger for the next release, if one was given. */
  readonly ledger?: ReleaseLedger
}

/** Synthetic records as plain data. */
export type MadeSynthesis = {
  readonly columns: readonly string[]
  readonly rows: readonly SyntheticRow[]
  readonly deviation: number
  readonly report: SynthesisReport
}

/** The guarantees found in rows that are said to be a release, and their differences from certificates. */
export type CheckedRelease = {
  readonly holds: boolean
  readonly report: VerificationReport
  /**
   * The parts of the public certificate that do not match the rows and the plan; empty if it is the certificate of
   * these rows.
   */
  readonly certificateDiffers?: readonly string[]
  /** The same for the internal certificate, as far as rows and plan determine it. */
  readonly internalDiffers?: readonly string[]
}

/** Makes releases and synthetic records, and checks them. */
export const releases = {
  anonymise: async (
    {
      plan,
      history,
      ...gated
    }: Gated & {
      readonly plan: ReleasePlanInput
      /** Earlier releases, with the 32 bytes of their key and the date of the new one. */
      readonly history?: { readonly ledger: ReleaseLedger; readonly key: KeyBytes; readonly date: string }
    },
    onProgress: OnProgress,
  ): Promise<MadeRelease> => {
    const { anonymise } = await import('../../release/anonymise.ts')
    const { releasePlan } = await import('../../plan/release-plan.ts')
    const [input, whole] = [await opened(gated), releasePlan(plan)]
    const toRelease = ({ release, certificate, internal }: Anonymised): MadeRelease => ({
      columns: release.columns,
      rows: [...release.rows()],
      certificate,
      internal,
    })
    if (history === undefined) return toRelease(await anonymise(input, whole, { onProgress }))
    return withKey(history.key, async (key) => {
      const made = await anonymise(input, whole, { onProgress, history: { ...history, key } })
      return { ...toRelease(made), ledger: made.ledger }
    })
  },

  /** Verifies a release from its rows and its plan alone, so it takes no request. */
  verify: async ({
    rows,
    plan,
    certificate,
    internal,
  }: {
    readonly rows: readonly ReleasedRow[]
    readonly plan: ReleasePlanInput
    readonly certificate?: Certificate
    readonly internal?: InternalCertificate
  }): Promise<CheckedRelease> => {
    const { releasePlan } = await import('../../plan/release-plan.ts')
    const { verifyRelease } = await import('../../release/verify-release.ts')
    const { differencesOf, internalDifferencesOf } = await import('../../release/compare-certificate.ts')
    const whole = releasePlan(plan)
    const { holds, report } = verifyRelease(rows, whole)
    return {
      holds,
      report,
      ...(certificate !== undefined && { certificateDiffers: differencesOf(certificate, rows, whole) }),
      ...(internal !== undefined && { internalDiffers: internalDifferencesOf(internal, rows, whole) }),
    }
  },

  /** For use inside the organisation: compares the releases of a ledger like an attacker who has them all. */
  verifySeries: async (
    {
      releases,
      plan,
      ledger,
      key,
    }: {
      /** The rows of each release in the ledger, in its order; `undefined` if they are not available. */
      readonly releases: readonly (readonly ReleasedRow[] | undefined)[]
      readonly plan: ReleasePlanInput
      readonly ledger: ReleaseLedger
      readonly key: KeyBytes
    },
    onProgress: OnProgress,
  ): Promise<SeriesReport> => {
    const { releasePlan } = await import('../../plan/release-plan.ts')
    const { verifySeries } = await import('../../release/verify-series.ts')
    const tell = counting(onProgress, 'releases')
    return withKey(key, (secret) => {
      let read = 0
      // The rows of the releases are read one release after another.
      const told = releases.map(
        (rows) =>
          rows &&
          (function* () {
            yield* rows
            tell(++read, releases.length)
          })(),
      )
      return verifySeries(told, releasePlan(plan), { ledger, key: secret })
    })
  },

  advise: async (
    { question, ...gated }: Gated & { readonly question: Omit<AdviceQuestion, 'onProgress'> },
    onProgress: OnProgress,
  ): Promise<Advice> => {
    const { advise } = await import('../../advice/advise.ts')
    return advise(await opened(gated), { ...question, onProgress })
  },

  synthesise: async ({
    columns,
    epsilon,
    delta,
    rarest,
    ...gated
  }: Gated & {
    readonly columns: readonly SynthesisColumn[]
    readonly epsilon: number
    readonly delta: number
    readonly rarest?: number
  }): Promise<MadeSynthesis> => {
    const { synthesise } = await import('../../synthesis/synthesise.ts')
    const { openBudget } = await import('../../synthesis/budget.ts')
    const plan = { columns, budget: openBudget({ epsilon, delta }), ...(rarest !== undefined && { rarest }) }
    const { rows, deviation, report, columns: names } = await synthesise(await opened(gated), plan)
    return { columns: names, rows: [...rows()], deviation, report }
  },

  /** For use inside the organisation, so it takes no request. */
  risk: async ({
    records,
    question,
  }: {
    readonly records: readonly object[]
    readonly question: RiskQuestion
  }): Promise<RiskReport> => {
    const { assessRisk } = await import('../../release/assess-risk.ts')
    return assessRisk(records, question)
  },
}
