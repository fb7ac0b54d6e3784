/** The checks of each engine, and those it cannot make. */

import { enginesOf, whyNotJsonSchema } from '../../engine-support.ts'
import { type Model, toKebab } from '../../model.ts'
import { structuralRules } from '../../structural-rules.ts'
import { code, link, page, table } from './markdown.ts'

const yes = 'yes'

const CONSTRAINTS: readonly (readonly [kind: string, about: string, zod: string, jsonSchema: string])[] = [
  ['`required`', 'A required field is there; an "answered" field has a value or a reason.', yes, yes],
  ['`type`', 'A value has the right type: text, number, list, object.', yes, yes],
  ['`format`', 'A date is in the calendar, an id or a telephone number has the right format.', yes, yes],
  ['`range`', 'A number is within its limits.', yes, yes],
  ['`length`', 'A text or a list is neither too long nor too short.', yes, yes],
  ['`codeList`', 'A code is in its list.', yes, yes],
  ['`duplicate`', 'A list does not hold the same code or id twice.', yes, yes],
  ['`unknownField`', 'A record holds nothing that the standard does not know.', yes, yes],
  ['`rule`, errors', 'Values agree with each other.', yes, 'where the table below says so'],
  ['`rule`, warnings', 'A person should look again.', 'no: zod has no warnings', 'no: JSON Schema has no warnings'],
]

/** docs/reference/engines.md */
export function enginesPage(model: Model): string {
  const general = structuralRules.map(({ id, severity }) => [link(code(id), `rules.md#${id}`), severity, yes, yes, yes])
  const own = model.entities.flatMap((entity) =>
    entity.rules.map((rule) => {
      const engines = enginesOf(rule, entity, model)
      const cell = (isThere: boolean, otherwise: string): string => (isThere ? yes : `no: ${otherwise}`)
      return [
        link(code(rule.id), `entities/${toKebab(entity.id)}.md#${rule.id}`),
        rule.severity,
        yes,
        cell(engines.includes('zod'), 'zod has no warnings'),
        cell(engines.includes('jsonSchema'), whyNotJsonSchema(rule, entity, model).join('; ')),
      ]
    }),
  )
  const enforced = own.filter((row) => row[4] === yes).length
  return page(
    'Engines',
    'The standard can be checked in three ways. They give the same codes at the same places, but they do not all check the same things.',
    '## Kinds of findings',
    table(
      ['Code', 'What it means', '`validate` of the core package', 'zod', 'JSON Schema (ajv and others)'],
      CONSTRAINTS.map(([kind, about, zod, jsonSchema]) => [kind, about, yes, zod, jsonSchema]),
    ),
    'An id in the wrong format, in a field that refers to something, is reported by `validate` twice: for its format, and because it ' +
      'points at nothing. zod reports the format only.',
    '## Rules',
    `JSON Schema enforces ${enforced} of the ${own.length} rules that entities have. Where it cannot, the schema accepts the record: ` +
      'use `validate` or zod as well, or run the rules from `rules.json` in your own program.',
    table(['Rule', 'Severity', '`validate`', 'zod', 'JSON Schema'], [...general, ...own]),
    '## Other languages',
    'The conformance suite holds a record for each field at and beyond its limits, and two for each rule, with the findings that ' +
      'each must give. Cases marked `"jsonSchema": true` can be decided by JSON Schema alone.',
  )
}
