/** The functions that tell whether a text is a code of a list. */

import { header, type Model, quote, type ResolvedList, toKebab, toTypeName } from '../../model.ts'

/** The name of the function that tests for the codes of a list. */
export const testName = (list: ResolvedList): string => `is${toTypeName(list.id)}Code`

/** A list in few bytes: codes that share their beginning are grouped. */
function pack(list: ResolvedList): string {
  const cut = (code: string): [string, string] => {
    const at = list.id === 'language' ? 2 : Math.max(code.lastIndexOf('/'), code.indexOf('-')) + 1
    return [code.slice(0, at), code.slice(at)]
  }
  const groups = new Map<string, string[]>()
  for (const { code } of list.codes) {
    const [start, end] = cut(code)
    groups.set(start, [...(groups.get(start) ?? []), end])
  }
  return [...groups].map(([start, ends]) => `${start}:${ends.join(',')}`).join(';')
}

/** Items by the length of a text of theirs: most texts differ in length, so that few are compared. */
export function byLength<T>(items: readonly T[], textOf: (item: T) => string): [length: number, items: T[]][] {
  const groups = new Map<number, T[]>()
  for (const item of items) groups.set(textOf(item).length, [...(groups.get(textOf(item).length) ?? []), item])
  return [...groups].sort(([a], [b]) => a - b)
}

/** Past this many codes of one length a set is faster. */
const MOST_OF_A_LENGTH = 10

function emitTest(list: ResolvedList): string {
  const doc = `/** Tells whether a text is a code of the list ${quote(list.id)}. */`
  const head = `export function ${testName(list)}(text: string): boolean {`
  if (list.isLong)
    return `const ${list.id}Codes = /* @__PURE__ */ lazySet(() => unpackCodes(${list.id}))\n${doc}\n${head}\n  return ${list.id}Codes.has(text)\n}\n`
  const codes = list.codes.map(({ code }) => code)
  const groups = byLength(codes, (code) => code)
  if (groups.some(([, group]) => group.length > MOST_OF_A_LENGTH))
    return `const ${list.id}Codes = /* @__PURE__ */ new Set([${codes.map(quote).join(', ')}])\n${doc}\n${head}\n  return ${list.id}Codes.has(text)\n}\n`
  const cases = groups.map(
    ([length, group]) =>
      `    case ${length}:\n      return ${group.map((code) => `text === ${quote(code)}`).join(' || ')}`,
  )
  return `${doc}\n${head}\n  switch (text.length) {\n${cases.join('\n')}\n    default:\n      return false\n  }\n}\n`
}

/** The tests of all lists, one function each. */
export function emitCodeTests(model: Model): string {
  const long = model.lists.filter(({ isLong }) => isLong)
  const imports = long.map(({ id }) => `import { ${id} } from '../packed/${toKebab(id)}.ts'\n`).join('')
  return `${header('packages/dictionary/src/codelists')}\nimport { lazySet, unpackCodes } from '../../codes/membership.ts'\n${imports}\n${model.lists.map(emitTest).join('\n')}`
}

/** core/src/generated/packed/*.ts: the codes of long lists, for those who test them and for those who name them. */
export function emitPackedCodes(model: Model): Record<string, string> {
  const files = model.lists
    .filter(({ isLong }) => isLong)
    .map((list) => [
      `packages/core/src/generated/packed/${toKebab(list.id)}.ts`,
      `${header('packages/dictionary/src/codelists')}
/** The codes of the list ${quote(list.id)} in few bytes. */
export const ${list.id} = ${quote(pack(list))}
`,
    ])
  return Object.fromEntries(files)
}

/** The tests of all lists by id, for those who learn only at run time which list they need; a bundler can leave it out. */
export function emitCodeTestsById({ lists }: Model): string {
  const names = lists.map(testName).sort()
  const rows = lists.map((list) => `  ${list.id}: ${testName(list)},`)
  return `${header('packages/dictionary/src/codelists')}
import type { CodeListId } from '../ids.ts'
import { ${names.join(', ')} } from './sets.ts'

/** Tells for every list whether a text is one of its codes. */
export const isCodeOf: { readonly [K in CodeListId]: (text: string) => boolean } = {
${rows.join('\n')}
}
`
}
