/** One package: its responsibility and its arrows. */
export type Structure = {
  /** Its one responsibility. */
  is: string
  /** The packages of ours that it may import. */
  imports: readonly string[] | 'everything'
  /** What it may import from others when it runs; published packages only. */
  others?: readonly string[]
  /** Its folders in the order of their dependence, and what each may import. A file that others import counts as a folder. */
  folders: { readonly [folder: string]: readonly string[] }
}
