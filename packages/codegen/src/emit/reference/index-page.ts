/** The first page: the documents, the connections between their parts, and links to everything. */

import type { Entity } from '@tip-standard/dictionary'
import { documents, type Model, toKebab } from '../../model.ts'
import { examplesSection, type ShownExample } from './examples.ts'
import { bullets, code, link, page, plain, table } from './markdown.ts'

/** Place, money and provenance occur nearly everywhere, so they would hide the rest of the diagram. */
const isDrawn = (entity: Entity): boolean => entity.kind !== 'value'

function diagram(model: Model): string {
  const drawn = model.entities.filter(isDrawn)
  const lines = drawn.flatMap((entity) =>
    entity.fields.flatMap(({ name, type, presence }) => {
      if (type.kind === 'object' || type.kind === 'objects') {
        if (!isDrawn(model.entity(type.entity))) return []
        const one = presence === 'required' ? '||' : 'o|'
        const end = type.kind === 'object' ? one : type.minItems === undefined ? 'o{' : '|{'
        return [`  ${entity.id} ||--${end} ${type.entity} : ${name}`]
      }
      if (type.kind !== 'reference' && type.kind !== 'references') return []
      const target = drawn.find(({ id }) =>
        model.entities.some((holder) =>
          holder.fields.some(
            (field) => field.type.kind === 'objects' && field.type.entity === id && type.to.endsWith(`/${field.name}`),
          ),
        ),
      )
      return target === undefined
        ? []
        : [
            `  ${entity.id} }o..${type.kind === 'references' ? 'o{' : presence === 'required' ? '||' : 'o|'} ${target.id} : ${name}`,
          ]
    }),
  )
  return `\`\`\`mermaid\nerDiagram\n${lines.join('\n')}\n\`\`\``
}

const HOW_TO_READ = [
  'A field is named `entity.field`, the same in every file of the standard.',
  '"A value, or a reason why it is missing": a blank is not an answer. Give `unknown`, `notAsked`, `refused`, `notApplicable` or `withheldForSafety`.',
  'Sensitivity: `public`, `internal`, `sensitive`, `restricted`. Restricted fields are off by default in forms and are not in default exports.',
  '"Names a person": only identity records hold such fields. "Narrows down who it is": by itself the field identifies no one, together with others it may.',
  'Computed fields are worked out from others and never stored.',
]

/** docs/reference/index.md */
export function indexPage(model: Model, examples: readonly ShownExample[]): string {
  const entities = model.entities.map((entity) => [
    link(plain(entity.title), `entities/${toKebab(entity.id)}.md`),
    code(entity.id),
    plain(entity.definition),
    String(entity.fields.length),
    String(entity.rules.length),
  ])
  const lists = model.lists.map((list) => [
    link(plain(list.title), `code-lists/${toKebab(list.id)}.md`),
    code(list.id),
    plain(list.definition),
    String(list.codes.length),
  ])
  const roots = documents(model).map(
    (entity) => `${link(plain(entity.title), `entities/${toKebab(entity.id)}.md`)}: ${plain(entity.definition)}`,
  )
  return page(
    `Reference of TIP Standard ${model.version}`,
    'Every field, code and rule of the standard, generated from the standard itself.',
    `## Documents\n\n${bullets(roots)}`,
    'A case record holds no name, telephone number, address or document number of a person; these are kept in identity records, in another place.',
    `## How to read it\n\n${bullets(HOW_TO_READ)}`,
    examplesSection(examples),
    '## How the parts are connected',
    'Solid lines: one entry holds others. Dotted lines: one entry refers to another by id. Places, amounts of money and provenance are in many entries and are left out of the diagram.',
    diagram(model),
    `## Entities\n\n${table(['Entity', 'Id', 'What it is', 'Fields', 'Rules'], entities)}`,
    `## Across entities\n\n${bullets([link('Rules', 'rules.md'), link('Who counts', 'counting.md'), link('Indicators', 'indicators.md'), link('Policies', 'policies.md'), link('Gender lens', 'lens.md'), link('Crosswalks to other standards', 'crosswalks.md'), link('Sources', 'sources.md'), link('Engines: what is checked where', 'engines.md'), link('Changes from version to version', 'changes.md')])}`,
    `## Code lists\n\n${table(['List', 'Id', 'What it says', 'Codes'], lists)}`,
  )
}
