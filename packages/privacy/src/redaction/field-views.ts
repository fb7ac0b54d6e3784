import { codesOfLists, fieldsOfEntities } from './generated/field-views.ts'

/**
 * What may be seen of a field: nothing; of a person, only its kind; what is for use inside, and what is public, where
 * neither identifies anyone.
 */
export type FieldMark = 'restricted' | 'person' | 'internal' | 'public'

/** What a view has to know of a field. The metadata of core have its texts, too, which weigh four times as much as all of this. */
export type FieldView = {
  readonly name: string
  readonly kind: string
  readonly mark: FieldMark
  /** The entity of an object, or the list of a code that may be seen. */
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

/** Whether a value is one of the codes of a field's list: anything else in its place could be text. */
export const isCode = ({ target }: FieldView, value: unknown): boolean =>
  typeof value === 'string' && value !== '' && (codesOfLists[target] ?? '').split(' ').includes(value)
