import type { FieldId } from '@tip-standard/core'
import type { FormUnderLint } from '../form-under-lint.ts'
import { at, entriesWithout, type LintRule, lacking, namesOf } from '../rule.ts'

/** What must be recorded about alleged perpetrators, as it is about victims. */
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
    message: 'Alleged perpetrators are recorded without these questions: {fields}.',
    why: 'Whether women or men are found, prosecuted and convicted more often can be seen only if both sides are recorded in the same way.',
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
    message: 'The form asks the sex of victims but not of alleged perpetrators.',
    why: 'Who allegedly exploits whom is an essential part of the picture.',
    fix: 'Ask caseRecord.perpetrators with their sex, or use a separate form beside this one, such as tip.perpetrator.',
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
    message: 'The form asks about alleged perpetrators but not about their relation to the victim.',
    why: 'The relation belongs to a pair of people; without it, partners, families and employers cannot be distinguished.',
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
    message: '"{field}" does not offer some close relations; missing: {codes}.',
    why: 'Partners and families recruit and exploit; a list without them records them as strangers.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'recruitment.recruiterRelations': RELATION, 'relation.kinds': RELATION }),
  },
  {
    id: 'recruiter-unasked',
    lens: 'G9',
    severity: 'note',
    message: 'The form asks about recruitment but not how the recruiter was related to the person.',
    why: 'Recruitment by a partner or a family member is overlooked if the form does not ask.',
    fix: 'Add recruitment.recruiterRelations.',
    find: (form) => entriesWithout(form, 'victim.recruitment', ['recruitment.recruiterRelations']),
  },
  {
    id: 'dependency-hidden',
    lens: 'G9',
    severity: 'error',
    message: 'Emotional dependency cannot be recorded; missing: {codes}.',
    why: 'Many people are recruited and controlled through dependency on a partner.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'vulnerabilityFactor.factor': ['psychologicalDependency'] }),
  },
]
