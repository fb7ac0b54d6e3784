import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostilePieces, textOf } from './fixture-hostile-texts.ts'
import { findPersonal, Placeholders, redactText } from './index.ts'

const redacted = (text: string): string => redactText(text).text

describe('redactText', () => {
  it.each([
    ['Her mother, Uwineza Karabo, lives in Kibungo.', 'Her mother, [PERSON_1], lives in [LOCATION_1].'],
    ['client is called josiane, near nyamirambo', 'client is called [PERSON_1], near [LOCATION_1]'],
    [
      'Elle s’appelle Divine et vit à Uvira, rue de la Paix.',
      'Elle s’appelle [PERSON_1] et vit à [LOCATION_1], [LOCATION_2].',
    ],
    ['Umukobwa witwa Keza yavuye i Huye.', 'Umukobwa witwa [PERSON_1] yavuye i [LOCATION_1].'],
    ['Anaitwa Rehema; alipelekwa Tanga.', 'Anaitwa [PERSON_1]; alipelekwa [LOCATION_1].'],
    ['Jean de Dieu met Fatma binti Omar in Dar es Salaam.', '[PERSON_1] met [PERSON_2] in [LOCATION_1].'],
    ['Grace was calm. Patience is needed.', '[PERSON_1] was calm. [PERSON_2] is needed.'],
    ['The boss, ALI, shouted. NGO staff came.', 'The boss, [PERSON_1], shouted. NGO staff came.'],
    ['She worked at Sunrise Bar and in KK Park.', 'She worked at [LOCATION_1] and in [LOCATION_2].'],
    ['Claudine’s phone', '[PERSON_1]’s phone'],
    ['She works for Mr. Chen; Chen is rich.', 'She works for [PERSON_1]; [PERSON_1] is rich.'],
    ['The girls are Faith, Mercy and Purity.', 'The girls are [PERSON_1], [PERSON_2] and [PERSON_3].'],
    ['The accused Jared left.', 'The accused [PERSON_1] left.'],
    ['They live in Githurai 45, Block 9.', 'They live in [LOCATION_1], [LOCATION_2].'],
    ['mukamana yambwiye ko habineza yavuye i rusororo', '[PERSON_1] yambwiye ko [PERSON_2] yavuye i [LOCATION_1]'],
    ['neema anataka kurudi kwao kigoma', '[PERSON_1] anataka kurudi kwao [LOCATION_1]'],
    ['yambwiye ngo yitwa bebe', 'yambwiye ngo yitwa [PERSON_1]'],
    ['Wanjala na Nekesa ni majirani zake.', '[PERSON_1] na [PERSON_2] ni majirani zake.'],
    [
      'Alikutana na Heshima, Shida na Asia jana sokoni.',
      'Alikutana na [PERSON_1], [PERSON_2] na [PERSON_3] jana sokoni.',
    ],
    ['The girl said that kevo locked the door.', 'The girl said that [PERSON_1] locked the door.'],
    ['Nyaboke kemunto left; I saw mary kemunto.', '[PERSON_1] left; I saw [PERSON_2].'],
    ['Grace kemunto and UWASE diane came.', '[PERSON_1] and [PERSON_2] came.'],
    ['A man nicknamed spider took her.', 'A man nicknamed [PERSON_1] took her.'],
    ['The recruiter was N.K.', 'The recruiter was [PERSON_1].'],
    ['A man nicknamed le petit pagne took her.', 'A man nicknamed [PERSON_1] took her.'],
    ['Her mother, gigru, was at home.', 'Her mother, [PERSON_1], was at home.'],
    ['On l’a surnommé petit pagne.', 'On l’a surnommé [PERSON_1].'],
    ['Yavuze ko gasore yamutwariye umwana.', 'Yavuze ko [PERSON_1] yamutwariye umwana.'],
    ['Alisema kwamba mwakio alimchukua mtoto.', 'Alisema kwamba [PERSON_1] alimchukua mtoto.'],
    ['Elle accuse desire et prosper.', 'Elle accuse [PERSON_1] et [PERSON_2].'],
    ['Mwambie rehema asikubali gauni.', 'Mwambie [PERSON_1] asikubali gauni.'],
    ['Yāvuye i Gitéga ajana na Nzéyimāna.', 'Yāvuye i [LOCATION_1] ajana na [PERSON_1].'],
    // Unknown words after a Swahili verb of going or staying.
    ['Tulisema tunaenda uturuki.', 'Tulisema tunaenda [LOCATION_1].'],
    ['Mama yake aliye hosaena aambiwe yuko hai.', 'Mama yake aliye [LOCATION_1] aambiwe yuko hai.'],
    // Notes too short for the words that identify a language, and one with three of them.
    ['gilly hajajua bado.', '[PERSON_1] hajajua bado.'],
    ['Tumukunde (nurse), client absent.', '[PERSON_1] (nurse), client absent.'],
    ['Kesi ya wanjala imetajwa leo bungoma.', 'Kesi ya [PERSON_1] imetajwa leo [LOCATION_1].'],
    ['akabyiniriro: gasaro', 'akabyiniriro: [PERSON_1]'],
    ['Yaje na faith tumukunde.', 'Yaje na [PERSON_1].'],
    ['na faith tumukunde', 'na [PERSON_1]'],
    [
      "Client is called Umurerwa, aba i Kanombe n'umugabo we Patrick.",
      "Client is called [PERSON_1], aba i [LOCATION_1] n'umugabo we [PERSON_2].",
    ],
  ])('takes names and places out: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
  })

  it.each([
    ['born on 3 March 1999', 'born on [DOB_1]'],
    ['seen on 3rd of March, 1999', 'seen on [DATE_1]'],
    ['ku itariki ya 5 Gicurasi 2021', 'ku itariki ya [DATE_1]'],
    ['tarehe 5 mwezi wa tatu mwaka 2001', '[DATE_1]'],
    ['le 1er février 2020', 'le [DATE_1]'],
    ['2021-02-03T10:00:00Z', '[DATE_1]'],
    ['seen 2021 / 02 / 03', 'seen [DATE_1]'],
    ['born in 1999', 'born in [DOB_1]'],
    ['born in 2003', 'born in [DOB_1]'],
    ['on Tuesday 14th March 2023', 'on [DATE_1]'],
    ['on the fifth of September', 'on the [DATE_1]'],
    ['le quatorzième jour du mois de mars', 'le [DATE_1]'],
    ['since Sunday 3rd', 'since [DATE_1]'],
    ['Navutse 1990', 'Navutse [DOB_1]'],
    ['Case No. E045 of 2022', 'Case [CASE_ID_1]'],
    ['carte C0098 7712 34', 'carte [NATIONAL_ID_1]'],
    ['Skype: live:jeanne.t88', 'Skype: [HANDLE_1]'],
    ['ID 1 1997 8 3676960 5 05', 'ID [NATIONAL_ID_1]'],
    ['NIN CM90012345ABCD', 'NIN [NATIONAL_ID_1]'],
    ['passport FE 123456', 'passport [PASSPORT_1]'],
    ['P<RWAUWASE<<DIANE<<<<<<', '[PASSPORT_1]'],
    ['call (+257) 79 12 34 56', 'call [PHONE_1]'],
    ['0 7 9 8 1 0 0 1 7 7', '[PHONE_1]'],
    ['car RAD 123 B', 'car [PLATE_1]'],
    ['file RIB/GBV/0231/2023', 'file [CASE_ID_1]'],
    ['on Instagram: keza.girl99.', 'on Instagram: [HANDLE_1].'],
    ['https://t.me/x_1, then', '[HANDLE_1], then'],
    ['open http://10.0.2.15/9 now', 'open [HANDLE_1] now'],
    ['her account is keza.99 there', 'her account is [HANDLE_1] there'],
    ['see keza9.mwiza', 'see [HANDLE_1]'],
    ['grace dot k at gmail dot com', '[EMAIL_1]'],
    ['M-Pesa Till No. 543210', 'M-Pesa Till No. [ACCOUNT_1]'],
    ['at 1°56\'38.8"S 30°03\'42.8"E', 'at [GPS_1]'],
    ['-1,9441; 30,0619', '[GPS_1]'],
    ['on the third of March two thousand and four', 'on the [DATE_1]'],
    ['le douze mars deux mille vingt-quatre', 'le [DATE_1]'],
    ['ku itariki ya cumi n’umwe z’ukwa kabiri', 'ku itariki ya [DATE_1]'],
    ['alifika tarehe ishirini na moja Juni', 'alifika [DATE_1]'],
    ['born in nineteen ninety-eight', 'born in [DOB_1]'],
    ['since Christmas 2019', 'since [DATE_1]'],
    ['on the third of last month', 'on the [DATE_1]'],
    ['Call zero seven eight eight, one two three, four five six.', 'Call [PHONE_1].'],
    ['Call 07 eight 31 two.', 'Call [PHONE_1].'],
    ['fb: Keza Mwiza Cyane', 'fb: [HANDLE_1]'],
    ['mireille point k arobase yahoo point fr', '[EMAIL_1]'],
    ['passport number PC 441 902 1', 'passport number [PASSPORT_1]'],
    ['jp(a)ymail.com or jp[@]ymail.com', '[EMAIL_1] or [EMAIL_2]'],
    ['jp[at]ymail.com', '[EMAIL_1]'],
    ['jp (at) ymail.com', '[EMAIL_1]'],
    ['phone 00:1A:2B:3C:4D:5E at 10:30:45', 'phone [HANDLE_1] at 10:30:45'],
    ['fe80::1ff:fe23:4567:890a', '[HANDLE_1]'],
    ['found at ///filled.count.soap', 'found at [GPS_1]'],
    ['Block B, tent no. 45', '[LOCATION_1], [LOCATION_2]'],
  ])('takes dates, numbers and addresses out: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
  })

  it.each([
    'She called the police and was named in the report. Three other women came second.',
    'She paid two thousand shillings and waited one, two, three days.',
    'She has hope and patience; peace is hard to find.',
    'The house is in a bad state. They drank ugali water, 18,000 birr a month.',
    'She was paid 150,000 RWF for 14-16 hours a day, from 6:00 to 22:30, in 2019-2020.',
    'The survivor is safe. Psychosocial follow-up is planned on Monday with UNHCR and RIB.',
    'Client met with Social Worker and Legal Officer. Safety Plan reviewed. A Congolese refugee who speaks Kinyarwanda.',
    'La cliente est suivie par une psychologue. Aucun incident depuis la dernière visite.',
    'Uwahohotewe yahawe ubufasha bw’ubuvuzi n’ubujyanama.',
    'Mteja amepokea ushauri nasaha na huduma za afya.',
    'L’enfant mangeait peu. Elle achète du riz. Sommeil meilleur, poids stable.',
    'Daftari liko polisi. Majibu yatatoka wiki ijayo.',
    'Inka zari mirongo itatu. Uwo mugabo yagiye.',
    'BP 98/74, 4/7 indicators, 600 000 FCFA, 1 250 000 000 RWF, a Toyota Premio.',
    'Yaravuze ati: "Nageze ejo."',
    'Yaravuze ati, « Twaragiye ejo ».',
    'Amelala… Tumbo linamuuma.',
    'Yararwaye… Ishyamba ririho.',
    'merci de ne plus cacher le pili-pili dans la pharmacie.',
  ])('leaves ordinary words: %s', (text) => {
    expect(redacted(text)).toBe(text)
  })

  it.each([
    // Kirundi: the future, the conditional, class 8 and relative verbs.
    ['Ico kibazo bazogisubiza ejo, umwana ntiyoshobora kurindira.'],
    ["Umugore avuga ivy'ukuri kandi yemera kwugurura inzu."],
    ['Uwuvuga urwo rurimi ni uwukora hano.'],
    ['Ndiko ndarondera ikete nahawe, nca nja mw’isoko. Uyo mwigeme yoba ari mw’ibohero.'],
    // Kirundi with the tone marks of books.
    ['Ni wewé watōyé aryá maherá yarí ku méza? Umwâna ntā co yāronse.'],
    // Kinyarwanda: verbs that agree with things, to be and to know, u- for the agent, objects.
    ["Avuga ko urutonde ntirukwiranye n'imyaka y'umwana."],
    ['Umukozi yanditse ko icyemezo kitakibazwa kuva ejo.'],
    ['Nyirakuru ntabizi, umuceri urahari.'],
    ['Urega avuga ko yishyuye.'],
    ['Bafashe imodoka, uyikosore, maze utahe.'],
    ['Yabivuze kuri polisi, banyandika ku gapapuro.'],
    ['Abana bari muri aka kazu kari hafi.'],
    ['IMODOKA YARI HAFI. HAFASHWE ABANTU BANE BAFITE IKIZIMYAMWOTO.'],
    // Swahili: notes without identifying words, pronouns, reduplication, agreement with a thing, English stems.
    ['Siku ambayo utoaji ulianza imekwisha, au mtu aliamua.'],
    ['Fomu zinazojua jinsi moja au mbili.'],
    ['Alisema lilivyo jedwali hili, na chochote kile.'],
    ['Aliondoka kimyakimya usiku.'],
    ['Neema ya Mungu ni kubwa kwa watu wote.'],
    ['Jana mgodi ulifungwa na ratiba yangu imebadilika.'],
    ['Wizara ya Mambo ya Ndani imejulishwa.'],
    ['Wana fomu nyingi lakini hazijajazwa. Next meeting Wednesday.'],
    ['agent bado anamtext kila siku'],
    ['mgonjwa kaletwa na pikipiki jana usiku'],
    ['Mtoto ana miaka nane tu.'],
    ['WASICHANA WATATU HAWANA PASSPORT.'],
    // English and French: lists of nouns, larger dictionaries without capitals and in capitals, pronouns after a hyphen.
    ['Themes of the session: anger, guilt, trust, nightmares and money.'],
    ['THE BAILIFF FOUND A CUPBOARD AND A DOORKNOB.'],
    ['Pt asleep on arrival. Hb 9.8 today.'],
    ['il dit que les gars prennent tout'],
    ['Elle chante des cantiques et déteste les haricots.'],
    ['Her Patience was tested by the Hope centre.'],
    ['Pouvons-nous rechercher votre famille ? Lisez-les ensuite.'],
    // No list has them: French forms with a prefix, French endings, English compounds, Bantu verbs.
    ['ses papiers sont inutilisés, son salaire inversé'],
    ['Elle a une plaie suintante.'],
    ['il attend une clause abrogative, les écailleurs ont une toux matutinale'],
    ['she left with backpack and hempbag'],
    ['Mama alisema ngozi imekwaruka sana.'],
    ['abana bavuga ko bamuzunguza akazi'],
    ['Twagize amahirwe menshi.'],
  ])('keeps ordinary words: %s', (text) => {
    expect(redacted(text)).toBe(text)
  })

  it.each([
    // the same evidence does not keep a name
    ['Kesi ya vangi imetajwa leo.', 'Kesi ya [PERSON_1] imetajwa leo.'],
    ['Alisema alikwenda kwa kauza jana.', 'Alisema alikwenda kwa [PERSON_1] jana.'],
    ['Yavuze ko ntirushwa yamutwaye.', 'Yavuze ko [PERSON_1] yamutwaye.'],
    ['Neema alikuja jana.', '[PERSON_1] alikuja jana.'],
    ['bamukunde alikuja jana akilia sana', '[PERSON_1] alikuja jana akilia sana'],
    ['Nalishwa yaje ejo.', '[PERSON_1] yaje ejo.'],
    ['Twagirimana yaje ejo.', '[PERSON_1] yaje ejo.'],
    ['hier mutale est venue au bureau', 'hier [PERSON_1] est venue au bureau'],
    ['elle a vu adjoua hier', 'elle a vu [PERSON_1] hier'],
    ['She wanted to know where is fenipar.', 'She wanted to know where is [PERSON_1].'],
    ['Her friends, keza, shema and neza, left.', 'Her friends, [PERSON_1], [PERSON_2] and [PERSON_3], left.'],
    ['She is known in Kigali, aka kabila.', 'She is known in [LOCATION_1], aka [PERSON_1].'],
  ])('takes names beside them: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
  })

  it('gives the same value the same placeholder, also in other texts that share them', () => {
    expect(redacted('Keza rang 0788 123 456. Then KEZA rang 0788-123-456 and Uwase.')).toBe(
      '[PERSON_1] rang [PHONE_1]. Then [PERSON_1] rang [PHONE_1] and [PERSON_2].',
    )
    // A number has one placeholder with and without its country.
    expect(redacted('Call 0788123456, +250788123456 or 00250 788 123 456, not +256788123456.')).toBe(
      'Call [PHONE_1], [PHONE_1] or [PHONE_1], not [PHONE_2].',
    )
    const placeholders = new Placeholders()
    expect(redactText('Uwase came.', {}, placeholders).text).toBe('[PERSON_1] came.')
    expect(redactText('Keza and Uwase left.', {}, placeholders).text).toBe('[PERSON_2] and [PERSON_1] left.')
  })

  it('reports the position and the confidence of each span', () => {
    const text = 'Call Uwineza at uwineza@example.org'
    expect(findPersonal(text).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['PERSON', 'Uwineza'],
      ['EMAIL', 'uwineza@example.org'],
    ])
    expect(redactText('Call Xyloq at a@example.org', { leastConfidence: 0.9 }).text).toBe('Call Xyloq at [EMAIL_1]')
  })

  it('keeps spans in order, apart, and the rest of the text as it was, for any text', () => {
    const pieces = fc.constantFrom(
      'Keza',
      'Kigali',
      '0788 123 456',
      ' ',
      '. ',
      '\n',
      '@a_b',
      '12/05/2003',
      'de la',
      "d'",
      'né le ',
      'MUKA ',
      '-',
      '1°2\'3"S',
      'ሰላም',
      'J.',
      '<<',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join('')),
        (text) => {
          const { spans, text: result } = redactText(text)
          let from = 0
          let rest = ''
          for (const { start, end, confidence } of spans) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(confidence).toBeGreaterThan(0)
            rest += text.slice(from, start)
            from = end
          }
          rest += text.slice(from)
          expect(
            result.replace(
              /\[(?:PERSON|LOCATION|DATE|DOB|NATIONAL_ID|PASSPORT|PHONE|PLATE|CASE_ID|HANDLE|EMAIL|ACCOUNT|GPS)_\d+\]/g,
              '',
            ).length,
          ).toBeLessThanOrEqual(rest.length)
        },
      ),
    )
  })

  it.each(hostilePieces)(
    'comes to its end with a long text made against its patterns: %j',
    (piece) => {
      expect(redactText(textOf(piece, 250_000)).text.length).toBeGreaterThan(0)
    },
    60_000,
  )
})
