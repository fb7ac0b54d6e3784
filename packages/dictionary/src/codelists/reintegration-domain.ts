import type { CodeList } from '../model.ts'

/** A part of life in which recovery is planned and followed. */
export const reintegrationDomain = {
  id: 'reintegrationDomain',
  title: 'Domain of reintegration',
  definition: 'A part of life in which recovery is planned and followed.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    {
      code: 'safety',
      label: 'Safety',
      definition: 'Freedom from threats, traffickers, reprisals and violence at home.',
    },
    { code: 'housing', label: 'Housing', definition: 'A place to live that is safe, affordable and can be kept.' },
    { code: 'livelihood', label: 'Livelihood', definition: 'Work, income, savings and debts.' },
    {
      code: 'health',
      label: 'Physical health',
      definition: 'Illness, injury, sexual and reproductive health, disability and access to care.',
    },
    {
      code: 'psychosocial',
      label: 'Mental health and wellbeing',
      definition: 'Distress, sleep, substance use, self-esteem and access to counselling.',
    },
    {
      code: 'education',
      label: 'Education and training',
      definition: 'School, vocational training, literacy and recognition of certificates.',
    },
    {
      code: 'legal',
      label: 'Legal situation',
      definition: 'Documents, residence, criminal and civil proceedings, compensation, protection from punishment.',
    },
    {
      code: 'family',
      label: 'Family and community',
      definition: 'Relations with family, children, partner and neighbours; stigma and acceptance.',
    },
  ],
} as const satisfies CodeList
