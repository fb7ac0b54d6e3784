import { isFormName } from '../xpath/names.ts'
import { languagesOf } from './check-languages.ts'
import type { Report } from './finding.ts'
import type { Form } from './form.ts'

/** The format of a public key in a form: base64 only, 1,024 bits or more. */
const publicKey = /^[A-Za-z0-9+/\s]{150,}={0,2}$/

/** Checks the sheet settings. */
export function checkSettings(form: Form, report: Report): void {
  const { settings } = form
  if (!form.isWhole) return
  if (!settings) {
    report('SETTINGS_007', { table: 'settings' })
    return
  }
  const table = settings.name
  const row = settings.rows[0]?.row ?? settings.headerRow
  const hasId = form.setting('form_id') !== undefined
  const idString = form.setting('id_string')
  if (!hasId && !idString) report('SETTINGS_001', { table, row })
  if (!form.setting('form_title')) report('SETTINGS_002', { table, row })
  if (!form.setting('version')) report('SETTINGS_003', { table, row })
  if (hasId && idString) report('SETTINGS_004', { table, row, column: idString.column })
  if (languagesOf(form).size > 1 && !form.setting('default_language')) report('SETTINGS_005', { table, row })
  const [, second] = settings.rows
  if (second) report('SETTINGS_006', { table, row: second.row })
  const name = form.setting('name')
  if (name && !isFormName(name.text)) report('NAMES_008', { table, row, column: name.column })
  const key = form.setting('public_key')
  if (!key) report('SAFETY_014', { table, row })
  else if (!publicKey.test(key.text)) report('SAFETY_016', { table, row, column: key.column })
  const address = form.setting('submission_url')
  if (address && !/^https:\/\//i.test(address.text)) report('SAFETY_015', { table, row, column: address.column })
}
