import { hasDuplicateKeys } from '@tip-standard/sheets'
import { emptyList, emptyObject, escapeText, findUnescaped, splitParts, unescapeText } from './cell-text.ts'
import { joint, type TableMember, type TableNode, wrapperNames } from './tables.ts'
import type { TextPool } from './text-pool.ts'

/** An object of a record whose members are not known yet. */
export type Json = Record<string, unknown>

/** Whether a value is an object: not a list, not null. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets a member by a name from a file, as its own member even for names such as `__proto__`. */
function setMember(object: Json, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
  else object[name] = value
}

/** The cell of a map of reasons or provenance: parts such as `sexBasis=unknown` joined with `; `. */
export function joinMarks(marks: readonly string[]): string {
  return marks.join('; ')
}

/** A reason why a value is missing, as a cell holds it: `sexBasis=unknown`; undefined when it is not text. */
export function toReasonMark(path: string, reason: unknown): string | undefined {
  if (typeof reason !== 'string') return undefined
  return `${escapeText(path, ';=')}=${reason === emptyList || reason === emptyObject ? '\\' : ''}${escapeText(reason, ';')}`
}

/** Where a value comes from, as a cell holds it: `sex=document@2025-01/system`; undefined when a part of it is not text. */
export function toProvenanceMark(path: string, provenance: unknown): string | undefined {
  if (!isJson(provenance)) return undefined
  const { source = '', asOf = '', system = '', ...rest } = provenance
  if (typeof source !== 'string' || typeof asOf !== 'string' || typeof system !== 'string') return undefined
  if (Object.values(rest).some((value) => value !== undefined)) return undefined
  const day = asOf === '' ? '' : `@${escapeText(asOf, ';/')}`
  return `${escapeText(path, ';=')}=${escapeText(source, ';@/')}${day}${system === '' ? '' : `/${escapeText(system, ';')}`}`
}

/** One part of a cell: the name before the first `=` and the text after it, with its backslashes. */
type Mark = { names: string[]; text: string }

/** The parts of a cell; `undefined` in place of a part that has no `=` or no name. */
function splitMarks(cell: string): (Mark | undefined)[] {
  return splitParts(cell).flatMap((part) => {
    if (part.trim() === '') return []
    const equals = findUnescaped(part, '=')
    const name = unescapeText(part.slice(0, equals).trim())
    return [equals < 1 || name === '' ? undefined : { names: name.split(joint), text: part.slice(equals + 1) }]
  })
}

/** The object that a dotted name leads to through single objects, made where it is missing, and the rest of the name. */
function findTarget(node: TableNode, object: Json, names: readonly string[]) {
  let target = { node, object, at: 0 }
  while (target.at < names.length - 1) {
    const name = names[target.at] ?? ''
    const member = target.node.members.get(name)
    if (member?.kind !== 'one') break
    target = { node: member.node, object: openObject(target.object, name), at: target.at + 1 }
  }
  return { ...target, name: names.slice(target.at).join(joint) }
}

/** The object of that name inside another, made when it is missing. */
export function openObject(object: Json, name: string): Json {
  const value = object[name]
  if (isJson(value)) return value
  const made: Json = {}
  object[name] = made
  return made
}

const isWrapperName = (name: string) => wrapperNames.some((wrapper) => wrapper === name)

/** What reading a column of marks needs: memory for texts, and who hears the number of every part that cannot be read. */
export type MarkReading = { pool: TextPool; fail: (part: number) => void }

/** Reads the column of reasons into an object. */
export function readReasons(node: TableNode, object: Json, cell: string, reading: MarkReading): void {
  for (const [index, mark] of splitMarks(cell).entries()) {
    if (!mark) {
      reading.fail(index + 1)
      continue
    }
    const target = findTarget(node, object, mark.names)
    const raw = mark.text.trim()
    if (raw !== emptyList && raw !== emptyObject) {
      setMember(openObject(target.object, 'absent'), target.name, reading.pool.take(unescapeText(raw), true))
      continue
    }
    const isObject = raw === emptyObject
    const isWrapper = target.node.isWrapped && isWrapperName(target.name)
    if (isObject && isWrapper) openObject(target.object, target.name)
    else if (!isWrapper && canBeEmpty(target.node.members.get(target.name), isObject))
      target.object[target.name] ??= isObject ? {} : []
    else reading.fail(index + 1)
  }
}

function canBeEmpty(member: TableMember | undefined, isObject: boolean): boolean {
  if (member === undefined) return false
  if (isObject) return member.kind === 'one'
  return member.kind === 'list'
}

/** Reads the column of provenance into an object. */
export function readProvenance(node: TableNode, object: Json, cell: string, reading: MarkReading): void {
  for (const [index, mark] of splitMarks(cell).entries()) {
    if (!mark) {
      reading.fail(index + 1)
      continue
    }
    const target = findTarget(node, object, mark.names)
    const slash = findUnescaped(mark.text, '/')
    const head = slash === -1 ? mark.text : mark.text.slice(0, slash)
    const at = findUnescaped(head, '@')
    const provenance: Json = {}
    const source = unescapeText((at === -1 ? head : head.slice(0, at)).trim())
    const asOf = at === -1 ? '' : unescapeText(head.slice(at + 1).trim())
    const system = slash === -1 ? '' : unescapeText(mark.text.slice(slash + 1))
    if (source !== '') provenance.source = reading.pool.take(source, true)
    if (asOf !== '') provenance.asOf = reading.pool.take(asOf, true)
    if (system !== '') provenance.system = reading.pool.take(system, true)
    setMember(openObject(target.object, 'provenance'), target.name, provenance)
  }
}

/** Names of extensions always have dots; a name without one that is a single object of the entity holds the extensions of that object. */
export function joinExtensions(node: TableNode, object: Json): Json | undefined {
  const joined: Json = {}
  if (node.isWrapped && isJson(object.extensions))
    for (const [name, value] of Object.entries(object.extensions))
      if (node.members.get(name)?.kind !== 'one') setMember(joined, name, value)
  for (const [name, member] of node.members) {
    if (member.kind !== 'one') continue
    const inner = object[name]
    const nested = isJson(inner) ? joinExtensions(member.node, inner) : undefined
    if (nested) joined[name] = nested
  }
  return Object.keys(joined).length === 0 ? undefined : joined
}

/**
 * Adds the extensions of a cell to an object and the objects in it; a text that is not a JSON object, or has a
 * duplicate name, is kept unchanged, so that validation reports it.
 */
export function readExtensions(node: TableNode, object: Json, cell: string): void {
  let value: unknown = cell
  try {
    value = JSON.parse(cell)
  } catch {
    // It stays text.
  }
  if (isJson(value) && !hasDuplicateKeys(cell)) splitExtensions(node, object, value)
  else object.extensions = cell
}

function splitExtensions(node: TableNode, object: Json, joined: Json): void {
  for (const [name, value] of Object.entries(joined)) {
    const member = node.members.get(name)
    if (member?.kind === 'one' && isJson(value)) splitExtensions(member.node, openObject(object, name), value)
    else setMember(openObject(object, 'extensions'), name, value)
  }
}
