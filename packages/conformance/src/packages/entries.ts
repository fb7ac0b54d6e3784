import ts from 'typescript'
import { readPackages, repository } from './repository.ts'

const sourceCondition = '@tip-standard/source'

/** A subpath that a published package exports, with the path of its source in the repository. */
export type Entry = { specifier: string; folder: string; source: string }

/** Lists every subpath of the published packages that is TypeScript. */
export function readEntries(): Entry[] {
  return readPackages()
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ folder, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
        const source = typeof target === 'string' ? undefined : target[sourceCondition]
        return source === undefined || source.endsWith('.css')
          ? []
          : [{ specifier: manifest.name + subpath.slice(1), folder, source: `${folder}/${source.slice(2)}` }]
      }),
    )
}

type Exports = { checker: ts.TypeChecker; symbolsOf: ReadonlyMap<string, readonly ts.Symbol[]> }

/** Looks up what each entry exports. */
function readExports(entries: readonly Entry[]): Exports {
  const paths = entries.map(({ source }) => `${repository}/${source}`)
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    customConditions: [sourceCondition],
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    noLib: true,
  }
  const host = ts.createCompilerHost(options, true)
  // Only what is exported from elsewhere is looked for there: what sources are made of is far more, and has no part in their names.
  host.resolveModuleNameLiterals = (literals, from, _redirected, compilerOptions, { statements }) => {
    const exportsImports = statements.some((one) => ts.isExportDeclaration(one) && one.moduleSpecifier === undefined)
    return literals.map(({ text, parent }) =>
      exportsImports || ts.isExportDeclaration(parent)
        ? ts.resolveModuleName(text, from, compilerOptions, host, undefined, undefined, ts.ModuleKind.ESNext)
        : { resolvedModule: undefined },
    )
  }
  const program = ts.createProgram(paths, options, host)
  const checker = program.getTypeChecker()
  const symbolsOf = new Map(
    entries.map(({ specifier }, index) => {
      const file = program.getSourceFile(paths[index] ?? '')
      const symbol = file && checker.getSymbolAtLocation(file)
      return [specifier, symbol === undefined ? [] : checker.getExportsOfModule(symbol)]
    }),
  )
  return { checker, symbolsOf }
}

/** Lists the names that each entry exports, `type` before those which are types only. */
export function exportedNames(entries: readonly Entry[]): Record<string, string[]> {
  const { checker, symbolsOf } = readExports(entries)
  return Object.fromEntries(
    [...symbolsOf].map(([specifier, symbols]) => [
      specifier,
      symbols.map((one) => (isValue(checker, one) ? one.name : `type ${one.name}`)).sort(),
    ]),
  )
}

/** Lists the names that entries export without a word on what they are, which an editor shows beside a name. */
export function undescribedNames(entries: readonly Entry[]): string[] {
  const { checker, symbolsOf } = readExports(entries)
  return [...symbolsOf].flatMap(([specifier, symbols]) =>
    symbols
      .filter((one) => targetOf(checker, one).getDocumentationComment(checker).length === 0)
      .map(({ name }) => `${specifier} ${name}`),
  )
}

const targetOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  if (symbol.declarations?.some((node) => ts.isExportSpecifier(node) && ts.isTypeOnlyImportOrExportDeclaration(node)))
    return false
  const target = targetOf(checker, symbol)
  if (target.declarations === undefined) throw new Error(`Where ${symbol.name} comes from was not looked for.`)
  return (target.flags & ts.SymbolFlags.Value) !== 0
}
