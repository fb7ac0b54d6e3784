/** A version of the standard as stated in its published files: the basis for comparing versions. */

/** The level of a difference, as in version numbers. */
export type Level = 'patch' | 'minor' | 'major'

type Data = { readonly [member: string]: unknown }

/** One field as in `fields.json`, with the pattern that its schema requires. */
export type EditionField = Data & {
  id: string
  entity: string
  name: string
  presence: string
  type: { kind: string; [member: string]: unknown }
  pattern?: string
  deprecated?: unknown
}

/** One rule as in `rules.json`. */
export type EditionRule = Data & { id: string; entity: string; severity: 'error' | 'warning' }

/** One counting rule as in `counting-rules.json`. */
export type EditionCounting = Data & { id: string }

/** One policy as in `policies/*.json`. */
export type EditionPolicy = Data & { id: string }

/** One reason as in `withholding-reasons.json`. */
type EditionReason = Data & { id: string }

/** One indicator, dimension or set of indicators as in `indicators/*.json`. */
export type EditionIndicator = Data & { id: string }

/** One code as in `code-lists.json`. */
export type EditionCode = Data & { code: string; deprecated?: unknown }

/** One code list with its codes by name. */
export type EditionList = Data & { id: string; isPublished: boolean; codes: ReadonlyMap<string, EditionCode> }

/** One entity as in `fields.json`. */
type EditionEntity = Data & { id: string; kind: string }

/** A version of the standard. */
export type Edition = {
  version: string
  entities: ReadonlyMap<string, EditionEntity>
  fields: ReadonlyMap<string, EditionField>
  rules: ReadonlyMap<string, EditionRule>
  lists: ReadonlyMap<string, EditionList>
  counting: ReadonlyMap<string, EditionCounting>
  policies: ReadonlyMap<string, EditionPolicy>
  reasons: ReadonlyMap<string, EditionReason>
  indicators: ReadonlyMap<string, EditionIndicator>
  dimensions: ReadonlyMap<string, EditionIndicator>
  indicatorSets: ReadonlyMap<string, EditionIndicator & { indicators: readonly string[] }>
  /** Every file of the version, by its path in the folder of the version. */
  paths: readonly string[]
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]))

type Node = { readonly [keyword: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The patterns of fields in a JSON Schema, by field id, at any place in the schema. */
function patternsIn(schema: Node): Map<string, string> {
  const patterns = new Map<string, string>()
  const patternOf = (node: unknown): string | undefined => {
    if (!isNode(node)) return undefined
    if (typeof node['pattern'] === 'string') return node['pattern']
    const ref = /^#\/\$defs\/(.+)$/.exec(String(node['$ref']))?.[1]
    const target = ref === undefined ? undefined : (schema['$defs'] as Node)[ref]
    return (
      patternOf(isNode(target) && target['x-entity'] === undefined ? target : undefined) ?? patternOf(node['items'])
    )
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    if (!isNode(node)) return
    const pattern = typeof node['x-field'] === 'string' ? patternOf(node) : undefined
    if (pattern !== undefined) patterns.set(String(node['x-field']), pattern)
    Object.values(node).forEach(walk)
  }
  walk(schema)
  return patterns
}

/** Reads a version from its files, by their paths in its folder. */
export function editionOf(version: string, files: Readonly<Record<string, string>>): Edition {
  const read = <T>(path: string): T => JSON.parse(files[path] ?? '{}') as T
  const { entities = [], fields = [] } = read<{ entities?: EditionEntity[]; fields?: EditionField[] }>('fields.json')
  const { rules = [] } = read<{ rules?: EditionRule[] }>('rules.json')
  const { codeLists = [] } = read<{ codeLists?: (Omit<EditionList, 'codes'> & { codes: EditionCode[] })[] }>(
    'code-lists.json',
  )
  const { rules: counting = [] } = read<{ rules?: EditionCounting[] }>('counting-rules.json')
  const { reasons = [] } = read<{ reasons?: EditionReason[] }>('withholding-reasons.json')
  const policies = Object.keys(files)
    .filter((path) => /^policies\/[^/]+\.json$/.test(path))
    .map((path) => read<EditionPolicy>(path))
  const sets = Object.keys(files)
    .filter((path) => /^indicators\/[^/]+\.json$/.test(path) && path !== 'indicators/dimensions.json')
    .map((path) => read<EditionIndicator & { indicators: EditionIndicator[] }>(path))
  const { dimensions = [] } = read<{ dimensions?: EditionIndicator[] }>('indicators/dimensions.json')
  const patterns = new Map<string, string>()
  for (const path of Object.keys(files))
    if (/^[a-z-]+\.schema\.json$/.test(path))
      for (const [id, pattern] of patternsIn(read(path))) patterns.set(id, pattern)
  const withPattern = (field: EditionField): EditionField => {
    const pattern = patterns.get(field.id)
    return pattern === undefined ? field : { ...field, pattern }
  }
  const lists = codeLists.map(
    (list): EditionList => ({
      ...list,
      id: String(list['id']),
      isPublished: list['isPublished'] === true,
      codes: new Map(list.codes.map((code) => [code.code, code])),
    }),
  )
  return {
    version,
    entities: byId(entities),
    fields: byId(fields.map(withPattern)),
    rules: byId(rules),
    lists: byId(lists),
    counting: byId(counting),
    policies: byId(policies),
    reasons: byId(reasons),
    indicators: byId(sets.flatMap(({ indicators }) => indicators)),
    dimensions: byId(dimensions),
    indicatorSets: byId(sets.map((set) => ({ ...set, indicators: set.indicators.map(({ id }) => id) }))),
    paths: Object.keys(files).sort(),
  }
}
