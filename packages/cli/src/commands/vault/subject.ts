import type { Language } from '@tip-standard/core/texts'
import { exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { personIn } from './records.ts'

/** Options of `tip vault subject`. */
export type VaultSubjectOptions = VaultFlags & {
  reason: string
  approval?: string
  perpetrator?: boolean
  output?: string
  html?: string
  lang: Language
}

/**
 * Collects everything held about a person, for that person: as data, as a page, or both. Only the owner of the files
 * can read them.
 */
export async function runVaultSubject(caseId: string, person: string, options: VaultSubjectOptions): Promise<number> {
  const { reason, approval, perpetrator, output, html, lang } = options
  return await withVault(options, async ({ vault, session, settings: { zone }, standing: { policy } }) => {
    const all = await vault.subjectAccess(await session(), personIn(caseId, person, perpetrator), { reason, approval })
    if (html === undefined || output !== undefined)
      await write([`${JSON.stringify(all, undefined, 2)}\n`], output, english, 0o600)
    if (html !== undefined) {
      // The page needs the labels of all fields in its language, which are not loaded if only the data are requested.
      const { renderSubjectPage } = await import('@tip-standard/vault/subject-page')
      const page = await renderSubjectPage(all, { language: lang, policy, ...(zone === undefined ? {} : { zone }) })
      await write([page], html, english, 0o600)
    }
    process.stderr.write('Ask the person where this will be read, and who could find it, before you print it.\n')
    return exitCodes.clean
  })
}
