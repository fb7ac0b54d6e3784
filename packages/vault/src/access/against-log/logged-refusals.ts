import type { AuditFinding } from '../../audit/log/audit-findings.ts'
import type { VaultEvent } from '../../audit-events.ts'
import { keptCode } from '../../records/kept-refusals.ts'
import { type AgainstLog, foundAt, type Tables } from './against-log.ts'

/** What a log states about refusals that outlive their cases: which ones there were at the last change. */
export class LoggedRefusals implements AgainstLog {
  #last: { code: string; index: number } | undefined

  add({ kept }: VaultEvent, index: number): void {
    if (kept !== undefined) this.#last = { code: kept, index }
  }

  async check(tables: Tables): Promise<AuditFinding[]> {
    if (this.#last === undefined || this.#last.code === (await keptCode(tables))) return []
    return [foundAt('refusalsChanged', this.#last.index)]
  }
}
