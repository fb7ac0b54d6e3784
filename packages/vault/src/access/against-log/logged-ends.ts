import type { AuditFinding } from '../../audit/log/audit-findings.ts'
import type { VaultEvent } from '../../audit-events.ts'
import { type AgainstLog, foundAt, type Tables } from './against-log.ts'

/** What ended or is pending by the log: revoked devices and views, and emergencies that someone has to review. */
export class LoggedEnds implements AgainstLog {
  readonly #revokedDevices = new Map<string, number>()
  readonly #revokedViews = new Map<string, number>()
  readonly #unreviewed = new Map<string, number>()

  add({ what, device, grant, request }: VaultEvent, index: number): void {
    if (what === 'revokeDevice' && device !== undefined) this.#revokedDevices.set(device.id, index)
    else if (what === 'revokeView' && grant !== undefined) this.#revokedViews.set(grant, index)
    else if (what === 'breakGlass' && request !== undefined) this.#unreviewed.set(request, index)
    else if (what === 'reviewBreakGlass' && request !== undefined) this.#unreviewed.delete(request)
  }

  async check({ tx, agency }: Tables): Promise<AuditFinding[]> {
    const idsOf = async (from: string): Promise<ReadonlySet<string>> =>
      new Set((await tx.query<{ id: string }>(`select id::text as id from ${from}`, [agency])).map(({ id }) => id))
    const stand = [
      [this.#revokedDevices, await idsOf('cases.device where agency = $1 and revoked_at is not null')],
      [this.#revokedViews, await idsOf('cases.research_grant where agency = $1 and revoked_at is not null')],
      [this.#unreviewed, await idsOf('cases.review where agency = $1 and reviewed_by is null')],
    ] as const
    return stand.flatMap(([logged, stored]) =>
      [...logged].flatMap(([id, index]) => (stored.has(id) ? [] : [foundAt('endTakenBack', index)])),
    )
  }
}
