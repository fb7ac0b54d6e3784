import { codeList, type FieldId, field, fieldLabel } from '@tip-standard/core'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import type { Words } from '../texts/words.ts'
import { labelOf } from './labels.ts'

/**
 * A field of the standard in a form: whether it is required, which codes are offered, and its initial value; several
 * values are one per line.
 */
export type Asked = {
  field: FieldId
  isNeeded?: boolean
  codes?: readonly string[]
  value?: string
  /** Asks for a single code like for several: an entry is made of each. */
  isEach?: boolean
}

const codesOf = (
  words: Words,
  list: Parameters<typeof codeList>[0],
  { codes }: Asked,
): { code: string; label: string }[] =>
  codeList(list)
    .codes.filter(({ code, deprecated }) => deprecated === undefined && (codes === undefined || codes.includes(code)))
    .map(({ code }) => ({ code, label: labelOf(words, list, code) }))

function inputFor(words: Words, asked: Asked, id: string): Html {
  const { type } = field(asked.field)
  const isNeeded = asked.isNeeded === true && html` required`
  const value = asked.value ?? ''
  switch (type.kind) {
    case 'code':
      return html`<select id="${id}" name="${asked.field}"${isNeeded}><option value="">${words.say('form.choose')}</option>${codesOf(
        words,
        type.list,
        asked,
      ).map(
        ({ code, label }) => html`<option value="${code}"${code === value && html` selected`}>${label}</option>`,
      )}</select>`
    case 'boolean':
      return html`<select id="${id}" name="${asked.field}"${isNeeded}><option value="">${words.say('form.notStated')}</option><option value="yes"${value === 'true' && html` selected`}>${words.say('form.yes')}</option><option value="no"${value === 'false' && html` selected`}>${words.say('form.no')}</option></select>`
    case 'date':
      return html`<input id="${id}" name="${asked.field}" type="date" autocomplete="off" value="${value}"${isNeeded}>`
    case 'integer':
    case 'number':
      return html`<input id="${id}" name="${asked.field}" type="number" autocomplete="off" min="${type.min}" max="${type.max}" value="${value}"${isNeeded}>`
    case 'texts':
      return html`<textarea id="${id}" name="${asked.field}" rows="3" autocomplete="off"${isNeeded}>${value}</textarea>`
    default:
      return html`<input id="${id}" name="${asked.field}" autocomplete="off" value="${value}"${isNeeded}>`
  }
}

function ticks(words: Words, asked: Asked, list: Parameters<typeof codeList>[0]): Html {
  const ticked = asked.value?.split('\n') ?? []
  return html`<div class="ticks">${codesOf(words, list, asked).map(
    ({ code, label }) =>
      html`<label><input type="checkbox" name="${asked.field}" value="${code}"${ticked.includes(code) && html` checked`}> ${label}</label>`,
  )}</div>`
}

/** Asks for fields of the standard, with their labels and code lists. `of` distinguishes two forms on one page. */
export function askFields(words: Words, of: string, fields: readonly Asked[]): Html {
  return html`${fields.map((asked) => {
    const { type } = field(asked.field)
    const label = fieldLabel(asked.field, words.labels)
    const id = `${of}-${asked.field.replace('.', '-')}`
    const hint =
      type.kind === 'texts'
        ? html` <small>${words.say('form.lines')}</small>`
        : type.kind === 'integer' && html` <small>${words.say('form.range', { min: type.min, max: type.max })}</small>`
    if (type.kind === 'codes' || (type.kind === 'code' && asked.isEach === true))
      return html`<fieldset class="field"><legend>${label}</legend>${ticks(words, asked, type.list)}</fieldset>`
    return html`<div class="field"><label for="${id}">${label}${hint}</label>${inputFor(words, asked, id)}</div>`
  })}`
}

/**
 * The entry from a submitted form: empty fields are left out, and missing required ones are rejected. The vault checks
 * the entry with the record.
 */
export function entryOf(form: URLSearchParams, fields: readonly Asked[]): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const { field: id, isNeeded } of fields) {
    const { name, type } = field(id)
    const given = form
      .getAll(id)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const [first] = given
    if (first === undefined && isNeeded === true) throw new Refusal('formIncomplete', id)
    if (first === undefined) continue
    if (type.kind === 'codes') entry[name] = given
    else if (type.kind === 'texts')
      entry[name] = first
        .split(/\r?\n/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    else if (type.kind === 'boolean') entry[name] = first === 'yes'
    else if (type.kind === 'integer' || type.kind === 'number') entry[name] = Number(first)
    else entry[name] = first
  }
  return entry
}

/** The entry from a submitted form that has to say more than what the page filled in itself, such as the day. */
export function filledEntryOf(form: URLSearchParams, fields: readonly Asked[]): Record<string, unknown> {
  const entry = entryOf(form, fields)
  const open = fields.filter(({ value }) => value === undefined)
  if (open.every((one) => entry[field(one.field).name] === undefined))
    throw new Refusal('nothingFilled', open[0]?.field)
  return entry
}
