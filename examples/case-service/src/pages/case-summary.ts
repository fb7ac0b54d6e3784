import type { CaseSummary } from '@tip-standard/vault'
import type { Visit } from '../server/routes.ts'

/** The case as lists show it; `undefined` where there is none for who asks. */
export async function summaryOf({ with: { vault }, records }: Visit, caseId: string): Promise<CaseSummary | undefined> {
  // Lists are in the order of ids, and this one comes soon after its beginning.
  for (let after = caseId.slice(0, -1); ; ) {
    const list = await vault.listCases(records(), { after, limit: 100 })
    const found = list.find((one) => one.case === caseId)
    const last = list.at(-1)?.case
    if (found !== undefined || last === undefined || list.length < 100) return found
    after = last
  }
}
