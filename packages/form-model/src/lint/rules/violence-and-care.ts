import { at, decidedBy, entriesWithout, type LintRule, lacking } from '../rule.ts'

/** Rules about violence, dependants, factors and disability. */
export const violenceAndCareRules: readonly LintRule[] = [
  {
    id: 'violence-without-phase',
    lens: 'G10',
    severity: 'warning',
    message: 'Gender-based violence is asked about without: {fields}.',
    why: 'Violence before, during and after are three different histories, and the context is computed from the type.',
    fix: 'Add the questions.',
    find: (form) => entriesWithout(form, 'victim.gbvExposure', ['gbvExposure.phase', 'gbvExposure.type']),
  },
  {
    id: 'violence-narrowed',
    lens: 'G10',
    severity: 'error',
    message: '{field}: some violence cannot be recorded; missing: {codes}.',
    why: 'The contexts are computed from all types and phases; with some left out they come out wrong.',
    fix: 'Offer all codes of the list.',
    find: (form) =>
      lacking(form, {
        'gbvExposure.phase': ['before', 'during', 'after'],
        'gbvExposure.type': [
          'rape',
          'sexualAssault',
          'physicalAssault',
          'forcedMarriage',
          'denialOfResources',
          'psychologicalAbuse',
        ],
      }),
  },
  {
    id: 'violence-decides',
    lens: 'G10',
    severity: 'error',
    message: '{field}: depends on gender-based violence.',
    why: 'Violence alone neither makes nor unmakes a finding of trafficking.',
    fix: 'Take the condition away.',
    find: (form) =>
      decidedBy(form, ['victim.gbvExposure', 'gbvExposure.type', 'gbvExposure.phase'], ({ id }) =>
        ['victim.status', 'screening.outcome', 'victim.exploitation', 'caseRecord.events'].includes(id),
      ),
  },
  {
    id: 'care-needed',
    lens: 'G11',
    severity: 'error',
    message: '{field}: an answer is required.',
    why: 'Pregnancy and breastfeeding are told by whoever wants to tell them.',
    fix: 'Take "need" away.',
    find: (form) =>
      form.questions
        .filter(({ id, item }) => /^victim\.(pregnant|breastfeeding)$/.test(id) && item.need !== undefined)
        .map((question) => at(question)),
  },
  {
    id: 'children-only-counted',
    lens: 'G11',
    severity: 'note',
    message: 'Children are counted, and nobody asks about each dependant.',
    why: 'A number does not tell who is in danger or needs care.',
    fix: 'Add victim.dependants.',
    find: (form) =>
      form.isAsked('victim.dependants') ? [] : form.asked('victim.numberOfChildren').map((question) => at(question)),
  },
  {
    id: 'dependants-without-whereabouts',
    lens: 'G8',
    severity: 'warning',
    message: 'Dependants are asked about without: {fields}.',
    why: 'Children who stay with an exploiter are leverage, and in danger themselves.',
    fix: 'Add the questions.',
    find: (form) => entriesWithout(form, 'victim.dependants', ['dependant.whereabouts', 'dependant.atRisk']),
  },
  {
    id: 'factors-half-asked',
    lens: 'G12',
    severity: 'warning',
    message: 'Factors are asked without: {fields}.',
    why: 'Without level and direction a list of factors reads as a list of what is wrong with the person.',
    fix: 'Add the questions.',
    find: (form) =>
      entriesWithout(form, 'victim.vulnerabilityFactors', [
        'vulnerabilityFactor.level',
        'vulnerabilityFactor.polarity',
      ]),
  },
  {
    id: 'factors-narrowed',
    lens: 'G12',
    severity: 'error',
    message: '{field}: one side of the factors cannot be recorded; missing: {codes}.',
    why: 'What protects belongs beside what endangers, at the level of the household and of society as well as of the person.',
    fix: 'Offer these codes.',
    find: (form) =>
      lacking(form, {
        'vulnerabilityFactor.level': ['individual', 'householdFamily', 'community', 'structural'],
        'vulnerabilityFactor.polarity': ['risk', 'protective'],
        'vulnerabilityFactor.factor': ['genderDiscriminationInHousehold', 'supportiveFamily', 'communitySupport'],
      }),
  },
  {
    id: 'functions-narrowed',
    lens: 'G17',
    severity: 'error',
    message: 'Some difficulties in functioning cannot be recorded; missing: {codes}.',
    why: 'Disability is told by six functions; with some left out people disappear from every table.',
    fix: 'Offer all codes of the list.',
    find: (form) =>
      lacking(form, {
        'victim.functionalDifficulties': ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'],
      }),
  },
]
