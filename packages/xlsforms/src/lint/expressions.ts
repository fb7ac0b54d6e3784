import { xpathFunctions } from '../xpath/functions.ts'

/** Whether a default is calculated: it is text unless it refers to something or calls a function. */
export function isExpression(text: string): boolean {
  const [, name = ''] = /^([a-z][a-z0-9:-]*)\(.*\)$/s.exec(text) ?? []
  return text.includes('${') || xpathFunctions.has(name)
}
