import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { fileTypes, listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The source of choices or values: a list of the form by name, or a file by its name with ending. */
type Source = { name: string; column: string; isDeclared: boolean }

/**
 * Checks that names of lists and files are unique without their ending, because programs could not distinguish them.
 */
export function checkSources(form: Form, report: Report): void {
  const known = new Map<string, Source>()
  const lists = new Set([...form.lists.keys()].filter((name) => !searchedLists(form).has(name)))
  for (const row of form.rows)
    for (const source of sourcesOf(form, row)) {
      const id = source.name.replace(/\.[^.]*$/, '')
      const other = known.get(id)
      // A declared file hides a list of the same name; the last saved record has a reserved name.
      const isHiding = source.isDeclared && (lists.has(id) || id === '__last-saved')
      if (!other) known.set(id, source)
      // Several questions may use a file, but only one may declare it.
      else if (other.name !== source.name || (other.isDeclared && source.isDeclared)) {
        report('CHOICE_011', form.survey.at(row.raw, source.column))
        continue
      }
      if (isHiding) report('CHOICE_011', form.survey.at(row.raw, source.column))
    }
  checkSearches(form, report)
}

const isSearch = (form: Form, { raw }: SurveyRow): boolean =>
  /\bsearch\(.*?\)/.test(form.survey.text(raw, 'appearance'))

/** Lists whose choices `search()` takes from a file. */
const searchedLists = (form: Form): ReadonlySet<string | undefined> =>
  new Set(form.rows.filter((row) => isSearch(form, row)).map(({ list }) => list))

/** Checks `search()`, which turns a list into the description of a file, so that no other question can use the list. */
function checkSearches(form: Form, report: Report): void {
  const searched = searchedLists(form)
  for (const row of form.rows) {
    const isOfFile = fileTypes.includes(row.type) && isSearch(form, row)
    const isShared = listTypes.includes(row.type) && searched.has(row.list) && !isSearch(form, row)
    if (isOfFile || isShared) report('CHOICE_014', form.survey.at(row.raw, 'type'))
  }
}

function sourcesOf(form: Form, { raw, type, list, name }: SurveyRow): Source[] {
  if (type === 'csv-external' || type === 'xml-external')
    return [{ name: `${name}.${type.slice(0, 3)}`, column: 'name', isDeclared: true }]
  const sources: Source[] = []
  if (list !== undefined && type !== 'select_one_external' && !list.includes('${'))
    sources.push({ name: list, column: 'type', isDeclared: false })
  const [, pulled] = /\bpulldata\(\s*['"]([^'"]+)['"]/.exec(form.survey.text(raw, 'calculation')) ?? []
  if (pulled !== undefined) sources.push({ name: `${pulled}.csv`, column: 'calculation', isDeclared: false })
  return sources
}
