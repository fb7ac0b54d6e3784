import type { Plugin } from 'vite'
import { memoryStickFile } from './memory-stick.ts'

/** What the page says where its scripts do not run; `lang` goes with each. */
const NOTICES: readonly (readonly [lang: string, text: string])[] = [
  [
    'en',
    'This page cannot run from a folder or a memory stick: browsers do not start programs that are in a second file. Open memory-stick.html beside it, which has everything in one file. Your files may stay on the memory stick: drop them on the desk from there.',
  ],
  [
    'fr',
    'Cette page ne peut pas fonctionner depuis un dossier ou une clé USB : les navigateurs ne lancent pas un programme qui est dans un second fichier. Ouvrez memory-stick.html à côté, où tout est dans un seul fichier. Vos fichiers peuvent rester sur la clé : déposez-les sur le bureau depuis celle-ci. (Brouillon)',
  ],
  [
    'sw',
    'Ukurasa huu hauwezi kufanya kazi kutoka kwenye folda au kijiti cha kumbukumbu: vivinjari haviendeshi programu iliyo kwenye faili la pili. Fungua memory-stick.html iliyo kando yake, ambamo kila kitu kiko kwenye faili moja. (Rasimu)',
  ],
  [
    'rw',
    'Uru rupapuro ntirushobora gukora ruvuye mu bubiko cyangwa kuri furashi: mucukumbuzi ntitangiza porogaramu iri mu yindi dosiye. Fungura memory-stick.html iri iruhande rwarwo, irimo byose muri dosiye imwe. (By’agateganyo)',
  ],
  [
    'rn',
    'Uru rupapuro ntirushobora gukora ruvuye mu bubiko canke kuri cle USB: umucukumbuzi ntatanguza porogarama iri mu yindi dosiye. Ugurura memory-stick.html iri iruhande yarwo, irimwo vyose mu dosiye imwe. (Vy’imfatakibanza)',
  ],
]

/** Puts words into the page for the case that its scripts do not run, as from a memory stick; the scripts take them away. */
export function fromMemoryStick(): Plugin {
  return {
    name: 'from-memory-stick',
    transformIndexHtml: (html) => {
      const link = `<a href="./${memoryStickFile}">${memoryStickFile}</a>`
      const words = NOTICES.map(([lang, text]) => `<p lang="${lang}">${text.replace(memoryStickFile, link)}</p>`).join(
        '',
      )
      return html.replace('<div id="app"></div>', `<div id="app"><main><h1>Data desk</h1>${words}</main></div>`)
    },
  }
}
