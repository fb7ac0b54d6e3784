import type { FormDefinition } from '@tip-standard/core/forms'
import { element, escapeHtml, toHtml } from './markup.ts'
import { printMarkup } from './print-markup.ts'
import { type PrintOptions, printModel } from './print-model.ts'

/** Nothing runs and nothing is fetched on the page, whatever a definition or a record says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * A form as one HTML document that needs nothing else, to be printed: blank, or with the answers of a record. `style` is the text of
 * `@tip-standard/forms/paper.css`. The definition has to be one that `defineForm` accepts.
 */
export function printPage(definition: FormDefinition, options: PrintOptions & { style: string }): string {
  const model = printModel(definition, options)
  // A style sheet is no place for escapes; what could end it early is cut.
  const style = options.style.replaceAll('</', '<\\/')
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(model.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    toHtml(element('title', model.title)),
    `<style>${style}</style>`,
    '</head>',
    `<body>${toHtml(printMarkup(model))}</body>`,
    '</html>',
    '',
  ].join('\n')
}
