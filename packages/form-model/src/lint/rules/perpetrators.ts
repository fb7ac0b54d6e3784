import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint } from '../form-under-lint.ts'
import { at, entriesWithout, type LintRule, lacking, namesOf } from '../rule.ts'

/** What has to be known of alleged perpetrators, as it is of victims. */
const WANTED: readonly FieldId[] = [
  'perpetrator.sex',
  'perpetrator.ageBands',
  'perpetrator.citizenships',
  'perpetrator.roles',
  'perpetrator.justiceStage',
]

const RELATION: readonly string[] = ['intimatePartner', 'formerPartner', 'family', 'caregiver']

/** Whether a form is about organisations only, which have no sex. */
const isOfOrganisations = (form: FormUnderLint): boolean =>
  form.questions.some(
    ({ id, item }) => id === 'perpetrator.kind' && item.codes?.every((code) => code === 'organisation') === true,
  )

/** Rules about alleged perpetrators and how they relate to the person. */
export const perpetratorRules: readonly LintRule[] = [
  {
    id: 'perpetrator-half-asked',
    lens: 'G5',
    severity: 'warning',
    message: 'Alleged perpetrators are asked about without: {fields}.',
    why: 'Whether women or men are found, prosecuted and convicted more often can only be told where both sides are recorded alike.',
    fix: 'Add the questions; each may stay without an answer.',
    find: (form) => {
      if (isOfOrganisations(form)) return []
      if (form.definition.subject !== 'perpetrator') return entriesWithout(form, 'caseRecord.perpetrators', WANTED)
      const fields = WANTED.filter((id) => !form.isAsked(id))
      return fields.length === 0 ? [] : [{ at: { path: ['subject'] }, params: { fields: namesOf(fields) } }]
    },
  },
  {
    id: 'sex-of-victims-only',
    lens: 'G5',
    severity: 'note',
    message: 'Sex is asked of victims, and not of alleged perpetrators.',
    why: 'Who allegedly exploits whom is half of the picture.',
    fix: 'Ask caseRecord.perpetrators with their sex, or use a form of its own such as tip.perpetrator beside this one.',
    find: (form) => {
      const speaksOfExploitation = form.isAsked('victim.exploitation') || form.isAsked('victim.recruitment')
      if (!speaksOfExploitation || form.isAsked('perpetrator.sex')) return []
      return form.asked('victim.sex').map((question) => at(question))
    },
  },
  {
    id: 'relation-unasked',
    lens: 'G5',
    severity: 'warning',
    message: 'Alleged perpetrators are asked about, and their relation to the victim is not.',
    why: 'The relation belongs to a pair of people; without it nobody sees partners, families and employers apart.',
    fix: 'Ask caseRecord.relations with relation.kinds.',
    find: (form) => {
      if (isOfOrganisations(form) || form.isAsked('relation.kinds')) return []
      if (form.definition.subject === 'perpetrator') return [{ at: { path: ['subject'] } }]
      return form.asked('caseRecord.perpetrators').map((question) => at(question))
    },
  },
  {
    id: 'partner-hidden',
    lens: 'G9',
    severity: 'error',
    message: '{field}: somebody close cannot be named; missing: {codes}.',
    why: 'Partners and families recruit and exploit; a list without them turns them into strangers.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'recruitment.recruiterRelations': RELATION, 'relation.kinds': RELATION }),
  },
  {
    id: 'recruiter-unasked',
    lens: 'G9',
    severity: 'note',
    message: 'Recruitment is asked about, and who the recruiter was to the person is not.',
    why: 'Recruitment by a partner or somebody of the family is overlooked where nobody asks.',
    fix: 'Add recruitment.recruiterRelations.',
    find: (form) => entriesWithout(form, 'victim.recruitment', ['recruitment.recruiterRelations']),
  },
  {
    id: 'dependency-hidden',
    lens: 'G9',
    severity: 'error',
    message: 'Emotional dependency cannot be recorded; missing: {codes}.',
    why: 'Dependency on a partner is how many people are recruited and held.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'vulnerabilityFactor.factor': ['psychologicalDependency'] }),
  },
]
