import { isLanguage, type Language } from '@tip-standard/form-model/languages'
import { FormSurroundings } from '@tip-standard/forms'
import { useEffect, useState } from 'react'
import { Interview } from './Interview.tsx'
import { NotOpened } from './NotOpened.tsx'
import { type WhoIsSignedIn, whoIsSignedIn } from './service.ts'
import { TextsContext, useLoadedTexts } from './texts/interview-texts.ts'
import { useLocale } from './use-locale.ts'

/** The language in which the service wrote the page. */
function languageOfPage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'en'
}

/** The page of the interview, for who is signed in. */
export function App() {
  const [who, setWho] = useState<WhoIsSignedIn | 'signedOut' | 'unavailable'>()
  const [language, setLanguage] = useState<Language>(languageOfPage)
  const locale = useLocale(language)
  const texts = useLoadedTexts(language)
  useEffect(
    () =>
      void whoIsSignedIn().then(
        (now) => setWho(now ?? 'signedOut'),
        () => setWho('unavailable'),
      ),
    [],
  )
  if (who === undefined) return <p>{texts.say('loading')}</p>
  if (typeof who === 'string')
    return (
      <TextsContext value={texts}>
        <NotOpened reason={who} />
      </TextsContext>
    )
  return (
    <FormSurroundings language={language} locale={locale} today={who.today}>
      <Interview who={who} onWho={(now) => setWho(now ?? 'signedOut')} chosen={language} onChoose={setLanguage} />
    </FormSurroundings>
  )
}
