/** The English texts of the page around the builder. */
export const en = {
  'page.title': 'Form builder',
} as const
