import { toXmlText } from '@tip-standard/sheets/xml'

/** The attributes of an element; `undefined` ones are left out. */
export type Attributes = { readonly [name: string]: string | undefined }

/** Writes an element with its attributes and its content, which is already XML. */
export function element(name: string, attributes: Attributes = {}, content: readonly string[] | string = ''): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${toXmlText(value ?? '').replaceAll('\n', '&#10;')}"`)
    .join('')
  const inner = typeof content === 'string' ? content : content.join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/** Text as the content of an element. */
export const textNode = (text: string): string => toXmlText(text)
