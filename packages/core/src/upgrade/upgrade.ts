import { type EntityId, STANDARD_VERSION } from '../generated/ids.ts'
import { upgrades } from '../generated/upgrades.ts'
import { versions } from '../generated/versions.ts'
import type { RecordFinding } from '../model/finding.ts'
import type { Upgrade, UpgradeChange } from '../model/versioning.ts'
import { isObject, type Json } from '../runtime/values.ts'
import { standingOf } from '../versions/standing-of.ts'
import { changeCodes } from './change-codes.ts'
import { copyOf } from './copy-of.ts'
import { entitiesOf } from './entities-of.ts'
import type { UpgradeFinding } from './finding.ts'
import { moveField, requireField } from './move-fields.ts'

/**
 * The result of an upgrade: the document in the version of this package and what was changed, or why it could not be
 * read.
 */
export type Upgraded =
  | { ok: true; value: unknown; from: string; changes: UpgradeFinding[] }
  | { ok: false; findings: RecordFinding[] }

/** Options of `upgrade`. */
export type UpgradeOptions = {
  /** The version that the document follows, if the document does not state it or states it wrongly. */
  from?: string
}

/** The kind of a document, by the member that only this kind has: case records, identity records and releases. */
function documentOf(value: Json): EntityId {
  if (value['personId'] !== undefined && value['case'] === undefined) return 'identityRecord'
  return value['schemaVersion'] !== undefined && value['case'] === undefined ? 'datasetRelease' : 'caseRecord'
}

type Step = { version: string; change: UpgradeChange }

function refused(code: RecordFinding['code'], path: string[], params: RecordFinding['params']): Upgraded {
  return { ok: false, findings: [{ code, severity: 'error', at: { path }, params }] }
}

/**
 * Applies upgrades to a copy of a document: changes to fields that contain others come first, so that codes are found
 * in their present fields.
 */
export function carryOut(steps: readonly Upgrade[], document: Json): { value: Json; changes: UpgradeFinding[] } {
  const value = copyOf(document) as Json
  const root = documentOf(value)
  const changes: UpgradeFinding[] = []
  const all = steps.flatMap(({ from: version, changes }) => changes.map((change): Step => ({ version, change })))
  for (const { version, change } of all)
    if (change.op === 'moveField' || change.op === 'removeField')
      for (const place of entitiesOf(value, root)) changes.push(...moveField(place, change, version))
  for (const { version, change } of all)
    if (change.op === 'requireField')
      for (const place of entitiesOf(value, root)) changes.push(...requireField(place, change, version))
  for (const { version, change } of all)
    if (change.op === 'renameCode' || change.op === 'splitCode' || change.op === 'moveCode')
      for (const place of entitiesOf(value, root)) changes.push(...changeCodes(place, change, version))
  return { value, changes }
}

/**
 * Brings a document of an older version up to the one that this package implements: a new object. `changes` says what
 * was changed and where, never a value. Nothing is lost: what the new version cannot express is kept under
 * `extensions`. A document that is not older is returned unchanged. Faults in the document stay as they are: check
 * the result with `validate`. Never throws. A value that is not an object, or has a version that cannot be read here,
 * is a finding.
 */
export function upgrade(document: unknown, options: UpgradeOptions = {}): Upgraded {
  if (!isObject(document)) return refused('type', [], { expected: 'object' })
  const version = options.from ?? document['standardVersion']
  const standing = standingOf(version)
  if (standing === undefined && version === undefined) return refused('required', ['standardVersion'], {})
  if (standing === undefined || standing === 'foreign')
    return refused('unknownVersion', ['standardVersion'], { known: STANDARD_VERSION })
  const from = version as string
  if (standing !== 'older') return { ok: true, value: document, from, changes: [] }
  const steps = upgrades.filter((step) => versions.indexOf(step.from) >= versions.indexOf(from))
  const { value, changes } = carryOut(steps, document)
  return { ok: true, value: { ...value, standardVersion: STANDARD_VERSION }, from, changes }
}
