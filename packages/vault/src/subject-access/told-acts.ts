import type { VaultAct } from '../audit-events.ts'

/** Acts about which the person has a right to know. */
export const TOLD_ACTS = [
  'putCase',
  'importCase',
  'recordConsent',
  'decideDuplicate',
  'readCase',
  'readHistory',
  'breakGlass',
  'archive',
  'reopen',
  'liftHold',
  'unlink',
  'readArchive',
  'putIdentity',
  'openIdentity',
  'subjectAccess',
  'checkContact',
  'release',
  'readView',
  'refer',
  'revokeReferral',
  'findIdentity',
  'packDevice',
] as const

/** An act about which the person has a right to know. */
export type ToldAct = (typeof TOLD_ACTS)[number]

/** Whether the person's own page mentions an act. */
export const isTold = (act: VaultAct): act is ToldAct => (TOLD_ACTS as readonly VaultAct[]).includes(act)
