import { parseXPath } from '../xpath/parse-xpath.ts'
import type { Report } from './finding.ts'
import { type Form, referencesOf } from './form.ts'
import { parseParameters } from './parameters.ts'
import { personalKindOf, tellsWho } from './personal.ts'
import type { SurveyRow } from './survey-rows.ts'

/** Metadata that lead to a person or a device. */
const deviceTypes = ['deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email']
const hiddenPlaces = ['start-geopoint', 'background-geopoint']
const places = ['geopoint', 'geotrace', 'geoshape']
const media = ['image', 'audio', 'video', 'file']

/** Finds risks to people: metadata, locations, recordings, and names in the wrong place. */
export function checkSafety(form: Form, report: Report): void {
  for (const row of form.rows) checkRow(form, row, report)
  checkInstanceName(form, report)
  const saved = form.rows.find((row) => form.cell(row, 'save_to'))
  if (form.entities && form.entities.rows.length > 0) report('SAFETY_017', { table: form.entities.name })
  else if (saved) report('SAFETY_017', form.survey.at(saved.raw, 'save_to'))
}

function checkRow(form: Form, row: SurveyRow, report: Report): void {
  const { type } = row
  const place = form.survey.at(row.raw, 'type')
  if (deviceTypes.includes(type)) report('SAFETY_001', place, { type })
  if (hiddenPlaces.includes(type)) report('SAFETY_002', place, { type })
  if (type === 'background-audio') report('SAFETY_003', place)
  if (type === 'audit') checkAudit(form, row, report)
  if (places.includes(type)) report('SAFETY_006', place)
  if (media.includes(type)) report('SAFETY_007', place)
  const isWritten = ['text', 'integer', 'barcode'].includes(type)
  if (isWritten && personalKindOf(form, row) === 'identifier') report('SAFETY_013', place)
}

function checkAudit(form: Form, row: SurveyRow, report: Report): void {
  const place = form.survey.at(row.raw, 'parameters')
  const parameters = parseParameters(form.survey.text(row.raw, 'parameters'))
  if ([...(parameters?.keys() ?? [])].some((name) => name.startsWith('location-'))) report('SAFETY_004', place)
  for (const parameter of ['identify-user', 'track-changes'])
    if (parameters?.get(parameter) === 'true') report('SAFETY_005', place, { parameter })
}

function checkInstanceName(form: Form, report: Report): void {
  const cell = form.setting('instance_name')
  const parsed = cell && parseXPath(cell.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"))
  if (!cell || !parsed?.ok || !form.settings) return
  if (referencesOf(form, parsed.expression).some((row) => tellsWho(form, row)))
    report('SAFETY_008', { table: form.settings.name, row: cell.row, column: cell.column })
}
