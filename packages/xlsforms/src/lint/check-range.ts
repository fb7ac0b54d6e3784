import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import type { XlsformRule } from './rules.ts'
import type { SurveyRow } from './survey-rows.ts'

type Numbers = { start: number; end: number; step: number; tick_interval?: number; placeholder?: number }

/** pyxform's defaults for missing parameters. */
const defaults: Numbers = { start: 1, end: 10, step: 1 }
const tickParameters = ['tick_interval', 'placeholder', 'tick_labelset']

/** Whether one number is a multiple of another in decimal arithmetic: 0.3 is three times 0.1. */
function isMultiple(value: number, of: number): boolean {
  const ratio = value / of
  return Math.abs(ratio - Math.round(ratio)) < 1e-9
}

/** Checks the parameters of a range question; reports only the first fault, because others follow from it. */
export function checkRange(form: Form, row: SurveyRow, parameters: ReadonlyMap<string, string>, report: Report): void {
  const fault = findFault(form, row, parameters)
  if (fault)
    report(fault.rule, form.survey.at(row.raw, 'parameters'), fault.parameter ? { parameter: fault.parameter } : {})
}

type Fault = { rule: XlsformRule; parameter?: string }

function findFault(form: Form, row: SurveyRow, parameters: ReadonlyMap<string, string>): Fault | undefined {
  const appearance = form.survey.text(row.raw, 'appearance')
  if (appearance !== '' && !/vertical|no-ticks/.test(appearance) && tickParameters.some((name) => parameters.has(name)))
    return { rule: 'RANGE_008' }
  const numbers: Numbers = { ...defaults }
  for (const parameter of ['start', 'end', 'step', 'tick_interval', 'placeholder'] as const) {
    const text = parameters.get(parameter)
    if (text === undefined) continue
    if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text)))
      return { rule: 'RANGE_001', parameter }
    numbers[parameter] = Number(text)
  }
  return findStepFault(numbers) ?? findLabelFault(form, parameters.get('tick_labelset'), numbers, appearance)
}

function findStepFault({ start, end, step, tick_interval, placeholder }: Numbers): Fault | undefined {
  const width = Math.abs(end - start)
  for (const [parameter, value] of [
    ['step', step],
    ['tick_interval', tick_interval],
  ] as const) {
    if (value === 0) return { rule: 'RANGE_002', parameter }
    if (value !== undefined && value > width) return { rule: 'RANGE_003', parameter }
  }
  if (tick_interval !== undefined && !isMultiple(tick_interval, step))
    return { rule: 'RANGE_004', parameter: 'tick_interval' }
  if (placeholder === undefined) return undefined
  if (!isMultiple(placeholder - start, step)) return { rule: 'RANGE_004', parameter: 'placeholder' }
  return isInside(placeholder, start, end) ? undefined : { rule: 'RANGE_005' }
}

const isInside = (value: number, start: number, end: number): boolean =>
  value >= Math.min(start, end) && value <= Math.max(start, end)

function findLabelFault(
  form: Form,
  labels: string | undefined,
  { start, end, step, tick_interval }: Numbers,
  appearance: string,
): Fault | undefined {
  if (labels === undefined) return undefined
  const list = form.lists.get(labels)
  if (!list) return form.isWhole ? { rule: 'RANGE_006' } : undefined
  const codes = [...list.codes]
  const values = codes.map(Number)
  if (codes.includes('') || values.some((value) => !Number.isFinite(value))) return { rule: 'RANGE_009' }
  if (values.some((value) => !isInside(value, start, end))) return { rule: 'RANGE_010' }
  if (values.some((value) => !isMultiple(value - start, tick_interval ?? step))) return { rule: 'RANGE_011' }
  if (!appearance.includes('no-ticks')) return undefined
  if (values.length > 2) return { rule: 'RANGE_007' }
  return values.includes(start) && values.includes(end) ? undefined : { rule: 'RANGE_012' }
}
