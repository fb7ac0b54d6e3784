import type { Dimension, DimensionValues } from '../generated/indicator.ts'

type Label = { readonly code: string; readonly label: string }

/**
 * The wording of a dimension: its title, the labels of its own categories, and the fields that supply its other codes.
 */
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
