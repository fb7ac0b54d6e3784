import { englishTexts, type TextId } from '@tip-standard/form-model/texts'
import { expect, it } from 'vitest'
import type { DraftFault, LockReason } from './index.ts'

/** Every code, so that a new one does not compile before it has a text. */
const faults: Record<Exclude<DraftFault, 'wrongPin'>, `fault.${Exclude<DraftFault, 'wrongPin'>}` & TextId> = {
  unavailable: 'fault.unavailable',
  full: 'fault.full',
  failed: 'fault.failed',
  weakPin: 'fault.weakPin',
  tooManyAttempts: 'fault.tooManyAttempts',
  expired: 'fault.expired',
  notFound: 'fault.notFound',
  unreadable: 'fault.unreadable',
  newerFormat: 'fault.newerFormat',
  changedElsewhere: 'fault.changedElsewhere',
  locked: 'fault.locked',
}
const reasons: Record<LockReason, `locked.${LockReason}` & TextId> = {
  asked: 'locked.asked',
  idle: 'locked.idle',
  hidden: 'locked.hidden',
  deleted: 'locked.deleted',
}

it('every fault and every reason of a lock has a text, and no two have the same', () => {
  const texts = [...Object.values(faults), ...Object.values(reasons)].map((id) => englishTexts.say(id))
  expect(new Set(texts).size).toBe(15)
})

// Chromium calls a disk on which it could not write `UnknownError`, which is `failed`.
it.each(['fault.full', 'fault.failed'] as const)(
  'what a full disk leads to, %s, says how to go on without losing drafts',
  (id) => {
    expect(englishTexts.say(id)).toMatch(/no space left.*[Dd]elete files, but not the data of this browser\.$/)
  },
)
