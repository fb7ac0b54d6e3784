import type { CodeList } from '../model.ts'

/** Which service is needed, offered or given; none is tied to a sex. */
export const serviceType = {
  id: 'serviceType',
  title: 'Type of service',
  definition: 'Which service is needed, offered or given; none is tied to a sex.',
  sources: ['gbvims', 'htcds', 'tipStandard'],
  lens: ['G16', 'G19'],
  codes: [
    {
      code: 'shelter',
      label: 'Shelter',
      maps: { gbvims: { to: 'safehouse_service', relation: 'exact' } },
    },
    {
      code: 'medical',
      label: 'Medical care',
      maps: { gbvims: { to: 'health_medical_service', relation: 'close' } },
    },
    {
      code: 'clinicalManagementOfRape',
      label: 'Clinical management of rape and reproductive health care',
      maps: { gbvims: { to: 'health_medical_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'psychosocial',
      label: 'Psychosocial support',
      maps: { gbvims: { to: 'psychosocial_service', relation: 'exact' } },
    },
    {
      code: 'legal',
      label: 'Legal assistance',
      maps: { gbvims: { to: 'legal_assistance_service', relation: 'exact' } },
    },
    {
      code: 'policeProtection',
      label: 'Police protection',
      maps: { gbvims: { to: 'police_other_service', relation: 'close' } },
    },
    {
      code: 'livelihood',
      label: 'Livelihood',
      maps: { gbvims: { to: 'livelihoods_service', relation: 'exact' } },
    },
    {
      code: 'education',
      label: 'Education',
      maps: { gbvims: { to: 'education_service', relation: 'exact' } },
    },
    {
      code: 'cashOrMaterial',
      label: 'Cash or material help',
      maps: {
        gbvims: {
          to: ['nfi_clothes_shoes_service', 'food_service'],
          relation: 'narrower',
          note: 'Read either as this; written, report the loss.',
        },
      },
    },
    { code: 'return', label: 'Return' },
    { code: 'reintegration', label: 'Reintegration' },
    {
      code: 'familyTracing',
      label: 'Family tracing',
      maps: {
        gbvims: { to: 'family_seunification_service', relation: 'close', note: 'Family reunification; spelt so.' },
      },
    },
    {
      code: 'documentation',
      label: 'Documentation and registration',
      maps: { gbvims: { to: 'registration_service', relation: 'close' } },
    },
    { code: 'interpretation', label: 'Interpretation' },
    { code: 'childcare', label: 'Childcare' },
    {
      code: 'other',
      label: 'Another service',
      maps: {
        gbvims: {
          to: ['other_service', 'child_protection_service', 'family_mediation_service', 'water_sanitation_service'],
          relation: 'close',
          note: 'Write the first; the others have no code here.',
        },
      },
    },
  ],
} as const satisfies CodeList
