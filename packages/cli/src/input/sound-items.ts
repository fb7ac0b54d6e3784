import type { FileFinding, FilePlace } from '@tip-standard/sheets'
import { CouldNotRun } from '../process/exit-code.ts'

type Found = { readonly code: string; readonly at: FileFinding['at']; readonly params: object }

/** The fields of HTCDS that hold consents. */
const consentFields: readonly unknown[] = ['con_Consent', 'vic_AgreementToManagePersonalData']

/** Whether a column was not read because an earlier one has its name, and may hold a refusal. */
const isSecondColumn = ({ code, params }: Found): boolean =>
  code === 'columnTwice' || (code === 'duplicateColumn' && 'field' in params && consentFields.includes(params.field))

/**
 * Splits what was read of JSON into what can be used and records in which a name is given twice: JSON keeps the last
 * value, and the other may be a refusal. Throws a `CouldNotRun` for a table that has a column twice, for the same reason.
 */
export function splitSound<Item extends { readonly at: FilePlace }>(
  items: readonly Item[],
  findings: readonly Found[],
): { sound: readonly Item[]; doubtful: readonly Item[] } {
  if (findings.some(isSecondColumn))
    throw new CouldNotRun(
      'The file has a column twice, and what the second says was not read: it may be a refusal. Keep one (see tip validate).',
    )
  const twice = new Set(findings.filter(({ code }) => code === 'duplicateKey').map(({ at }) => at.record))
  if (twice.size === 0) return { sound: items, doubtful: [] }
  const isDoubtful = ({ at }: Item): boolean => at.record !== undefined && twice.has(at.record)
  return { sound: items.filter((one) => !isDoubtful(one)), doubtful: items.filter(isDoubtful) }
}
