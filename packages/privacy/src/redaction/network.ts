import type { Span } from './span.ts'

const email =
  /[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._+%-]{0,63}(?:@|\s?(?:\(at\)|\[at\])\s?)(?:[a-z0-9-]{1,63}(?:\.|\s?(?:\(dot\)|\[dot\])\s?)){1,4}[a-z]{2,12}(?![A-Za-zÀ-ɏ\d])/gi
const spokenEmail = /[a-z\d._-]{1,64}(?: dot [a-z\d_-]{1,64}){0,3} at [a-z\d-]{2,40}(?: dot [a-z]{2,12}){1,3}/gi
const url =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|me|org|net|io|rw|ke|ug|tz|bi|cd|et|fr|info|app|co|gg|link|ly)(?:\/[^\s<>"]*)?(?![A-Za-zÀ-ɏ\d])/gi
const atHandle = /(?<![A-Za-zÀ-ɏ\d@])@[A-Za-zÀ-ɏ\d_](?:[A-Za-zÀ-ɏ\d_.-]*[A-Za-zÀ-ɏ\d_])?/g
/** A name with underscores, or with a full stop between small letters and no space: no one writes words so. */
const joined =
  /(?<![A-Za-zÀ-ɏ\d@./_-])(?:live:)?(?:[A-Za-zÀ-ɏ\d.]*_[A-Za-zÀ-ɏ\d._]*[A-Za-zÀ-ɏ\d]|[a-z][a-z\d]{2,}\.[a-z\d]{2,}[a-z\d._]*)(?![A-Za-zÀ-ɏ\d@])/g
/** What follows the name of a platform. */
const onPlatform =
  /\b(?:facebook|instagram|insta|telegram|tik ?tok|snapchat|twitter|messenger|imo|skype|viber|wechat|signal|youtube|linkedin|fb|ig|whatsapp)\b\s?(?:\([^)]{0,12}\))?\s*(?:(?:account|username|user|handle|profile|page|id|name|compte|profil|pseudo|akaunti|konti|jina|izina|as|under|called|named|sous le nom|ya|la)\s+(?:(?:name|is|of|de|ya|la|ni)\s+)?)?[:=«"“]?\s*((?:live:)?[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._-]{2,40})/gi

/** What a text has if one of the slower patterns can match at all. */
const dotted = /[a-z\d]\.[a-z\d]|:\/\//i
const platform =
  /facebook|insta|telegram|tik ?tok|snapchat|twitter|messenger|imo|skype|viber|wechat|signal|youtube|linkedin|fb|ig|whatsapp/i

const trimmed = (value: string): string => value.replace(/[.,;:!?)\]'"»”]+$/, '')

/** The lines of a travel document that machines read. */
const machineZone = /(?<![A-Z0-9])[PIVAC][A-Z0-9<]{10,60}<[A-Z0-9<]*/g

/** Finds e-mail addresses, links and names on platforms. */
export function findNetworkNames(text: string, take: (span: Span) => boolean): void {
  const each = (pattern: RegExp, found: (match: RegExpExecArray) => void): void => {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found(match)
  }
  if (text.includes('<<'))
    each(machineZone, ({ 0: value, index }) =>
      take({ type: 'PASSPORT', start: index, end: index + value.length, confidence: 0.98 }),
    )
  if (text.includes('@') || /[([]at[)\]]/i.test(text))
    each(email, ({ 0: value, index }) =>
      take({ type: 'EMAIL', start: index, end: index + value.length, confidence: 1 }),
    )
  if (text.includes(' dot '))
    each(spokenEmail, ({ 0: value, index }) =>
      take({ type: 'EMAIL', start: index, end: index + value.length, confidence: 0.9 }),
    )
  const mayHaveLinks = dotted.test(text)
  if (mayHaveLinks)
    each(url, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + trimmed(value).length, confidence: 0.95 }),
    )
  if (text.includes('@'))
    each(atHandle, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + value.length, confidence: 0.98 }),
    )
  if (mayHaveLinks || text.includes('_'))
    each(joined, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + trimmed(value).length, confidence: 0.8 }),
    )
  if (platform.test(text))
    each(onPlatform, (match) => {
      const name = trimmed(match[1] ?? '')
      // a plain word after a platform is a word: `Facebook and promised`
      if (!/[\d._-]/.test(name.slice(1))) return
      const start = match.index + match[0].lastIndexOf(match[1] ?? '')
      take({ type: 'HANDLE', start, end: start + name.length, confidence: 0.85 })
    })
}
