import type { SurveyFilter } from './survey.ts'
import type { Reference } from './to-xpath.ts'

/** What a choice has to satisfy to be offered, as XPath over the rows of its list: `name`, `label`, `parent`. */
export function toChoiceFilter(filters: readonly SurveyFilter[], reference: Reference): string {
  const written = filters.map(({ by, answer, several }) => {
    const value = reference(answer)
    if (by === 'start') return `starts-with(name, ${value})`
    const isChosen = several ? `selected(${value}, parent)` : `parent = ${value}`
    // Before the other question is answered everything is offered, and so is what has no parent.
    return `(${value} = '' or parent = '' or ${isChosen})`
  })
  return written.join(' and ')
}
