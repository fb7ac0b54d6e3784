import { domainStatus } from '../codelists/domain-status.ts'
import { reintegrationDomain } from '../codelists/reintegration-domain.ts'
import type { Entity } from '../model.ts'

/** How a person fares in one domain of reintegration at a follow-up. */
export const domainProgress = {
  id: 'domainProgress',
  title: 'Progress in a domain',
  definition: 'How a person fares in one domain of reintegration at a follow-up.',
  kind: 'part',
  fields: [
    {
      name: 'domain',
      type: { kind: 'code', list: reintegrationDomain },
      presence: 'answered',
      label: 'Domain',
      definition: 'The part of life that was looked at.',
      question: 'Which part of life?',
      sensitivity: 'internal',
      identifiability: 'none',
      lens: ['G19'],
      sources: ['tipStandard'],
      since: '1.0',
    },
    {
      name: 'status',
      type: { kind: 'code', list: domainStatus },
      presence: 'optional',
      label: 'Status',
      definition: 'How the person fares in it, as person and worker see it together.',
      question: 'How are you doing with this now?',
      sensitivity: 'sensitive',
      identifiability: 'none',
      lens: ['G19'],
      sources: ['tipStandard'],
      since: '1.0',
    },
    {
      name: 'goalReached',
      type: { kind: 'boolean' },
      presence: 'optional',
      label: 'Goal reached',
      definition: 'Whether what was planned in this domain has been reached.',
      question: 'Have you reached what you planned here?',
      sensitivity: 'internal',
      identifiability: 'none',
      sources: ['tipStandard'],
      since: '1.0',
    },
  ],
  rules: [],
} as const satisfies Entity
