import { describe, expect, it } from 'vitest'
import { redactText } from './redact-text.ts'

const redacted = (text: string): string => redactText(text).text

describe('the value of a label that asks for a name', () => {
  it.each([
    // its form is that of a verb or a noun
    ['izina: abimana', 'izina: [PERSON_1]'],
    ['amazina: tuyikunde abimana', 'amazina: [PERSON_1]'],
    ['name: abimana', 'name: [PERSON_1]'],
    ['names: uwase tuyikunde', 'names: [PERSON_1]'],
    ['nom : tuyikunde', 'nom : [PERSON_1]'],
    ['Prénoms\u00a0: tuyikunde', 'Prénoms\u00a0: [PERSON_1]'],
    ['jina: tuyikunde', 'jina: [PERSON_1]'],
    ['jina: atupele', 'jina: [PERSON_1]'],
    // an ordinary word that is a name too
    ['full name: patience', 'full name: [PERSON_1]'],
    ['suspect name: mugabo', 'suspect name: [PERSON_1]'],
    // a function word that is a name too
    ['jina: hawa', 'jina: [PERSON_1]'],
    ['name: hawa uwase, 14', 'name: [PERSON_1], 14'],
    ['majina: furaha zawadi', 'majina: [PERSON_1]'],
    ['name: said omar', 'name: [PERSON_1]'],
    // other marks, and labels of several words
    ['name - abimana', 'name - [PERSON_1]'],
    ['name = abimana', 'name = [PERSON_1]'],
    ['name ........ abimana', 'name ........ [PERSON_1]'],
    ['**name:** abimana', '**name:** [PERSON_1]'],
    ['name(s):\nabimana', 'name(s):\n[PERSON_1]'],
    ['name of the recruiter: abimana', 'name of the recruiter: [PERSON_1]'],
    ['victim’s name: abimana', 'victim’s name: [PERSON_1]'],
    ['nom de l’enfant : abimana', 'nom de l’enfant : [PERSON_1]'],
    ['nom & âge : abimana 14', 'nom & âge : [PERSON_1] 14'],
    ['izina ry’umubyeyi: abimana', 'izina ry’umubyeyi: [PERSON_1]'],
    ['izina n’imyaka: abimana 14', 'izina n’imyaka: [PERSON_1] 14'],
    ['jina la mzazi: abimana', 'jina la mzazi: [PERSON_1]'],
    // several names, and what is after a name
    ['names: abimana, tuyikunde and keza', 'names: [PERSON_1], [PERSON_2] and [PERSON_3]'],
    ['name: abimana, age: 14, sex: female', 'name: [PERSON_1], age: 14, sex: female'],
    ['izina: abimana yavuye mu rugo', 'izina: [PERSON_1] yavuye mu rugo'],
    ['jina: tuyikunde anaishi na mama yake', 'jina: [PERSON_1] anaishi na mama yake'],
    ['phone: 0788123456 name: abimana', 'phone: [PHONE_1] name: [PERSON_1]'],
    ['NAME: ABIMANA, AGE: 14', 'NAME: [PERSON_1], AGE: 14'],
  ])('is a name: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
  })

  it.each([
    'name: unknown',
    'Name: Unknown',
    'name: not given',
    'name: withheld by the police',
    'name: see file 3',
    'name: child refused to say',
    'name: redacted',
    'name: n/a',
    'name: tbc',
    'name:\nage: 14',
    'name of the bar: paradise',
    'izina: ntirizwi',
    'izina: ntabwo rizwi',
    'izina: ntiryavuzwe',
    'izina: ryahinduwe',
    'izina: ibanga',
    'izina: ntiyarivuze',
    'amazina: ntazwi',
    'izina: umukobwa',
    'izina:\nimyaka: 14',
    'nom : inconnu',
    'Nom : Inconnu',
    'nom : néant',
    'nom : non communiqué',
    'nom de l’école : lycée de la paix',
    'jina: halijulikani',
    'jina: limehifadhiwa',
    'jina: siri',
    'jina: hakusema',
    'jina: amesahau',
    'jina: hawa wawili',
    'name: may follow',
    'She gave her name - then left.',
  ])('is kept if it says that there is none: %s', (text) => {
    expect(redacted(text)).toBe(text)
  })
})
