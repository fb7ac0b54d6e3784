import type { CodeList } from '../model.ts'

/** Who someone is to the person. */
export const familyRelation = {
  id: 'familyRelation',
  title: 'Family relation',
  definition: 'Who someone is to the person.',
  sources: ['gbvims', 'polaris', 'tipStandard'],
  lens: ['G11'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'child',
      label: 'Child',
      definition: 'A son or daughter by birth, adoption or marriage, of any age.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'spouseOrPartner',
      label: 'Spouse or partner',
      definition: 'Someone to whom the person is married or with whom they live as a couple, at present or before.',
      maps: { gbvims: { to: ['husband', 'wife', 'partner'], relation: 'narrower' } },
    },
    {
      code: 'parent',
      label: 'Parent',
      definition: 'The mother or father, by birth, adoption or marriage.',
      maps: { gbvims: { to: ['mother', 'father'], relation: 'narrower' } },
    },
    {
      code: 'sibling',
      label: 'Brother or sister',
      definition: 'Someone who shares at least one parent, or grew up as such in the same home.',
      maps: { gbvims: { to: ['brother', 'sister'], relation: 'narrower' } },
    },
    {
      code: 'grandparent',
      label: 'Grandparent',
      definition: 'The mother or father of the person’s mother or father.',
      maps: { gbvims: { to: ['grandmother', 'grandfather'], relation: 'narrower' } },
    },
    {
      code: 'grandchild',
      label: 'Grandchild',
      definition: 'A child of the person’s son or daughter.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'otherRelative',
      label: 'Another relative',
      definition: 'An aunt, uncle, cousin, in-law or other kin.',
      maps: { gbvims: { to: ['aunt', 'uncle', 'other_family'], relation: 'narrower' } },
    },
    {
      code: 'nonRelative',
      label: 'Not a relative',
      definition: 'Someone in the household or in the person’s care who is not kin.',
      maps: { gbvims: { to: 'other_nonfamily', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
