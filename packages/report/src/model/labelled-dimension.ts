import type { Dimension, DimensionValues } from '../generated/indicator.ts'

type Label = { readonly code: string; readonly label: string }

/** A dimension as far as its words go: its title, the labels of its own categories, and the fields whose codes the others are. */
export type LabelledDimension = Pick<Dimension, 'id' | 'title'> & {
  readonly values: {
    readonly kind: DimensionValues['kind']
    readonly from?: readonly { readonly path: string }[]
    readonly groups?: readonly Label[]
    readonly rest?: Label
    readonly cases?: readonly Label[]
    readonly bands?: readonly Label[]
    readonly answer?: Label
  }
}
