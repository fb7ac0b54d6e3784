import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { listFiles, readRepositoryFile, repository } from './repository.ts'

/** Files that use promises of Node, which are those that Biome's `noFloatingPromises` does not know. */
const paths = ['packages', 'examples']
  .flatMap((folder) => listFiles(folder, /\.tsx?$/))
  // Few files have the word at all; only their imports are read.
  .filter((path) => !path.includes('/generated/') && readRepositoryFile(path).includes('/promises'))
  .filter((path) => importsOf(path).some((name) => /^node:.+\/promises$/.test(name)))

const isThenable = (type: ts.Type): boolean =>
  type.isUnion() ? type.types.some(isThenable) : type.getProperty('then') !== undefined

/** Whether a call ends a promise by saying what happens when it rejects. */
const isHandled = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) &&
  (expression.name.text === 'catch' || (expression.name.text === 'then' && given.length === 2))

/** Lists the lines of files where a promise of Node is made and no one waits for it; other files are not looked into. */
function floatingPromises(files: readonly string[], planted: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    types: ['node'],
    typeRoots: [join(repository, 'node_modules/@types')],
  }
  const host = ts.createCompilerHost(options, true)
  // The types of Node are declared whole; nothing else has to be read.
  host.resolveModuleNameLiterals = (names) => names.map(() => ({ resolvedModule: undefined }))
  const { getSourceFile } = host
  host.getSourceFile = (name, languageVersion) => {
    const text = planted[name]
    return text === undefined
      ? getSourceFile(name, languageVersion)
      : ts.createSourceFile(name, text, languageVersion, true)
  }
  const program = ts.createProgram([...files, ...Object.keys(planted)], options, host)
  const checker = program.getTypeChecker()
  const isFloating = (node: ts.Node): boolean =>
    ts.isExpressionStatement(node) &&
    ts.isCallExpression(node.expression) &&
    !isHandled(node.expression) &&
    isThenable(checker.getTypeAtLocation(node.expression))
  const found: string[] = []
  for (const source of program.getSourceFiles()) {
    const look = (node: ts.Node): void => {
      if (isFloating(node))
        found.push(`${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
      ts.forEachChild(node, look)
    }
    if (!source.isDeclarationFile) look(source)
  }
  return found
}

const planted = `import { open, rm } from 'node:fs/promises'
    const handle = await open('a')
    handle.close()
    rm('a')
    void rm('b')
    rm('c').catch(() => {})
    rm('d').then(() => {})
    const maybe: typeof handle | undefined = Object(handle)
    maybe?.sync()
    await handle.close()`

/** Among all files one in which there are some: the types of Node are read once. */
let found: string[]
beforeAll(() => {
  found = floatingPromises(
    paths.map((path) => join(repository, path)),
    { 'planted.ts': planted },
  )
})
const isPlanted = (place: string): boolean => place.startsWith('planted.ts:')

it('finds promises of files and of their handles', () => {
  expect(found.filter(isPlanted)).toEqual([3, 4, 7, 9].map((line) => `planted.ts:${line}`))
})

it('finds none: every promise of Node is waited for', () => {
  expect(paths.length).toBeGreaterThan(20)
  expect(found.filter((place) => !isPlanted(place))).toEqual([])
})
