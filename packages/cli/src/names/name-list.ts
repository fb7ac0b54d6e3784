/**
 * Parses the names in an option, separated by commas. An option that is given again adds to the previous names, so that
 * none is lost; it would add to a default of commander's as well, so that such an option has none.
 */
export const nameList = (text: string, before?: readonly string[]): string[] => [
  ...(before ?? []),
  ...text.split(',').map((part) => part.trim()),
]
