import { join } from 'node:path'
import { isObject } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import {
  type BreachAlert,
  type BreachKind,
  loadBreachTexts,
  reportBreach,
  writeBreachPapers,
} from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { readJsonDocument } from '../../reading/read-json-document.ts'
import { counted } from '../../texts/counted.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { writeFolder } from '../write-folder.ts'

const KINDS: readonly BreachKind[] = ['misuse', 'copyOfStore', 'lostDevice', 'wrongRecipient']

const isListOrNone = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** Whether a document is an alert. */
function isAlert(value: unknown): value is BreachAlert {
  if (!isObject(value)) return false
  const { kind, discoveredAt, from, until, actors, places, cases, keysExposed, isExercise } = value
  return (
    KINDS.includes(kind as BreachKind) &&
    [discoveredAt, from, until].every(isInstant) &&
    [actors, places, cases].every(isListOrNone) &&
    [keysExposed, isExercise].every((one) => typeof one === 'boolean')
  )
}

/** Options of `tip vault breach`. */
export type VaultBreachOptions = VaultFlags & { output: string; lang: Language }

/** Writes papers from an alert to a folder: who is affected, and what is due when. */
export async function runVaultBreach(file: string, { output, lang, ...flags }: VaultBreachOptions): Promise<number> {
  const alert = await readJsonDocument(file, 'The alert')
  if (!isAlert(alert))
    throw new CouldNotRun(
      `The file is no alert. It has kind (${KINDS.join(', ')}), discoveredAt, from and until (UTC), keysExposed and isExercise, and may have actors, places and cases.`,
    )
  const texts = await loadBreachTexts(lang, { unreviewedTexts: true })
  return await withVault(flags, async ({ vault, session, standing, worker }) => {
    const { findings } = await vault.audit.verify(worker().agency, [])
    const by = await session()
    const report = await reportBreach(alert, vault.audit.stream(by), standing.policy, (cases) =>
      vault.audit.peopleThen(by, cases),
    )
    const { notification, report: full, safety } = writeBreachPapers(report, texts)
    await writeFolder(output, {
      'notification.md': notification,
      'report.md': full,
      'safety.md': safety,
      'report.json': `${JSON.stringify(report, undefined, 2)}\n`,
    })
    const { cases, people, identities, unknownCases } = report.counts
    process.stderr.write(
      [
        findings.length === 0 ? '' : 'The log is NOT intact, so it proves nothing: run tip vault audit verify.',
        `Affected, by the log: ${counted(people, 'person', 'people')} in ${counted(cases, 'case')}. With identity data: ${identities}.`,
        unknownCases === 0
          ? ''
          : `It is not known how many people were in ${counted(unknownCases, 'case')}: the record cannot be read.`,
        ...report.missing.map(
          (gap) =>
            `The log has no entries from ${gap.from} to ${gap.until}, because a backup was restored: more people may be affected.`,
        ),
        `Notify ${report.authority} by ${report.notifyBy}; the full report is due by ${report.reportBy}.`,
        report.safetyFirst ? 'Before you tell a person who is affected, fill in their safety page.' : '',
        `The papers are drafts, in ${join(output, '/')}: read them before anything is sent.`,
        '',
      ]
        .filter((line, at, all) => line !== '' || at === all.length - 1)
        .join('\n'),
    )
    return findings.length === 0 ? exitCodes.clean : exitCodes.findings
  })
}
