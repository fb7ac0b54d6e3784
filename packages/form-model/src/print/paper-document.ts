import type { Language } from '../languages/index.ts'
import type { Word } from '../wording/answer-words.ts'
import { element, type Markup, type MarkupElement, withAttributes } from './markup.ts'
import { box, personLine, runningHead, withCode } from './print-markup.ts'
import { pageAround } from './print-page.ts'

/** The content of a table cell: a text, a code with its name, a box to tick, or space to write. */
export type PaperCell = string | Word | { kind: 'box'; shape: 'one' | 'many' } | { kind: 'space' }

/** A part of a document on paper. */
export type PaperBlock =
  | { kind: 'text' | 'note' | 'heading'; text: string }
  | { kind: 'items'; items: readonly string[] }
  | { kind: 'ticks'; isMany: boolean; words: readonly Word[] }
  | { kind: 'blank'; label: string; lines: number }
  /** Without columns it has no head. */
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly PaperCell[])[] }
  | { kind: 'links'; links: readonly { href: string; text: string; about: string }[] }

/** A document on paper that is not a form: an aid, a protocol, an index. Independent of HTML. */
export type PaperDocument = {
  language: Language
  title: string
  /** The header of every sheet. */
  form: { id: string; version: string }
  /** The label of a line for the code of a person, on every sheet, if the paper is about a person. */
  person?: string
  /** Marks the texts as a draft. */
  draft?: string
  sections: readonly { title?: string; blocks: readonly PaperBlock[] }[]
}

const lines = (count: number): MarkupElement[] => Array.from({ length: count }, () => element('div.tip-print-line'))

function cell(content: PaperCell): MarkupElement {
  if (typeof content === 'string') return element('td', content)
  if ('text' in content) return element('td', withCode(content))
  if (content.kind === 'space') return element('td.tip-print-space')
  return element('td.tip-print-tick', box(content.shape))
}

function block(one: PaperBlock): Markup[] {
  switch (one.kind) {
    case 'text':
      return [element('p', one.text)]
    case 'note':
      return [element('p.tip-print-note', one.text)]
    case 'heading':
      return [element('h3', one.text)]
    case 'items':
      return [element('ul.tip-print-items', ...one.items.map((item) => element('li', item)))]
    case 'ticks': {
      const shape = one.isMany ? 'many' : 'one'
      return [element('ul.tip-print-choices', ...one.words.map((word) => element('li', box(shape), withCode(word))))]
    }
    case 'blank':
      return [
        element(
          'div.tip-print-question',
          element('p.tip-print-label', element('strong', one.label)),
          ...lines(one.lines),
        ),
      ]
    case 'table': {
      const heads = one.columns.map((column) => withAttributes(element('th', column), { scope: 'col' }))
      const rows = one.rows.map((row) => element('tr', ...row.map(cell)))
      const head = heads.length === 0 ? undefined : element('thead', element('tr', ...heads))
      return [element('table.tip-print-rows', head, element('tbody', ...rows))]
    }
    case 'links':
      return [
        element(
          'ul.tip-print-items',
          ...one.links.map(({ href, text, about }) =>
            element('li', withAttributes(element('a', text), { href }), ': ', about),
          ),
        ),
      ]
    default:
      return unknown(one)
  }
}

function unknown(one: never): never {
  throw new TypeError(`There is no paper layout for the kind ${String((one as { kind: string }).kind)}.`)
}

/** Renders a document on paper as one self-contained HTML page; `style` is the text of `@tip-standard/form-model/paper.css`. */
export function paperPage(document: PaperDocument, style: string): string {
  const { language, title, form, person, draft, sections } = document
  const article = element(
    'article.tip-print.tip-print-document',
    runningHead(document, person === undefined ? undefined : personLine(person)),
    element(
      'div.tip-print-body',
      element(
        'header.tip-print-head',
        element('h1', title),
        draft === undefined ? undefined : element('p.tip-print-draft', draft),
      ),
      ...sections.map((section) =>
        element(
          'section.tip-print-page',
          section.title === undefined ? undefined : element('h2', section.title),
          ...section.blocks.flatMap(block),
        ),
      ),
    ),
    element('footer.tip-print-foot', `${title} · ${form.id} ${form.version}`),
  )
  return pageAround(withAttributes(article, { lang: language }), { language, title, style })
}
