import type { FieldId } from '../generated/ids.ts'
import type { DocumentFinding } from '../model/finding.ts'

/**
 * What an upgrade did at one place. A warning asks someone to look at it: the document did not say which of several
 * things is meant, so the old value was kept under `extensions`.
 */
export type UpgradeFindingCode =
  | 'codeRenamed'
  | 'codeReplaced'
  | 'codeWithdrawn'
  | 'codeMoved'
  | 'fieldMoved'
  | 'fieldRemoved'
  | 'reasonAdded'
  | 'notUpgraded'

/** One thing that an upgrade did, without any value of the document. */
export type UpgradeFinding = DocumentFinding<UpgradeFindingCode>

/** Makes the finding for a change. */
export function changeAt(
  code: UpgradeFindingCode,
  path: readonly (string | number)[],
  field: string,
  params: UpgradeFinding['params'],
): UpgradeFinding {
  const isPlain = code === 'codeRenamed' || code === 'codeMoved' || code === 'fieldMoved' || code === 'reasonAdded'
  return { code, severity: isPlain ? 'note' : 'warning', at: { path: [...path] }, field: field as FieldId, params }
}
