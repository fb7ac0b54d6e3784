/** A translated text with its status: drafts have not been reviewed. */
export type IndicatorText = readonly [text: string, status: 'draft' | 'reviewed']

/**
 * The indicators in one language. The keys of texts are what they belong to, `indicator.ID`, `dimension.ID` or
 * `set.ID`, and then the part: `title`, `question`, `denominator`, `says`, `notReadAs`, `definition`, `FIGURE.title` of
 * an indicator, `CODE.label` and `CODE.definition` of a dimension. Missing texts are shown in English.
 */
export type IndicatorLocale = {
  readonly language: string
  readonly texts: { readonly [of: string]: { readonly [part: string]: IndicatorText } }
}
