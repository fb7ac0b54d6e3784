import type { CodeList } from '../model.ts'

/** What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol. */
export const purpose = {
  id: 'purpose',
  title: 'Purpose',
  definition:
    'What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol.',
  sources: ['palermo', 'rwanda51', 'euDirective'],
  lens: ['G6', 'G15'],
  codes: [
    {
      code: 'prostitutionOfOthers',
      label: 'Exploitation of the prostitution of others',
      maps: {
        eurostat: { to: 'sexual', relation: 'broader' },
        iccs: { to: '02041', relation: 'broader' },
        palermo: { to: 'prostitution_of_others', relation: 'exact' },
      },
    },
    {
      code: 'otherSexualExploitation',
      label: 'Other sexual exploitation',
      maps: {
        eurostat: { to: 'sexual', relation: 'broader' },
        iccs: { to: '02041', relation: 'broader' },
        palermo: { to: 'other_sexual_exploitation', relation: 'exact' },
      },
    },
    {
      code: 'forcedLabourServices',
      label: 'Forced labour or services',
      maps: {
        eurostat: { to: 'forced_labour', relation: 'close' },
        iccs: { to: '02042', relation: 'exact' },
        palermo: { to: 'forced_labour_services', relation: 'exact' },
      },
    },
    {
      code: 'slavery',
      label: 'Slavery',
      maps: { palermo: { to: 'slavery', relation: 'exact' } },
    },
    {
      code: 'practicesSimilarToSlavery',
      label: 'Practices similar to slavery',
      maps: { palermo: { to: 'practices_similar_to_slavery', relation: 'exact' } },
    },
    {
      code: 'servitude',
      label: 'Servitude',
      maps: { palermo: { to: 'servitude', relation: 'exact' } },
    },
    {
      code: 'organRemoval',
      label: 'Removal of organs',
      maps: {
        eurostat: { to: 'other', relation: 'broader', note: 'Eurostat prints 02043 and 02044 together.' },
        iccs: { to: '02043', relation: 'exact' },
        palermo: { to: 'organ_removal', relation: 'exact' },
      },
    },
    {
      code: 'domesticServitude',
      label: 'Domestic servitude',
      maps: { palermo: { to: 'servitude', relation: 'broader' } },
    },
    {
      code: 'debtBondage',
      label: 'Debt bondage',
      maps: {
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedCriminality',
      label: 'Forced criminality',
      maps: {
        glotip: { to: 'forced_criminality', relation: 'exact' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedBegging',
      label: 'Forced begging',
      maps: {
        glotip: { to: 'forced_begging', relation: 'exact' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedMarriage',
      label: 'Forced marriage',
      maps: {
        glotip: { to: 'forced_marriage', relation: 'close' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'childMarriage',
      label: 'Child marriage',
      maps: {
        glotip: { to: 'forced_marriage', relation: 'broader' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'armedRecruitment',
      label: 'Recruitment by armed forces or groups',
      maps: {
        glotip: { to: 'child_soldiers', relation: 'narrower', note: 'Children only.' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'illegalAdoption',
      label: 'Illegal adoption',
      maps: {
        glotip: { to: 'illegal_adoption', relation: 'exact' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedSurrogacy',
      label: 'Forced surrogacy or forced pregnancy',
      maps: {
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'other',
      label: 'Another purpose',
      maps: {
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'close' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
  ],
} as const satisfies CodeList
