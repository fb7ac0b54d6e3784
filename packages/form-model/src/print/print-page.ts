import { escapeHtml } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import { element, type MarkupElement, toHtml } from './markup.ts'
import { printMarkup } from './print-markup.ts'
import { printModel } from './print-model.ts'
import type { PrintOptions } from './printed.ts'

/** What a page has around its content; `styleSource` is how its policy names the one style sheet, such as by its hash. */
export type PageAround = { language: string; title: string; style: string; styleSource?: string }

/** No script runs, nothing is fetched and nothing is sent on the page, whatever a definition or a record contains. */
const policy = (styleSource: string): string =>
  `default-src 'none'; style-src ${styleSource}; base-uri 'none'; form-action 'none'`

/** Wraps content in one self-contained HTML document, without links back to the page that opened it. */
export function pageAround(
  content: MarkupElement,
  { language, title, style, styleSource = "'unsafe-inline'" }: PageAround,
): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(styleSource))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    toHtml(element('title', title)),
    // Escapes do not work in a style sheet; anything that could end it early is removed.
    `<style>${style.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body>${toHtml(content)}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/**
 * Renders a form as one self-contained HTML document for printing: blank, or with the answers of a record. `style` is the text of
 * `@tip-standard/form-model/paper.css`. The definition must be one that `defineForm` accepts.
 */
export function printPage(definition: FormDefinition, options: PrintOptions & { style: string }): string {
  const model = printModel(definition, options)
  const { language, title } = model
  return pageAround(printMarkup(model), { language, title, style: options.style })
}
