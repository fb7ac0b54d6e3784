/** A column of a release: the text of each row is `values[codes[row]]`. */
export type ReleasedColumn = { readonly name: string; readonly codes: Uint32Array; readonly values: readonly string[] }
