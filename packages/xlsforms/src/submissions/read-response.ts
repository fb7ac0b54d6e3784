/**
 * Answers as FHIR R4 has them: a QuestionnaireResponse, or a Bundle of such. They become what the JSON of other servers is: an object
 * of answers by name, with objects for groups and lists of objects for repeats.
 */

import { isObject } from '@tip-standard/core'
import type { SurveyIndex } from './survey-index.ts'

type Json = { [member: string]: unknown }

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The value of an answer as text or number: of a choice its code, or its label where it has none. */
function givenIn(answer: Json): unknown {
  const { valueCoding } = answer
  if (isObject(valueCoding)) return valueCoding['code'] ?? valueCoding['display']
  const [, value] = Object.entries(answer).find(([name]) => name.startsWith('value')) ?? []
  // What is neither is of a kind that no questionnaire of ours asks for: it is counted as unknown.
  return value
}

function answersIn(items: readonly Json[], index: SurveyIndex, into: Json = {}): Json {
  for (const { linkId, item, answer } of items) {
    if (typeof linkId !== 'string') continue
    const answers = listOf(answer)
    if (index.repeats.has(linkId)) {
      const before = into[linkId]
      into[linkId] = [...(Array.isArray(before) ? before : []), answersIn(listOf(item), index)]
    } else if (answers.length > 0) {
      const values = answers.map(givenIn)
      into[linkId] = values.length === 1 ? values[0] : values
      for (const one of answers) answersIn(listOf(one['item']), index, into)
    } else answersIn(listOf(item), index, into)
  }
  return into
}

/** What servers of FHIR add that is about people: whose answers they are, and who wrote or sent them. */
const PERSONAL = ['subject', 'author', 'source', 'encounter', 'partOf', 'basedOn']

function fromResponse(response: Json, index: SurveyIndex): Json {
  const { id, questionnaire, status, authored, item } = response
  const [, version] = typeof questionnaire === 'string' ? questionnaire.split('|') : []
  // Under the names that Central has for the same.
  return {
    ...answersIn(listOf(item), index),
    meta: { instanceID: id },
    submissionDate: authored,
    ...(version === undefined ? {} : { formVersion: version }),
    ...(status === 'completed' || status === 'amended' ? {} : { reviewState: 'hasIssues' }),
    ...(PERSONAL.some((name) => response[name] !== undefined) ? { submitterId: true } : {}),
  }
}

/** The responses of a document as objects of answers; `undefined` if it is not a FHIR document. */
export function responsesIn(value: unknown, index: SurveyIndex): readonly Json[] | undefined {
  if (!isObject(value)) return undefined
  if (value['resourceType'] === 'QuestionnaireResponse') return [fromResponse(value, index)]
  if (value['resourceType'] !== 'Bundle') return undefined
  return listOf(value['entry']).flatMap(({ resource }) => responsesIn(resource, index) ?? [])
}
