import type { CodeList } from '../model.ts'

/**
 * What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the
 * minimum of the Protocol.
 */
export const purpose = {
  id: 'purpose',
  title: 'Purpose',
  definition:
    'What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol.',
  sources: ['palermo', 'rwanda51', 'euDirective'],
  lens: ['G6', 'G15'],
  mappedTo: ['glotip', 'eurostat', 'iccs', 'palermo'],
  codes: [
    {
      code: 'prostitutionOfOthers',
      label: 'Exploitation of the prostitution of others',
      definition: 'Others are to gain from sexual acts that the person sells or is made to sell.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'sexual', relation: 'broader' },
        iccs: { to: '02041', relation: 'broader' },
        palermo: { to: 'prostitution_of_others', relation: 'exact' },
      },
    },
    {
      code: 'otherSexualExploitation',
      label: 'Other sexual exploitation',
      definition: 'Others are to gain sexually without sales to clients: images, live streams, private servitude.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'sexual', relation: 'broader' },
        iccs: { to: '02041', relation: 'broader' },
        palermo: { to: 'other_sexual_exploitation', relation: 'exact' },
      },
    },
    {
      code: 'forcedLabourServices',
      label: 'Forced labour or services',
      definition: 'The person is to work or serve under threat of a penalty and did not offer to do so freely.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'forced_labour', relation: 'close' },
        iccs: { to: '02042', relation: 'exact' },
        palermo: { to: 'forced_labour_services', relation: 'exact' },
      },
    },
    {
      code: 'slavery',
      label: 'Slavery',
      definition: 'The person is to be treated as if owned: bought, sold, lent, inherited.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: 'slavery', relation: 'exact' },
      },
    },
    {
      code: 'practicesSimilarToSlavery',
      label: 'Practices similar to slavery',
      definition:
        'The person is to be bound by debt or to land, or given away as wife, heir’s wife or child to exploit.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: 'practices_similar_to_slavery', relation: 'exact' },
      },
    },
    {
      code: 'servitude',
      label: 'Servitude',
      definition: 'The person is to live and work on another’s premises without hope of changing that.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: 'servitude', relation: 'exact' },
      },
    },
    {
      code: 'organRemoval',
      label: 'Removal of organs',
      definition: 'A part of the body is to be taken for the profit of others.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'other', relation: 'broader', note: 'Eurostat prints 02043 and 02044 together.' },
        iccs: { to: '02043', relation: 'exact' },
        palermo: { to: 'organ_removal', relation: 'exact' },
      },
    },
    {
      code: 'domesticServitude',
      label: 'Domestic servitude',
      definition: 'The person is to do housework or care in a private home without being free to leave.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: 'servitude', relation: 'broader' },
      },
    },
    {
      code: 'debtBondage',
      label: 'Debt bondage',
      definition: 'The person is to work off an advance or a fee of which the amount or the time has no fair limit.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedCriminality',
      label: 'Forced criminality',
      definition: 'The person is to commit offences for others, such as scams, theft or carrying drugs.',
      maps: {
        glotip: { to: 'forced_criminality', relation: 'exact' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedBegging',
      label: 'Forced begging',
      definition: 'The person is to ask strangers for alms and hand them over.',
      maps: {
        glotip: { to: 'forced_begging', relation: 'exact' },
        eurostat: { to: [], relation: 'none' },
        iccs: { to: [], relation: 'none' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'forcedMarriage',
      label: 'Forced marriage',
      definition: 'Someone is to be married without free and full consent; for people under 18 see child marriage.',
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
      definition:
        'Someone under 18 is to be married, formally or by custom; whether that is trafficking depends on the law and on who gains by it.',
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
      definition: 'The person is to fight, carry, spy or serve for a state army or an armed group.',
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
      definition:
        'A child is to be handed over for gain outside the rules; whether that is trafficking depends on the law and on whether the child was to be exploited.',
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
      definition: 'The person is to carry a child for others or for those who keep them.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'broader' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
    {
      code: 'other',
      label: 'Another purpose',
      definition: 'A purpose that is not listed; the details say which, and the law says whether it counts.',
      maps: {
        glotip: { to: [], relation: 'none' },
        eurostat: { to: 'other', relation: 'broader' },
        iccs: { to: '02044', relation: 'close' },
        palermo: { to: [], relation: 'none', note: 'The list of the Protocol is a minimum; it does not name this.' },
      },
    },
  ],
} as const satisfies CodeList
