import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { fileTypes, listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Where choices or values come from: a list of the form by its name, or a file by its name with its ending. */
type Source = { name: string; column: string; isDeclared: boolean }

/** Lists and files are known by their names without ending: two of the same name cannot be distinguished. */
export function checkSources(form: Form, report: Report): void {
  const known = new Map<string, Source>()
  const lists = new Set([...form.lists.keys()].filter((name) => !searchedLists(form).has(name)))
  for (const row of form.rows)
    for (const source of sourcesOf(form, row)) {
      const id = source.name.replace(/\.[^.]*$/, '')
      const other = known.get(id)
      // A file that is declared hides a list; the record that was saved last has a name of its own.
      const isHiding = source.isDeclared && (lists.has(id) || id === '__last-saved')
      if (!other) known.set(id, source)
      // A file may be used by several questions, but be declared only once.
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

/** `search()` turns a list into the description of a file: no other question can have it then. */
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
