import { escapeHtml } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import { element, type MarkupElement, toHtml } from './markup.ts'
import { printMarkup } from './print-markup.ts'
import { printModel } from './print-model.ts'
import type { PrintOptions } from './printed.ts'

type PageAround = { language: string; title: string; style: string }

/** Nothing runs and nothing is fetched on the page, whatever a definition or a record says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** One HTML document that needs nothing else, around what is to be printed. */
export function pageAround(content: MarkupElement, { language, title, style }: PageAround): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    toHtml(element('title', title)),
    // A style sheet is no place for escapes; what could end it early is cut.
    `<style>${style.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body>${toHtml(content)}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/**
 * A form as one HTML document that needs nothing else, to be printed: blank, or with the answers of a record. `style` is the text of
 * `@tip-standard/form-model/paper.css`. The definition has to be one that `defineForm` accepts.
 */
export function printPage(definition: FormDefinition, options: PrintOptions & { style: string }): string {
  const model = printModel(definition, options)
  const { language, title } = model
  return pageAround(printMarkup(model), { language, title, style: options.style })
}
