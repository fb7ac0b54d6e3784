import type { Plugin } from 'vite'

/** What the page says where its scripts do not run; `lang` goes with each. */
const NOTICES: readonly (readonly [lang: string, text: string])[] = [
  [
    'en',
    'The desk cannot run from this place. Browsers do not start programs of pages that are opened from a folder or a memory stick. Open the address of the desk in Chrome, Edge or Firefox once; from then on it works on that computer without a network. Your files may stay on the memory stick: drop them on the desk from there.',
  ],
  [
    'fr',
    'Le bureau ne peut pas fonctionner d’ici. Les navigateurs ne lancent pas les programmes d’une page ouverte depuis un dossier ou une clé USB. Ouvrez une fois l’adresse du bureau dans Chrome, Edge ou Firefox ; ensuite, il fonctionne sur cet ordinateur sans réseau. Vos fichiers peuvent rester sur la clé : déposez-les sur le bureau depuis celle-ci. (Brouillon)',
  ],
  [
    'sw',
    'Dawati haliwezi kufanya kazi kutoka hapa. Vivinjari haviendeshi programu za kurasa zilizofunguliwa kutoka kwenye folda au kijiti cha kumbukumbu. Fungua anwani ya dawati mara moja kwa Chrome, Edge au Firefox; baada ya hapo linafanya kazi bila mtandao. (Rasimu)',
  ],
]

/** Puts words into the page for the case that its scripts do not run, as from a memory stick; the scripts take them away. */
export function fromMemoryStick(): Plugin {
  return {
    name: 'from-memory-stick',
    transformIndexHtml: (html) => {
      const words = NOTICES.map(([lang, text]) => `<p lang="${lang}">${text}</p>`).join('')
      return html.replace('<div id="app"></div>', `<div id="app"><main><h1>Data desk</h1>${words}</main></div>`)
    },
  }
}
