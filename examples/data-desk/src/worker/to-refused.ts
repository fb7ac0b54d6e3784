import type { Language } from '@tip-standard/core/texts'
import type { PrivacyError } from '@tip-standard/privacy'
import type { FileFindingError } from '@tip-standard/sheets'
import type { Refused } from '../work/protocol.ts'
import { Refusal } from './refusal.ts'

/** Errors of the privacy library with their own texts; others are shown by their code. */
const ofPrivacy: readonly string[] = [
  'tooFewRows',
  'columnEmpty',
  'tooManyValues',
  'planInvalid',
  'personTwice',
  'historyNotSealed',
  'historyOfOthers',
  'historyOfOtherPlan',
]

async function sentenceOf({ finding }: FileFindingError, language: Language): Promise<string> {
  const { fileCatalogue } = await import('@tip-standard/formats')
  return (await fileCatalogue.load(language, { unreviewedTexts: true })).say(finding)
}

/**
 * Why a job ended, without any of the data. Errors are recognised by name, so that no library is loaded just to check;
 * program faults are only named.
 */
export async function toRefused(error: unknown, language: Language): Promise<Refused> {
  if (error instanceof Refusal) return error.refused
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
  switch (name) {
    case 'FileFindingError':
      return { reason: 'file', values: {}, sentence: await sentenceOf(error as FileFindingError, language) }
    case 'PrivacyError': {
      const { code } = error as PrivacyError
      return { reason: ofPrivacy.includes(code) ? code : 'privacy', values: { code } }
    }
    case 'PolicyError':
    case 'ReportError':
      return { reason: 'policy', values: {}, sentence: message }
    case 'QuotaExceededError':
      return { reason: 'noSpace', values: {} }
    case 'RangeError':
      return { reason: 'noMemory', values: {} }
    default:
      return { reason: 'fault', values: { name } }
  }
}
