import { VaultError } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import type { ReadyFile } from '../server/sessions.ts'
import { revokeReferral } from './referral.ts'

/** Why a referral could not be sealed any more. */
const GONE: readonly string[] = [
  'withheld',
  'notFound',
  'personUnknown',
  'referralWithheld',
  'packetOpenTooLong',
  'packetExpired',
]

/** Whether a file may still go to others: the person may have withdrawn since it was made, in another case as well. It is logged. */
async function mayStillLeave({ with: { vault }, records }: Visit, { restsOn }: ReadyFile): Promise<boolean> {
  if (restsOn === undefined) return true
  try {
    return (await vault.referrals.check(records(), restsOn.order)) === restsOn.version
  } catch (error) {
    if (error instanceof VaultError && GONE.includes(error.code)) return false
    throw error
  }
}

/**
 * Files and pages made for someone and not fetched yet. Files can be fetched once, pages can be opened again; all of
 * them end with the session.
 */
export const fileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/files',
    answer: async ({ session: { files }, words: { say } }) => ({
      title: say('files.title'),
      page:
        files.size === 0
          ? html`<p class="empty">${say('files.none')}</p>`
          : html`<p class="lead">${say('files.lead')}</p>
            <section><ul>${[...files].map(
              ([id, { name, says, isDocument }]) =>
                html`<li><a href="/files/${id}">${name}</a> <small>${say(says)}; ${say(isDocument === true ? 'files.often' : 'files.once')}</small></li>`,
            )}</ul></section>`,
    }),
  },
  {
    method: 'GET',
    path: '/files/:file',
    answer: async (visit) => {
      const { params } = visit
      const { files } = visit.session
      const id = needed(params['file'])
      const file = files.get(id)
      if (file === undefined) throw new Refusal('noSuchPage')
      if (file.isDocument === true && typeof file.content === 'string') return { document: file.content }
      const { restsOn, checkBeforeLeaving } = file
      await checkBeforeLeaving?.().catch((error: unknown) => {
        if (error instanceof VaultError && error.code === 'releaseOver') files.delete(id)
        throw error
      })
      if (!(await mayStillLeave(visit, file))) {
        files.delete(id)
        if (restsOn?.hasLeft === false) {
          for (const [other, { restsOn: its }] of files) if (its === restsOn) files.delete(other)
          await revokeReferral(visit, restsOn)
        }
        throw new Refusal('recordChanged')
      }
      // Two requests at once are one: only the first still finds it.
      if (!files.delete(id)) throw new Refusal('noSuchPage')
      if (restsOn !== undefined) restsOn.hasLeft = true
      return { file: file.content, name: file.name, type: file.type }
    },
  },
]
