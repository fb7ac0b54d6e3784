import type { CaseSummary } from '@tip-standard/vault'
import type { Visit } from '../server/routes.ts'

/** The case as lists show it; `undefined` where there is none for who asks. */
export async function summaryOf({ with: { vault }, records }: Visit, caseId: string): Promise<CaseSummary | undefined> {
  const [found] = await vault.listCases(records(), { only: caseId })
  return found
}
