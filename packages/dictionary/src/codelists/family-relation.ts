import type { CodeList } from '../model.ts'

/** Who someone is to the person. */
export const familyRelation = {
  id: 'familyRelation',
  title: 'Family relation',
  definition: 'Who someone is to the person.',
  sources: ['gbvims', 'polaris', 'tipStandard'],
  lens: ['G11'],
  codes: [
    { code: 'child', label: 'Child' },
    {
      code: 'spouseOrPartner',
      label: 'Spouse or partner',
      maps: { gbvims: { to: ['husband', 'wife', 'partner'], relation: 'narrower' } },
    },
    {
      code: 'parent',
      label: 'Parent',
      maps: { gbvims: { to: ['mother', 'father'], relation: 'narrower' } },
    },
    {
      code: 'sibling',
      label: 'Brother or sister',
      maps: { gbvims: { to: ['brother', 'sister'], relation: 'narrower' } },
    },
    {
      code: 'grandparent',
      label: 'Grandparent',
      maps: { gbvims: { to: ['grandmother', 'grandfather'], relation: 'narrower' } },
    },
    { code: 'grandchild', label: 'Grandchild' },
    {
      code: 'otherRelative',
      label: 'Another relative',
      maps: { gbvims: { to: ['aunt', 'uncle', 'other_family'], relation: 'narrower' } },
    },
    {
      code: 'nonRelative',
      label: 'Not a relative',
      maps: { gbvims: { to: 'other_nonfamily', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
