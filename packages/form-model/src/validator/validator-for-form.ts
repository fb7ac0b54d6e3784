import type { CaseRecord, RecordFinding } from '@tip-standard/core'
import { objectOr, toValidator, type Validator, validatorFor, withExtensions } from '@tip-standard/core'
import { isAnswered } from '@tip-standard/core/conditions'
import type { FormDefinition } from '../definition/definition.ts'
import { profileOf } from '../definition/form-profile.ts'
import { takesReason } from '../definition/needs.ts'
import { extensionsOf } from '../definition/own-extension.ts'
import { endingPurposes, isGiven, resolveForm, subjectList } from '../definition/resolve-form.ts'
import { allQuestions, type FormSituation, type Question, viewForm } from '../view/form-view.ts'
import { refusedPurposes } from '../view/refused-purposes.ts'

const issueAt = (
  { path, resolved }: Question,
  code: 'required' | 'length',
  params: RecordFinding['params'],
): RecordFinding => ({
  code,
  severity: 'error',
  at: { path: [...path] },
  ...(resolved.own === undefined ? { field: resolved.id } : {}),
  params,
})

const isMissing = ({ resolved: { info, item }, owner }: Question): boolean =>
  item.need === 'value' ? owner[info.name] === undefined : item.need === 'answer' && !isAnswered(owner, info.name)

/** There are fewer entries than the form requires, and no reason why. */
function hasTooFew({ resolved: { info, item }, owner, entries }: Question): boolean {
  const { atLeast = 0 } = item
  return entries.length < atLeast && (owner[info.name] !== undefined || !isAnswered(owner, info.name))
}

/** Whether it is only that the form does not ask about a purpose: what the person decided about it elsewhere stays on record. */
const isOtherDecision = ({ field, code, params }: RecordFinding): boolean =>
  field === 'consent.purpose' && code === 'codeList' && params['profile'] !== undefined

/**
 * Makes the validator of a form: the standard, tightened by the profile that the form is, and an answer to every question that
 * requires one and is asked, given the rest of the record. Nothing is valid here that the standard refuses. Uses no `eval`.
 */
export function validatorForForm(definition: FormDefinition, situation: FormSituation): Validator<CaseRecord> {
  const validate = withExtensions(validatorFor(profileOf(definition)), extensionsOf(definition))
  const form = resolveForm(definition)
  const ending = endingPurposes(form)
  return toValidator<CaseRecord>((record) => {
    const result = validate(record)
    const findings = (result.ok ? result.warnings : result.findings).filter((one) => !isOtherDecision(one))
    // What a rule already requires is not required twice.
    const reported = new Set(
      findings.filter(({ severity }) => severity === 'error').map(({ at: { path } }) => path.join('.')),
    )
    // A person who refused need not answer anything else.
    const person = objectOr(record)[subjectList[definition.subject]]
    const isRefused =
      Array.isArray(person) && refusedPurposes(person[situation.index ?? 0], situation.today, ending).length > 0
    // Values that the system sets need no answer, and an entry that does not exist lacks none of them.
    const asked = isRefused
      ? []
      : allQuestions(viewForm(form, record, situation)).filter(
          ({ standing, resolved }) => standing === 'asked' && !isGiven(resolved.info, definition.subject),
        )
    const profile = definition.id
    const missing = asked
      .filter((question) => isMissing(question) && !reported.has(question.path.join('.')))
      .map((question) => {
        const accepts = takesReason(question.resolved) ? { accepts: 'reason' } : {}
        return issueAt(question, 'required', { ...accepts, profile })
      })
    const short = asked.flatMap((question) => {
      const { atLeast = 0 } = question.resolved.item
      return hasTooFew(question) ? [issueAt(question, 'length', { min: atLeast, profile })] : []
    })
    return [...findings, ...missing, ...short]
  })
}
