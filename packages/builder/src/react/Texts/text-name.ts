import type { TextMember } from '../../editing/index.ts'
import type { BuilderTexts } from '../../texts/index.ts'

const isNumbered = (member: TextMember): member is `option${number}` => /^option\d+$/.test(member)

/** Names a text of a part. */
export const textName = (member: TextMember, { say }: BuilderTexts): string =>
  isNumbered(member) ? say('texts.option', { number: Number(member.slice(6)) + 1 }) : say(`texts.${member}`)
