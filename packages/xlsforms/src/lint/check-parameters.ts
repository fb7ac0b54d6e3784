import { checkRange } from './check-range.ts'
import type { Report } from './finding.ts'
import { type Form, instanceNames } from './form.ts'
import { parseParameters } from './parameters.ts'
import { fileTypes, listTypes } from './question-type.ts'
import type { SurveyRow } from './survey-rows.ts'

const geo = ['allow-mock-accuracy', 'incremental', 'reference-geometry']
const select = ['randomize', 'seed']
const selectFromFile = ['value', 'label', 'randomize', 'seed']

const makeKnown = (): Record<string, readonly string[]> => ({
  text: ['rows'],
  image: ['max-pixels', 'app'],
  audio: ['quality'],
  'background-audio': ['quality'],
  audit: [
    'location-priority',
    'location-min-interval',
    'location-max-age',
    'track-changes',
    'track-changes-reasons',
    'identify-user',
  ],
  range: ['start', 'end', 'step', 'tick_interval', 'placeholder', 'tick_labelset'],
  geopoint: ['allow-mock-accuracy', 'capture-accuracy', 'warning-accuracy', 'reference-geometry'],
  geotrace: geo,
  geoshape: geo,
  select_one_external: select,
  ...Object.fromEntries(listTypes.map((type) => [type, select])),
  ...Object.fromEntries(fileTypes.map((type) => [type, selectFromFile])),
})

/** The parameters that each type accepts. */
const known: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ makeKnown()

const whole = /^\d+$/
const logical = /^(true|false)$/i

/** The format of parameter values. */
const values: Readonly<Record<string, RegExp>> = {
  rows: whole,
  'max-pixels': whole,
  quality: /^(voice-only|low|normal|external)$/i,
  randomize: logical,
  'identify-user': logical,
  'track-changes': logical,
  'track-changes-reasons': /^on-form-edit$/,
  'location-priority': /^(no-power|low-power|balanced|high-accuracy)$/,
  'location-min-interval': whole,
  'location-max-age': whole,
  app: /^[a-z_]\w*(\.[a-z_]\w*)+$/i,
  seed: /^(-?\d+(\.\d+)?|\$\{.+\})$/,
  value: /^[\p{L}_][\p{L}\p{N}\-_.]*$/u,
  label: /^[\p{L}_][\p{L}\p{N}\-_.]*$/u,
}

const isNumber = (text: string): boolean => /^-?(\d+(\.\d*)?|\.\d+)$/.test(text)

/** Checks the cells `parameters` of the survey. */
export function checkParameters(form: Form, report: Report): void {
  for (const row of form.rows) {
    const cell = form.cell(row, 'parameters')
    if (row.kind !== 'question' || row.type === '') continue
    const place = form.survey.at(row.raw, 'parameters')
    const parameters = parseParameters(cell?.text ?? '')
    if (!parameters) {
      report('SURVEY_004', place)
      continue
    }
    const names = known[row.type]
    if (names && [...parameters.keys()].some((name) => !names.includes(name))) report('SURVEY_005', place)
    for (const [name, value] of parameters) {
      const pattern = names?.includes(name) && Object.hasOwn(values, name) ? values[name] : undefined
      // An app is opened for pictures that are not drawn in the form itself.
      const isUsed = name !== 'app' || /^(annotate)?$/.test(form.survey.text(row.raw, 'appearance'))
      if (pattern && isUsed && !pattern.test(value)) report('SURVEY_010', place, { parameter: name })
    }
    if (parameters.has('seed') && !parameters.has('randomize')) report('SURVEY_010', place, { parameter: 'seed' })
    if (['geopoint', 'geotrace', 'geoshape'].includes(row.type)) checkGeo(form, row, parameters, report)
    if (row.type === 'range') checkRange(form, row, parameters, report)
    if (row.type === 'audit') checkPlacesOfAudit(form, row, parameters, report)
    if (row.type === 'background-audio' && parameters.get('quality')?.toLowerCase() === 'external')
      report('SURVEY_010', place, { parameter: 'quality' })
  }
}

const placesOfAudit = ['location-priority', 'location-min-interval', 'location-max-age'] as const

/**
 * Checks that an audit records locations with all three parameters or none, and that the maximum age is not below the
 * interval.
 */
function checkPlacesOfAudit(form: Form, row: SurveyRow, parameters: ReadonlyMap<string, string>, report: Report): void {
  const place = form.survey.at(row.raw, 'parameters')
  const given = placesOfAudit.filter((name) => parameters.has(name))
  if (given.length > 0 && given.length < placesOfAudit.length) report('SURVEY_011', place)
  const [interval, age] = [parameters.get('location-min-interval'), parameters.get('location-max-age')].map(Number)
  if (interval !== undefined && age !== undefined && age < interval)
    report('SURVEY_010', place, { parameter: 'location-max-age' })
}

function checkGeo(form: Form, row: SurveyRow, parameters: ReadonlyMap<string, string>, report: Report): void {
  const place = form.survey.at(row.raw, 'parameters')
  const incremental = parameters.get('incremental')
  const captured = parameters.get('capture-accuracy')
  const warned = parameters.get('warning-accuracy')
  const mock = parameters.get('allow-mock-accuracy')
  const reference = parameters.get('reference-geometry')
  if (incremental !== undefined && !/^(true|yes|true\(\))$/i.test(incremental)) report('SURVEY_003', place)
  if (captured !== undefined && !isNumber(captured)) report('SURVEY_007', place)
  if (warned !== undefined && !isNumber(warned)) report('SURVEY_008', place)
  if (mock !== undefined && !logical.test(mock)) report('SURVEY_009', place)
  if (reference !== undefined && !isGeometry(form, reference)) report('SURVEY_006', place)
}

/** Whether a reference is to a repeat, a list, or a file of the form. */
function isGeometry(form: Form, reference: string): boolean {
  const [, name] = /^\$\{(.+)\}$/.exec(reference) ?? []
  if (name !== undefined) return form.find(name)?.kind === 'repeat'
  return reference !== '__last-saved' && instanceNames(form).has(reference)
}
