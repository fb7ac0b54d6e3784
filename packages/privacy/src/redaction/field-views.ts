import { codesOfLists, fieldsOfEntities } from './generated/field-views.ts'

/**
 * What a view may show of a field: nothing; for personal fields, only the kind; internal values; or public values, if
 * neither identifies anyone.
 */
export type FieldMark = 'restricted' | 'person' | 'internal' | 'public'

/**
 * The facts about a field that views need. The metadata of core include texts, too, which are four times as large as
 * all of this.
 */
export type FieldView = {
  readonly name: string
  readonly kind: string
  readonly mark: FieldMark
  /** The entity of an object, or the code list of a code that may be shown. */
  readonly target: string
}

const read = /* @__PURE__ */ new Map<string, readonly FieldView[]>()

/** The fields of an entity, in order. */
export function viewsOf(entity: string): readonly FieldView[] {
  let views = read.get(entity)
  if (views === undefined) {
    const lines = (fieldsOfEntities[entity] ?? '').split('\n')
    views = lines.map((line) => {
      const [name = '', kind = '', mark = '', target = ''] = line.split(' ')
      return { name, kind, mark: mark as FieldMark, target }
    })
    read.set(entity, views)
  }
  return views
}

/** Whether a value is one of the codes of a field's list: anything else in its place may be free text. */
export const isCode = ({ target }: FieldView, value: unknown): boolean =>
  typeof value === 'string' && value !== '' && (codesOfLists[target] ?? '').split(' ').includes(value)
