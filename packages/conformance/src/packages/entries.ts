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

/** Lists the names that each entry exports, `type` before those which are types only. */
export function exportedNames(entries: readonly Entry[]): Record<string, string[]> {
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
  const names: Record<string, string[]> = {}
  for (const [index, { specifier }] of entries.entries()) {
    const file = program.getSourceFile(paths[index] ?? '')
    const symbol = file && checker.getSymbolAtLocation(file)
    names[specifier] = (symbol === undefined ? [] : checker.getExportsOfModule(symbol))
      .map((one) => (isValue(checker, one) ? one.name : `type ${one.name}`))
      .sort()
  }
  return names
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  if (symbol.declarations?.some((node) => ts.isExportSpecifier(node) && ts.isTypeOnlyImportOrExportDeclaration(node)))
    return false
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  if (target.declarations === undefined) throw new Error(`Where ${symbol.name} comes from was not looked for.`)
  return (target.flags & ts.SymbolFlags.Value) !== 0
}
