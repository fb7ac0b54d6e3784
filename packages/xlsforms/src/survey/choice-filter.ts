import type { SurveyFilter, SurveyList } from './survey.ts'
import type { Reference } from './to-xpath.ts'

/**
 * The condition for offering a choice, as XPath over the rows of its list: `name`, `label`, `parent`. A long list
 * offers nothing until the other question is answered: engines look parents up by an index, and thousands of choices
 * help no one.
 */
export function toChoiceFilter(filters: readonly SurveyFilter[], list: SurveyList, reference: Reference): string {
  const written = filters.map(({ by, answer, several }) => {
    const value = reference(answer)
    if (by === 'start') return `${list.isFile ? `${value} != '' and ` : ''}starts-with(name, ${value})`
    const isChosen = several ? `selected(${value}, parent)` : `parent = ${value}`
    return list.isFile ? isChosen : `(${value} = '' or parent = '' or ${isChosen})`
  })
  return written.join(' and ')
}
