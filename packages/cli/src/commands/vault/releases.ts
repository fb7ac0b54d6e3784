import type { Policy } from '@tip-standard/policy'
import type { PendingRelease, ReleaseRequest } from '@tip-standard/vault'
import { exitCodes } from '../../process/exit-code.ts'
import { quoted } from '../../texts/quoted.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { aboutRequest } from './pending.ts'
import { say, writeList } from './say.ts'

/** An id of the policy after its title. */
function named(id: string, all: readonly { id: string; title: string }[]): string {
  const title = all.find((one) => one.id === id)?.title
  return title === undefined ? id : `${title} (${id})`
}

/** The text for each part of a request. Anyone who approves it approves all of it, so every possible part has one. */
type Sayings = { readonly [part in keyof ReleaseRequest]-?: (value: NonNullable<ReleaseRequest[part]>) => string }

const sayingsOf = ({ purposes, audiences }: Policy): Sayings => ({
  audience: (id) => `To: ${named(id, audiences)}`,
  purpose: (id) => `For: ${named(id, purposes)}`,
  recipient: (text) => `Recipient: ${quoted(text)}`,
  recipientKind: (code) => `Kind of recipient: ${code}`,
  recipientCountry: (code) => `Country of the recipient: ${code}`,
  services: (codes) => `Services: ${codes.join(', ')}`,
  fields: (ids) => `Fields: ${ids.join(', ')}`,
  acrossEntities: (is) => `Adds up records of several organisations: ${is ? 'yes' : 'no'}`,
  tablesOnly: (is) => `For tables and reports only: ${is ? 'yes' : 'no'}`,
  withholdingsHeeded: (is) => `Fields that people asked to hold back were removed: ${is ? 'yes' : 'no'}`,
})

function termsOf(request: ReleaseRequest, policy: Policy): string[] {
  const sayings = sayingsOf(policy)
  const lines = (Object.keys(sayings) as (keyof ReleaseRequest)[]).flatMap((part) => {
    const value = request[part]
    return value === undefined ? [] : [(sayings[part] as (value: unknown) => string)(value)]
  })
  return request.fields === undefined ? [...lines, 'Fields: all that the audience may have'] : lines
}

function releaseText(
  { id, request, askedBy, askedAt, approvals, needed, reason }: PendingRelease,
  policy: Policy,
): string {
  const lines = [`Reason: ${reason}`, ...termsOf(request, policy)]
  return [`${id}  asked by ${askedBy} at ${askedAt}, approved by ${approvals} of ${needed}`, ...lines]
    .join('\n  ')
    .concat('\n')
}

/** Lists the releases that wait for approval, or approves one. */
export async function runVaultReleases(id: string | undefined, options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault: { releaseRequests }, session, standing }) => {
    const by = await session()
    if (id !== undefined) {
      await aboutRequest('tip vault releases', releaseRequests.approve(by, id))
      say('Approved. When enough people have approved it, the person who asked makes the release with --approval.')
      return exitCodes.clean
    }
    const pending = await releaseRequests.pending(by)
    await writeList(
      pending.map((one) => releaseText(one, standing.policy)),
      'No release waits for approval.',
    )
    return exitCodes.clean
  })
}
