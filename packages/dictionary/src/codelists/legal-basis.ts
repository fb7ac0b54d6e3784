import type { CodeList } from '../model.ts'

/** On which ground personal data are processed. */
export const legalBasis = {
  id: 'legalBasis',
  title: 'Legal basis',
  definition: 'On which ground personal data are processed.',
  sources: ['rwanda058', 'gdpr'],
  codes: [
    { code: 'consent', label: 'Consent' },
    { code: 'contract', label: 'Performance of a contract' },
    { code: 'legalObligation', label: 'Legal obligation' },
    { code: 'vitalInterests', label: 'Vital interests' },
    { code: 'publicTask', label: 'Public task' },
    { code: 'legitimateInterests', label: 'Legitimate interests' },
  ],
} as const satisfies CodeList
