import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Where choices or values come from: a list of the form by its name, or a file by its name with its ending. */
type Source = { name: string; column: string; isDeclared: boolean }

/** Lists and files are known by their names without ending: two of the same name cannot be distinguished. */
export function checkSources(form: Form, report: Report): void {
  const known = new Map<string, Source>()
  for (const row of form.rows)
    for (const source of sourcesOf(form, row)) {
      const id = source.name.replace(/\.[^.]*$/, '')
      const other = known.get(id)
      if (!other) known.set(id, source)
      // A file may be used by several questions, but be declared only once.
      else if (other.name !== source.name || (other.isDeclared && source.isDeclared))
        report('CHOICE_011', form.survey.at(row.raw, source.column))
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
