/** A translated text with its status: drafts have not been reviewed. */
export type IndicatorText = readonly [text: string, status: 'draft' | 'reviewed']

/**
 * The indicators in one language. Texts are by what they are of, `indicator.ID`, `dimension.ID` or `set.ID`, and by
 * part: `title`, `question`, `denominator`, `says`, `notReadAs`, `definition`, `FIGURE.title` of an indicator,
 * `CODE.label` and `CODE.definition` of a dimension. What is not there is shown in English.
 */
export type IndicatorLocale = {
  readonly language: string
  readonly texts: { readonly [of: string]: { readonly [part: string]: IndicatorText } }
}
