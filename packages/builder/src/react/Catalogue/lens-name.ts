import type { BuilderTextId, BuilderTexts } from '../../texts/index.ts'

/** The code and the name of a point of the gender lens, such as "G13 Safe interviewing". */
export const lensName = (point: string, { say }: BuilderTexts): string =>
  `${point} ${say(`lens.${point}` as BuilderTextId)}`
