import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  ageBandHierarchy,
  ageHierarchy,
  countryHierarchy,
  type DateBands,
  exploitationHierarchy,
  type Hierarchy,
  industryHierarchy,
  type Method,
  type Purpose,
  rwandaDistrictHierarchy,
  type SensitiveInput,
  type SensitiveRule,
} from '@tip-standard/privacy'
import { CouldNotRun } from '../process/exit-code.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'
import { hierarchyOf } from './hierarchies.ts'

/** A requested quasi-identifier; its hierarchy is looked up unless given. */
type AskedQuasi = { readonly column: string; readonly hierarchy?: Hierarchy; readonly dates?: DateBands }

/** A requested sensitive column. */
type AskedSensitive = Exclude<SensitiveInput, string>

/** A requested plan, from options or a plan file. */
export type AskedPlan = {
  readonly purpose?: Purpose
  readonly k?: number
  readonly method?: Method
  readonly suppressionLimit?: number
  readonly groupBy?: string
  /** The columns that identify a person, for a ledger. */
  readonly person?: readonly string[]
  readonly quasiIdentifiers?: readonly AskedQuasi[]
  readonly sensitive?: readonly AskedSensitive[]
}

const shipped: Readonly<Record<string, () => Hierarchy>> = {
  age: ageHierarchy,
  ageBand: ageBandHierarchy,
  country: countryHierarchy,
  exploitation: exploitationHierarchy,
  industry: industryHierarchy,
  rwandaDistrict: rwandaDistrictHierarchy,
}

type Members = Readonly<Record<string, unknown>>

/** Makes the error for a fault in the plan file; it states the place and repeats nothing else from the file. */
const fault = (where: string): CouldNotRun =>
  new CouldNotRun(`In the plan file, ${where} is not valid: see the example in tip anonymise --help.`)

/** Reads an object with these members only, so that a misspelt member is not ignored. */
function membersOf(value: unknown, names: readonly string[], where: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(where)
  if (Object.keys(value).some((name) => !names.includes(name))) throw fault(`a name in ${where}`)
  return value as Members
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw fault(where)
  return value
}

function number(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw fault(where)
  return value
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[], where: string): Word {
  if (!words.includes(value as Word)) throw fault(where)
  return value as Word
}

/** Reads an optional member. */
function optional<Name extends string, Value>(
  members: Members,
  name: Name,
  read: (value: unknown, where: string) => Value,
  where: string = name,
): { [key in Name]?: Value } {
  return members[name] === undefined ? {} : ({ [name]: read(members[name], where) } as { [key in Name]?: Value })
}

function listOf<Item>(value: unknown, where: string, read: (item: unknown, where: string) => Item): Item[] {
  if (!Array.isArray(value)) throw fault(where)
  return value.map((item, at) => read(item, `${where}[${at}]`))
}

async function hierarchyNamed(name: string, folder: string, where: string): Promise<Hierarchy> {
  if (Object.hasOwn(shipped, name)) return (shipped[name] as () => Hierarchy)()
  let lines: string
  try {
    lines = await readFile(join(folder, name), 'utf8')
  } catch {
    throw new CouldNotRun(`The hierarchy of ${where} in the plan file cannot be read: check the name of its file.`)
  }
  return hierarchyOf(lines, `of ${where}`)
}

const bands = ['month', 'quarter', 'half', 'year', 'decade'] as const

async function readQuasi(item: unknown, where: string, folder: string): Promise<AskedQuasi> {
  if (typeof item === 'string') return { column: text(item, where) }
  const members = membersOf(item, ['column', 'hierarchy', 'dates'], where)
  const dates = optional(members, 'dates', (value) => {
    const { band, from, to } = membersOf(value, ['band', 'from', 'to'], `${where}.dates`)
    return { band: oneOf(band, bands, `${where}.dates`), from: number(from, where), to: number(to, where) }
  })
  const hierarchy =
    members.hierarchy === undefined
      ? {}
      : { hierarchy: await hierarchyNamed(text(members.hierarchy, where), folder, where) }
  return { column: text(members.column, where), ...hierarchy, ...dates }
}

async function readRule(item: unknown, where: string, folder: string): Promise<SensitiveRule> {
  const members = membersOf(item, ['model', 'l', 'c', 't', 'distance', 'order', 'hierarchy'], where)
  const model = oneOf(members.model, ['distinct', 'entropy', 'recursive', 'close'], where)
  if (model === 'recursive') return { model, l: number(members.l, where), c: number(members.c, where) }
  if (model !== 'close') return { model, l: number(members.l, where) }
  const t = number(members.t, where)
  const distance = oneOf(members.distance, ['equal', 'ordered', 'hierarchical'], where)
  if (distance === 'ordered') return { model, t, distance, order: listOf(members.order, where, text) }
  if (distance === 'equal') return { model, t, distance }
  return { model, t, distance, hierarchy: await hierarchyNamed(text(members.hierarchy, where), folder, where) }
}

async function readSensitive(item: unknown, where: string, folder: string): Promise<AskedSensitive> {
  if (typeof item === 'string') return { column: text(item, where) }
  const members = membersOf(item, ['column', 'rules', 'microaggregate', 'exchange'], where)
  const { microaggregate, exchange } = members
  if (microaggregate !== undefined && exchange !== undefined) throw fault(where)
  const rules =
    members.rules === undefined
      ? {}
      : { rules: await Promise.all(listOf(members.rules, `${where}.rules`, (rule, at) => readRule(rule, at, folder))) }
  const column = { column: text(members.column, where), ...rules }
  if (microaggregate !== undefined)
    return { ...column, mask: { model: 'microaggregate', k: number(microaggregate, where) } }
  if (exchange !== undefined) return { ...column, mask: { model: 'postRandomise', share: number(exchange, where) } }
  return column
}

const purposes: readonly Purpose[] = ['publicMicrodata', 'partnerMicrodata', 'researchMicrodata']
const methods: readonly Method[] = ['local', 'global', 'cells']

/** Reads a plan from a JSON file; looks for hierarchy files beside it. */
export async function readPlanFile(path: string): Promise<AskedPlan> {
  const known = ['purpose', 'k', 'method', 'suppressionLimit', 'groupBy', 'person', 'quasiIdentifiers', 'sensitive']
  const members = membersOf(await readJsonDocument(path, 'The plan file'), known, 'the plan')
  const folder = dirname(path)
  const lists = {
    ...optional(members, 'quasiIdentifiers', (value, where) =>
      listOf(value, where, (item, at) => readQuasi(item, at, folder)),
    ),
    ...optional(members, 'sensitive', (value, where) =>
      listOf(value, where, (item, at) => readSensitive(item, at, folder)),
    ),
  }
  return {
    ...optional(members, 'purpose', (value, where) => oneOf(value, purposes, where)),
    ...optional(members, 'method', (value, where) => oneOf(value, methods, where)),
    ...optional(members, 'k', number),
    ...optional(members, 'suppressionLimit', number),
    ...optional(members, 'groupBy', text),
    ...optional(members, 'person', (value, where) => listOf(value, where, text)),
    ...(lists.quasiIdentifiers && { quasiIdentifiers: await Promise.all(lists.quasiIdentifiers) }),
    ...(lists.sensitive && { sensitive: await Promise.all(lists.sensitive) }),
  }
}
