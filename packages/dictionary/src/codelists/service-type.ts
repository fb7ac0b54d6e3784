import type { CodeList } from '../model.ts'

/** Which service is needed, offered or given; none is tied to a sex. */
export const serviceType = {
  id: 'serviceType',
  title: 'Type of service',
  definition: 'Which service is needed, offered or given; none is tied to a sex.',
  sources: ['gbvims', 'htcds', 'tipStandard'],
  lens: ['G16', 'G19'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'shelter',
      label: 'Shelter',
      definition: 'Lodging for weeks or months in a protected place, with staff.',
      maps: { gbvims: { to: 'safehouse_service', relation: 'exact' } },
    },
    {
      code: 'safeRoom',
      label: 'Safe room for a short stay',
      definition:
        'A bed for hours or a few days in a one-stop centre, hospital or police post, until a longer place is found.',
      maps: { gbvims: { to: 'safehouse_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'medical',
      label: 'Medical care',
      definition: 'Treatment of illness and injury that is neither care after rape nor reproductive health.',
      maps: { gbvims: { to: 'health_medical_service', relation: 'close' } },
    },
    {
      code: 'clinicalManagementOfRape',
      label: 'Clinical management of rape',
      definition:
        'Care soon after rape: examination, wounds, prevention of HIV, infections and pregnancy, by consent step by step.',
      maps: { gbvims: { to: 'health_medical_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'sexualReproductiveHealth',
      label: 'Sexual and reproductive health care',
      definition:
        'Contraception, pregnancy and delivery, infections, abortion care where lawful, at any time and for any sex.',
      maps: { gbvims: { to: 'health_medical_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'forensicExamination',
      label: 'Forensic examination',
      definition: 'A medical examination that collects and documents evidence for a court, with a report.',
      maps: { gbvims: { to: 'health_medical_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'psychosocial',
      label: 'Psychosocial support',
      definition: 'Counselling, group work, crisis support, and mental health care.',
      maps: { gbvims: { to: 'psychosocial_service', relation: 'exact' } },
    },
    {
      code: 'legal',
      label: 'Legal assistance',
      definition: 'Advice, papers and a lawyer in criminal, civil, labour or immigration matters.',
      maps: { gbvims: { to: 'legal_assistance_service', relation: 'exact' } },
    },
    {
      code: 'policeProtection',
      label: 'Police protection',
      definition: 'Measures of the police for safety, such as an escort, patrols or an order to keep away.',
      maps: { gbvims: { to: 'police_other_service', relation: 'close' } },
    },
    {
      code: 'policeInvestigation',
      label: 'Police statement and investigation',
      definition: 'Taking the person’s statement and opening a file, with consent and a trained officer.',
      maps: { gbvims: { to: 'police_other_service', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'livelihood',
      label: 'Livelihood',
      definition: 'Training, tools, savings or a start for earning an income.',
      maps: { gbvims: { to: 'livelihoods_service', relation: 'exact' } },
    },
    {
      code: 'education',
      label: 'Education',
      definition: 'A place in school, catch-up classes, fees or materials.',
      maps: { gbvims: { to: 'education_service', relation: 'exact' } },
    },
    {
      code: 'cashOrMaterial',
      label: 'Cash or material help',
      definition: 'Money, food, clothing, hygiene items or household goods.',
      maps: {
        gbvims: {
          to: ['nfi_clothes_shoes_service', 'food_service'],
          relation: 'narrower',
          note: 'Read either as this; written, report the loss.',
        },
      },
    },
    {
      code: 'return',
      label: 'Return',
      definition: 'The journey home, with travel papers and someone to receive the person, if they want it.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'reintegration',
      label: 'Reintegration',
      definition:
        'Support over months after the journey home or a new start, so that the person can live there safely.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'familyTracing',
      label: 'Family tracing',
      definition: 'Looking for relatives and, if it is safe, bringing them together again.',
      maps: {
        gbvims: { to: 'family_seunification_service', relation: 'close', note: 'Family reunification; spelt so.' },
      },
    },
    {
      code: 'documentation',
      label: 'Documentation and registration',
      definition: 'Birth entry, identity card, passport or refugee registration.',
      maps: { gbvims: { to: 'registration_service', relation: 'close' } },
    },
    {
      code: 'interpretation',
      label: 'Interpretation',
      definition: 'Someone who speaks both languages, or signs, during talks and appointments.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'childcare',
      label: 'Childcare',
      definition: 'Someone to look after dependants while the person is at an appointment, at work or in treatment.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'other',
      label: 'Another service',
      definition: 'A service that is not listed, such as mediation or water and sanitation; name it.',
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
