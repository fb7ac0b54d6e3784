import { isObject } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type FormDefinition, subjectList } from '@tip-standard/form-model'
import { lintForm } from '@tip-standard/form-model/lint'
import { expect } from 'vitest'
import { situation } from '../fixture-drive.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import type { Survey } from '../survey/survey.ts'
import { fillInHonestly } from './fixture-honest.ts'
import { fileOf, readAll } from './fixture-read.ts'

/** A person in the record to whom a form about other people can refer. */
const person = { id: 'p-1' }

const namesOf = (path: readonly (string | number)[]): string[] => path.filter((step) => typeof step === 'string')

/**
 * The fields without which, according to the linter, an entry cannot be recorded: with such an error no one should use
 * the form.
 */
function refusedByLinter(definition: FormDefinition): string[] {
  return lintForm(definition).flatMap(({ code, at: { path }, params }) => {
    if (code !== 'entry-incomplete' && code !== 'entry-half-asked') return []
    let part: unknown = definition
    const names = path.flatMap((step) => {
      part = (part as Record<string | number, unknown>)[step]
      return isObject(part) && typeof part['field'] === 'string' ? [part['field'].replace(/^.*\./, '')] : []
    })
    if (code === 'entry-half-asked') return [names.join('_')]
    return String(params['fields'])
      .split(' ')
      .map((id) => [...names, id.replace(/^.*\./, '')].join('_'))
  })
}

const surveys = new WeakMap<FormDefinition, { survey: Survey; asked: Survey }>()

/** The survey of a form, and the form as it is asked, made once for all seeds. */
function surveysOf(definition: FormDefinition): { survey: Survey; asked: Survey } {
  const known = surveys.get(definition)
  if (known !== undefined) return known
  const survey = toSurvey(definition)
  const made = { survey, asked: withPlaceReasons(survey) }
  surveys.set(definition, made)
  return made
}

/**
 * Returns the findings against honest answers: nothing that the engine accepted may make a record invalid. Random forms
 * leave out, or ask only some people, what rules of the standard require: a question that was not asked in that place
 * has no answer, unless the entry would then be lost.
 */
export async function blamed(
  definition: FormDefinition,
  seed: number,
  isAnyForm = false,
): Promise<string[] | undefined> {
  const { survey, asked } = surveysOf(definition)
  const { xml, objected } = await fillInHonestly(asked, seed)
  if (objected.length > 0) return undefined
  const { subject } = definition
  const { records, findings } = await readAll([fileOf(xml)], definition, {
    today: situation.today,
    defaults: { [subject === 'victim' ? 'perpetrators' : 'victims']: [person] },
  })
  // None of the questions was answered.
  if (findings.some(({ code }) => code === 'noKnownQuestion')) return []
  const [one = expect.fail()] = records
  // The losses of a survey name what it cannot check or ask.
  const unasked = new Set(
    survey.losses.flatMap(({ field, kind }) => (/reference|switchedOff/.test(kind) ? [field] : [])),
  )
  const lost = new Set(survey.losses.flatMap(({ rule }) => (rule === undefined ? [] : [rule as string])))
  const refused = refusedByLinter(definition)
  const isAsked = (path: readonly (string | number)[]): boolean => {
    const [list, ...names] = namesOf(path)
    const start = list === subjectList[subject] ? subject : list === undefined || names.length === 0 ? '' : list
    const name = [start, ...names].join('_')
    return new RegExp(`<(caseRecord_)?${name}(_\\d+)?[ />]`).test(xml)
  }
  return [...findings, ...one.findings, ...one.recordFindings]
    .filter(({ severity, ...rest }) => severity === 'error' && !('rule' in rest && lost.has(String(rest.rule))))
    .filter((one) => !('field' in one && /required|length/.test(one.code) && unasked.has(one.field)))
    .filter(({ at: { path = [] }, ...rest }) => {
      if (!isAnyForm) return true
      const name = namesOf(path).join('_')
      if (refused.some((end) => name.endsWith(end))) return false
      // No entry can lack it, asked or not.
      const isIndispensable =
        'field' in rest && fields.some(({ id, presence }) => id === rest.field && presence === 'required')
      return isIndispensable || isAsked(path)
    })
    .map((finding) => `${finding.code} ${'rule' in finding ? finding.rule : ''} ${finding.at.path?.join('.') ?? ''}`)
}

/** Fills in a form honestly, once for each seed, and expects a valid record of everything that the engine accepts. */
export async function expectHonest(form: FormDefinition, seeds: readonly number[]): Promise<void> {
  let taken = 0
  for (const seed of seeds) {
    const found = await blamed(form, seed)
    if (found !== undefined) taken++
    expect([seed, found ?? []]).toEqual([seed, []])
  }
  expect(taken).toBeGreaterThan(0)
}
