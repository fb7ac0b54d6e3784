/** JSON as generated files hold it: rows on lines of their own, so that a change shows as one line. */

/** An array with one item a line, as a part of a JSON text. */
export function toJsonRows(items: readonly unknown[], indent = ''): string {
  return items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${indent} ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`
}

/** What every data file states about itself first. */
export const dataHead = (version: string, about: string): Record<string, string> => ({
  $comment: 'Generated from packages/dictionary by `pnpm gen`; do not edit. Licence: CC BY 4.0, see NOTICE.',
  standard: 'TIP Standard',
  version,
  about,
})

/** An object of which some members are arrays with one item a line. */
export function toJsonFile(head: Record<string, unknown>, rows: Record<string, readonly unknown[]>): string {
  const members = [
    ...Object.entries(head).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...Object.entries(rows).map(([name, items]) => ` ${JSON.stringify(name)}: ${toJsonRows(items, ' ')}`),
  ]
  return `{\n${members.join(',\n')}\n}\n`
}

/** A JSON Schema, indented; the conditions of a rule are on one line each, since they may list many values. */
export function toSchemaText(schema: unknown, indent = ''): string {
  if (typeof schema !== 'object' || schema === null) return JSON.stringify(schema)
  const inner = `${indent} `
  const isRule = 'x-code' in schema
  const parts = Array.isArray(schema)
    ? schema.map((item) => toSchemaText(item, inner))
    : Object.entries(schema).map(([name, member]) =>
        member === undefined
          ? ''
          : `${JSON.stringify(name)}: ${isRule ? JSON.stringify(member) : toSchemaText(member, inner)}`,
      )
  const [open, close] = Array.isArray(schema) ? '[]' : '{}'
  const shown = parts.filter((part) => part !== '')
  return shown.length === 0 ? `${open}${close}` : `${open}\n${inner}${shown.join(`,\n${inner}`)}\n${indent}${close}`
}
