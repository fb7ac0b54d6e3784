import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import { translatable } from './header-names.ts'
import type { FormSheet } from './sheet.ts'

/** Finds white space at the ends of texts that people read and of values that programs compare. */
export function checkTexts(form: Form, report: Report): void {
  checkEnds(form.survey, ['type', 'name'], translatable.survey ?? [], report)
  if (form.choices) checkEnds(form.choices, ['list_name', 'name'], translatable.choices ?? [], report)
}

function checkEnds(sheet: FormSheet, codes: readonly string[], texts: readonly string[], report: Report): void {
  for (const { column, name } of sheet.columns) {
    const rule = codes.includes(name) ? 'TEXT_002' : texts.includes(name) ? 'TEXT_001' : undefined
    if (!rule) continue
    for (const { row, cells } of sheet.rows) {
      const text = cells[column - 1] ?? ''
      if (text.trim() !== '' && text !== text.trim()) report(rule, { table: sheet.name, row, column })
    }
  }
}
