/** The file of the element has no language but English: each other one is a file beside it, which is loaded when it is first shown. */

/** What a file of a language holds, by the module that it comes from. */
type Parts = { readonly [part: string]: object }

type Holder = typeof globalThis & {
  /** Filled by the files of languages; a page may load them itself, before the form asks. */
  tipIntakeLanguages?: { [language: string]: Parts }
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls }
}
type ScriptUrls = { createScriptURL(url: string): string }

const holder: Holder = globalThis

/** The script that this is in; known only while it runs for the first time. */
const own = globalThis.document?.currentScript as HTMLScriptElement | null | undefined
const [home, nonce] = [own?.src ?? '', own?.nonce ?? '']

const coming = new Map<string, Promise<Parts>>()

/**
 * Under `require-trusted-types-for`, a script address needs a policy; there is none if only certain policies may be
 * created.
 */
function scriptUrl(url: string): string {
  try {
    return (
      holder.trustedTypes?.createPolicy('tip-intake', { createScriptURL: (one) => one }).createScriptURL(url) ?? url
    )
  } catch {
    return url
  }
}

function load(language: string): Promise<Parts> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('The file of this language could not be loaded.'))
    const script = document.createElement('script')
    script.onload = () => {
      const parts = holder.tipIntakeLanguages?.[language]
      if (parts === undefined) fail()
      else resolve(parts)
    }
    script.onerror = fail
    script.nonce = nonce
    script.src = scriptUrl(new URL(`tip-intake.${language}.js`, home).href)
    document.head.append(script)
  })
}

/**
 * A module of a language; rejects if its file cannot be loaded, and tries again when it is asked again. The build of
 * the element imports it. @public
 */
export async function languageModule(language: string, part: string): Promise<object> {
  const there = holder.tipIntakeLanguages?.[language]
  if (there !== undefined) return there[part] ?? {}
  const parts = coming.get(language) ?? load(language)
  coming.set(language, parts)
  parts.catch(() => coming.delete(language))
  return (await parts)[part] ?? {}
}
