/** The reference in French: labels, definitions and questions, from the published files of the standard. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_ROWS } from './long-lists.ts'
import type { Page } from './page-list.ts'

type Said = readonly [text: string, status: string]
type Entity = { id: string; title: string; definition: string }
type Field = { id: string; label: string; definition: string; question?: string }
type CodeList = {
  id: string
  title: string
  definition: string
  codes: { code: string; label: string; definition?: string }[]
}
type French = {
  entities: { id: string; title?: Said; definition?: Said }[]
  fields: { id: string; label?: Said; definition?: Said; question?: Said }[]
  codes: { id: string; title?: Said; labels?: { [code: string]: Said } }[]
  definitions: { id: string; definition?: Said; codes?: { [code: string]: Said } }[]
}

const DRAFT =
  '> **Traduction provisoire**, qu’aucun relecteur n’a encore vérifiée ; ce qui n’est pas traduit est en anglais.'

const toKebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const plain = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_')
const cell = (text: string): string => plain(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const toPage = (path: string, title: string, ...parts: string[]): Page => ({
  source: `docs/fr/reference/${path}.md`,
  route: `fr/reference/${path}`,
  title,
  markdown: `# ${plain(title)}\n\n${DRAFT}\n\n${parts.join('\n\n')}\n`,
})

/** Makes the pages of the reference in French, one for each entity and code list and one that lists them. */
export function frenchReference(root: string): Page[] {
  const read = <Content>(name: string): Content =>
    JSON.parse(readFileSync(join(root, 'schemas/next', name), 'utf8')) as Content
  const { entities, fields } = read<{ entities: Entity[]; fields: Field[] }>('fields.json')
  const { codeLists } = read<{ codeLists: CodeList[] }>('code-lists.json')
  const french = read<French>('locales/fr.json')
  const saidOf = {
    entities: byId(french.entities),
    fields: byId(french.fields),
    codes: byId(french.codes),
    definitions: byId(french.definitions),
  }

  const titleOf = ({ id, title }: Entity): string => saidOf.entities.get(id)?.title?.[0] ?? title
  const listTitleOf = ({ id, title }: CodeList): string => saidOf.codes.get(id)?.title?.[0] ?? title

  const entityPages = entities.map((entity) => {
    const sections = fields
      .filter(({ id }) => id.startsWith(`${entity.id}.`))
      .map(({ id, label, definition, question }) => {
        const said = saidOf.fields.get(id)
        const name = id.slice(entity.id.length + 1)
        const asked = said?.question?.[0] ?? question
        return [
          `<a id="${name}"></a>`,
          `### ${plain(said?.label?.[0] ?? label)} (\`${id}\`)`,
          plain(said?.definition?.[0] ?? definition),
          ...(asked === undefined ? [] : [`- Question ou consigne : ${plain(asked)}`]),
          `[Tout sur ce champ, en anglais](/reference/entities/${toKebab(entity.id)}#${name})`,
        ].join('\n\n')
      })
    const definition = saidOf.entities.get(entity.id)?.definition?.[0] ?? entity.definition
    return toPage(`entities/${toKebab(entity.id)}`, titleOf(entity), plain(definition), '## Champs', ...sections)
  })

  const listPages = codeLists.map((list) => {
    const said = saidOf.codes.get(list.id)?.labels
    const defined = saidOf.definitions.get(list.id)
    const shown = list.codes.length > MOST_ROWS ? [] : list.codes
    const rows = shown.map(({ code, label, definition }) => {
      const meaning = defined?.codes?.[code]?.[0] ?? definition ?? ''
      return `| <a id="${code}"></a>\`${code}\` | ${cell(said?.[code]?.[0] ?? label)} | ${cell(meaning)} |`
    })
    return toPage(
      `code-lists/${toKebab(list.id)}`,
      `${listTitleOf(list)} (${list.id})`,
      plain(defined?.definition?.[0] ?? list.definition),
      `[Toute la liste, avec ses sources et ses correspondances, en anglais](/reference/code-lists/${toKebab(list.id)})`,
      rows.length === 0
        ? `${list.codes.length} codes.`
        : ['| Code | Libellé | Sens |', '| --- | --- | --- |', ...rows].join('\n'),
    )
  })

  const links = (kind: string, items: readonly { id: string; title: string }[]): string =>
    items.map(({ id, title }) => `- [${plain(title)}](/fr/reference/${kind}/${toKebab(id)}) (\`${id}\`)`).join('\n')
  const index = toPage(
    'index',
    'Référence',
    'Les champs et les codes du standard, avec leurs libellés, leurs définitions et leurs questions. Les règles, les politiques, les indicateurs et les sources sont [dans la référence en anglais](/reference/), qui fait foi.',
    '## Entités',
    links(
      'entities',
      entities.map((entity) => ({ id: entity.id, title: titleOf(entity) })),
    ),
    '## Listes de codes',
    links(
      'code-lists',
      codeLists.map((list) => ({ id: list.id, title: listTitleOf(list) })),
    ),
  )
  return [index, ...entityPages, ...listPages]
}
