/**
 * Parses the parameters of a question, by their names in lower case; returns `undefined` if the cell is not written as
 * `key=value`.
 */
export function parseParameters(text: string): Map<string, string> | undefined {
  const parameters = new Map<string, string>()
  const pairs = text.replace(/\s*=\s*/g, '=').split(/[\s,;]+/)
  for (const pair of pairs) {
    if (pair === '') continue
    const [key = '', value = '', ...rest] = pair.split('=')
    if (key === '' || value === '' || rest.length > 0) return undefined
    parameters.set(key.toLowerCase(), value)
  }
  return parameters
}
