/**
 * Lets the names of fields and the paths of files in rendered inline code break before a capital, and after a dot or a
 * slash: a long one would make its column so wide that the last ones of the table are beyond the edge.
 */
export const breakNames = (html: string): string =>
  html.replace(/(?<=[a-z])(?=[A-Z][a-z])|(?<=[a-z]\.)(?=[a-z][A-Za-z]*<)|(?<=[a-z]\/)(?=[a-z])/g, '<wbr>')
