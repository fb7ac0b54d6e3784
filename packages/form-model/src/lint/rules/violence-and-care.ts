import { at, decidedBy, entriesWithout, type LintRule, lacking } from '../rule.ts'

/** Rules about violence, dependants, factors and disability. */
export const violenceAndCareRules: readonly LintRule[] = [
  {
    id: 'violence-without-phase',
    lens: 'G10',
    severity: 'warning',
    message: 'Gender-based violence is asked about without these questions: {fields}.',
    why: 'Violence before, during and after trafficking are different histories, and the context is computed from the type.',
    fix: 'Add the questions.',
    find: (form) => entriesWithout(form, 'victim.gbvExposure', ['gbvExposure.phase', 'gbvExposure.type']),
  },
  {
    id: 'violence-narrowed',
    lens: 'G10',
    severity: 'error',
    message: '"{field}" does not offer some types or phases of violence; missing: {codes}.',
    why: 'The contexts are computed from all types and phases; if some are missing, the contexts are wrong.',
    fix: 'Offer all codes in the list.',
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
    message: '"{field}" depends on gender-based violence.',
    why: 'Violence alone neither proves nor disproves trafficking.',
    fix: 'Remove the condition.',
    find: (form) =>
      decidedBy(form, ['victim.gbvExposure', 'gbvExposure.type', 'gbvExposure.phase'], ({ id }) =>
        ['victim.status', 'screening.outcome', 'victim.exploitation', 'caseRecord.events'].includes(id),
      ),
  },
  {
    id: 'care-needed',
    lens: 'G11',
    severity: 'error',
    message: '"{field}" requires an answer.',
    why: 'People decide for themselves whether to disclose a pregnancy or breastfeeding.',
    fix: 'Remove "need".',
    find: (form) =>
      form.questions
        .filter(({ id, item }) => /^victim\.(pregnant|breastfeeding)$/.test(id) && item.need !== undefined)
        .map((question) => at(question)),
  },
  {
    id: 'children-only-counted',
    lens: 'G11',
    severity: 'note',
    message: 'The form counts children but does not ask about each dependant.',
    why: 'A number does not show who is in danger or needs care.',
    fix: 'Add victim.dependants.',
    find: (form) =>
      form.isAsked('victim.dependants') ? [] : form.asked('victim.numberOfChildren').map((question) => at(question)),
  },
  {
    id: 'dependants-without-whereabouts',
    lens: 'G8',
    severity: 'warning',
    message: 'Dependants are recorded without these questions: {fields}.',
    why: 'Children who stay with an exploiter are in danger, and are used as leverage.',
    fix: 'Add the questions.',
    find: (form) => entriesWithout(form, 'victim.dependants', ['dependant.whereabouts', 'dependant.atRisk']),
  },
  {
    id: 'factors-half-asked',
    lens: 'G12',
    severity: 'warning',
    message: 'Vulnerability factors are asked without these questions: {fields}.',
    why: 'Without level and direction, a list of factors reads as a list of faults of the person.',
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
    message: '"{field}" does not offer some kinds of factors; missing: {codes}.',
    why: 'Protective factors belong beside risks, for the household and society as well as for the person.',
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
    why: 'Disability is measured by six functions; if some are missing, people disappear from the statistics.',
    fix: 'Offer all codes in the list.',
    find: (form) =>
      lacking(form, {
        'victim.functionalDifficulties': ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'],
      }),
  },
]
