import type { CaseSummary } from '@tip-standard/vault'
import type { Visit } from '../server/routes.ts'

/** The case as lists show it; `undefined` if the user has no such case. */
export async function summaryOf({ with: { vault }, records }: Visit, caseId: string): Promise<CaseSummary | undefined> {
  const [found] = await vault.listCases(records(), { only: caseId })
  return found
}
