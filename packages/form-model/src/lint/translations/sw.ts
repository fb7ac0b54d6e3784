import type { LintTranslation } from './model.ts'

/** Swahili, a draft that no native speaker has reviewed. */
export const sw: { readonly [rule: string]: LintTranslation } = {
  'sex-without-basis': [
    '{field}: inaulizwa bila kusema msingi wake.',
    'Kusomwa kwenye hati, kuonwa na mtu mwingine au kusemwa na mtu mwenyewe ni mambo matatu tofauti.',
    'Uliza msingi kando yake, pale penye jibu.',
  ],
  'sex-basis-assumed': [
    'Msingi wa jinsi hauwezi kusemwa kama ulivyo; haipo: {codes}.',
    'Msingi usioweza kuchaguliwa hubadilishwa na usio wa kweli.',
    'Weka hati, kuonwa, na kusemwa na mtu mwenyewe.',
  ],
  'gender-tied-to-sex': [
    '{field}: kuulizwa kwake kunategemea jibu kuhusu jinsi au utambulisho wa jinsia.',
    'Hakuna kati ya hayo mawili kinachoweza kukisiwa kutoka kwa kingine.',
    'Ondoa sharti, au liulize tu kama kuna jibu.',
  ],
  'gender-without-sex': [
    'Utambulisho wa jinsia unaulizwa, na jinsi haiulizwi.',
    'Swali moja huwa badala ya yote mawili, na baadaye majibu husomwa kimakosa.',
    'Uliza pia jinsi na msingi wake, au uache utambulisho wa jinsia.',
  ],
  'gender-shown': [
    '{field}: inaonyeshwa kwa kila anayefungua fomu.',
    'Majibu yaliyoandikwa kuhusu utambulisho wa jinsia yanaweza kumdhuru mtu na anayehoji.',
    'Ondoa "restricted": "shown", na uwashe swali pale huduma inapolihitaji.',
  ],
  'gender-needed': [
    '{field}: jibu linalazimishwa.',
    'Hakuna anayepaswa kulazimika kusema lolote kuhusu hili.',
    'Ondoa "need".',
  ],
  'gender-codes-narrowed': [
    'Baadhi ya watu hawawezi kuelezwa; haipo: {codes}.',
    'Bila majibu haya watu huhesabiwa kuwa wasivyo.',
    'Weka misimbo yote ya orodha, pamoja na ule wa maneno ya mtu mwenyewe.',
  ],
  'gender-without-own-words': [
    'Utambulisho wa jinsia unaulizwa bila nafasi ya maneno ya mtu mwenyewe.',
    'Asiyepata neno kwenye orodha anahitaji neno lake.',
    'Ongeza victim.genderSelfDescribed kando yake.',
  ],
  'sex-decides': [
    'Jinsi au utambulisho wa jinsia unaamua kama hili linaulizwa, kwanza: {field}.',
    'Wanawake, wanaume, na watu wa jinsia nyingine hupatikana katika kila aina ya unyonyaji; asiyeulizwa hapatikani.',
    'Ondoa sharti; “haihusiki” ni jibu kwa kila mtu.',
  ],
  'sex-narrowed': [
    '{field}: kuna asiyeweza kurekodiwa; haipo: {codes}.',
    'Fomu zinazojua jinsi moja au mbili huwaficha wengine wote.',
    'Weka misimbo yote ya orodha.',
  ],
  'care-tied-to-sex': [
    '{field}: inaulizwa jinsi moja tu.',
    'Akina baba hulea watoto, na ujauzito haufuati kilichoandikwa kwenye hati.',
    'Ondoa sharti; “haihusiki” ni jibu kwa kila mtu.',
  ],
  'no-way-out': [
    '{field}: jibu tu linakubaliwa, si sababu ya kutokuwepo.',
    'Asiyeweza kukataa, au asiyejua, hulazimika kubuni jibu.',
    'Andika "need": "answer", ambayo inakubali pia sababu, au uiache.',
  ],
  'zero-impossible': [
    '{field}: “hakuna” haiwezi kujibiwa, kwa sababu namba ndogo kabisa ni {min}.',
    'Namba inayopaswa kuzidi ukweli si sahihi.',
    'Ondoa "min".',
  ],
  'perpetrator-half-asked': [
    'Watuhumiwa wanaulizwa bila: {fields}.',
    'Kama ni wanawake au wanaume wanaopatikana, kushtakiwa na kuhukumiwa zaidi hujulikana tu pande zote mbili zikirekodiwa sawa.',
    'Ongeza maswali; kila moja linaweza kubaki bila jibu.',
  ],
  'sex-of-victims-only': [
    'Jinsi inaulizwa kwa waathiriwa, si kwa watuhumiwa.',
    'Nani anatuhumiwa kumnyonya nani ni nusu ya picha.',
    'Uliza caseRecord.perpetrators pamoja na jinsi yao, au tumia fomu kama tip.perpetrator kando ya hii.',
  ],
  'relation-unasked': [
    'Watuhumiwa wanaulizwa, na uhusiano wao na mwathiriwa hauulizwi.',
    'Uhusiano ni wa watu wawili; bila huo wenzi, familia na waajiri hawatofautishwi.',
    'Uliza caseRecord.relations pamoja na relation.kinds.',
  ],
  'partner-hidden': [
    '{field}: mtu wa karibu hawezi kutajwa; haipo: {codes}.',
    'Wenzi na familia pia huajiri na kunyonya; orodha isiyo nao huwafanya kuwa wageni.',
    'Weka misimbo hii.',
  ],
  'recruiter-unasked': [
    'Kuajiriwa au kurubuniwa kunaulizwa, na uhusiano wa aliyefanya hivyo na mtu hauulizwi.',
    'Kurubuniwa na mwenzi au ndugu hakuonekani pasipoulizwa.',
    'Ongeza recruitment.recruiterRelations.',
  ],
  'dependency-hidden': [
    'Utegemezi wa kihisia hauwezi kurekodiwa; haipo: {codes}.',
    'Watu wengi hurubuniwa na kushikiliwa kwa kumtegemea mwenzi.',
    'Weka misimbo hii.',
  ],
  uncountable: [
    'Aina ya unyonyaji inaulizwa bila: {fields}.',
    'Hesabu hutakiwa kwa jinsi, kundi la umri na aina kwa pamoja.',
    'Uliza pia jinsi na umri, isipokuwa fomu yako nyingine iliuliza kabla.',
  ],
  'forms-narrowed': [
    '{field}: aina zinazowaathiri wanawake, wanaume, wasichana na wavulana kwa namna tofauti hazitofautishwi; haipo: {codes}.',
    'Kinachounganishwa wakati wa kuandika hakipatikani tena.',
    'Weka misimbo hii; unganisha kwenye ripoti tu.',
  ],
  'kinds-unasked': [
    'Aina ya unyonyaji inaulizwa bila kinachotofautisha namna zake: {fields}.',
    'Aina peke yake huficha kama ilikuwa mtaani, ukumbini, mtandaoni au nyumbani, na katika kazi gani.',
    'Ongeza maswali.',
  ],
  'merged-codes': [
    '{field}: kuna misimbo inayosimamia kadhaa: {codes}.',
    'Ipo kwa ajili ya data zilizochapishwa zikiwa zimeunganishwa. Ikiandikwa kwa mkono huficha ukatili wa kingono miongoni mwa mbinu, na wenzi miongoni mwa familia.',
    'Orodhesha misimbo inayoruhusiwa, bila hii.',
  ],
  'coercion-hidden': [
    'Shuruti ya kingono au ya uzazi haiwezi kurekodiwa kama mbinu; haipo: {codes}.',
    'Zote mbili hutumika kudhibiti watu katika kila aina ya unyonyaji, na huonekana tu zikiulizwa.',
    'Weka misimbo yote miwili.',
  ],
  'means-tied-to-form': [
    '{field}: inaulizwa kwa aina fulani tu za unyonyaji.',
    'Mbinu haisemi lolote kuhusu lengo: ukatili wa kingono hudhibiti watu hata katika kazi za nyumbani.',
    'Ondoa sharti.',
  ],
  'leverage-hidden': [
    'Kutumia watoto au familia kama shinikizo hakuwezi kurekodiwa; haipo: {codes}.',
    'Kuwafikia watoto, kutenganishwa nao na vitisho dhidi yao huwazuia wengi kuondoka.',
    'Weka misimbo hii.',
  ],
  'means-needed': [
    '{field}: lazima iwepo ili fomu ikamilike.',
    'Kwa mtoto mbinu hazihitajiki: aliyechukuliwa ili anyonywe ni mwathiriwa bila hizo.',
    'Ondoa "need" au "atLeast".',
  ],
  'unknown-age-left-out': [
    '{field}: haiulizwi umri usipojulikana.',
    'Umri usipojulikana, njia zote mbili huangaliwa, na mtu huchukuliwa kama mtoto.',
    'Geuza sharti: uliza isipokuwa jibu linapinga, kama { "not": { "field": "minorAtRegistration", "in": ["adult"] } }.',
  ],
  'violence-without-phase': [
    'Ukatili wa kijinsia unaulizwa bila: {fields}.',
    'Kabla, wakati na baada ni historia tatu tofauti, na muktadha hukokotolewa kutoka kwa aina.',
    'Ongeza maswali.',
  ],
  'violence-narrowed': [
    '{field}: ukatili fulani hauwezi kurekodiwa; haipo: {codes}.',
    'Muktadha hukokotolewa kutoka kwa aina na nyakati zote.',
    'Weka misimbo yote ya orodha.',
  ],
  'violence-decides': [
    '{field}: inategemea ukatili wa kijinsia.',
    'Ukatili peke yake hauthibitishi wala haukanushi usafirishaji haramu wa watu.',
    'Ondoa sharti.',
  ],
  'care-needed': [
    '{field}: jibu linalazimishwa.',
    'Ujauzito na kunyonyesha husemwa na anayetaka kusema.',
    'Ondoa "need".',
  ],
  'children-only-counted': [
    'Watoto wanahesabiwa, na hakuna anayeuliza kuhusu kila anayemtegemea mtu.',
    'Namba haisemi nani yuko hatarini au anahitaji matunzo.',
    'Ongeza victim.dependants.',
  ],
  'dependants-without-whereabouts': [
    'Wanaomtegemea mtu wanaulizwa bila: {fields}.',
    'Watoto wanaobaki kwa mnyonyaji ni shinikizo, na wao wenyewe wako hatarini.',
    'Ongeza maswali.',
  ],
  'factors-half-asked': [
    'Mambo ya hatari na ya kinga yanaulizwa bila: {fields}.',
    'Bila ngazi na mwelekeo, orodha husomwa kama kasoro za mtu.',
    'Ongeza maswali.',
  ],
  'factors-narrowed': [
    '{field}: upande mmoja wa mambo ya hatari na ya kinga hauwezi kurekodiwa; haipo: {codes}.',
    'Kinachokinga kina nafasi kando ya kinachohatarisha, kwa kaya na jamii kama kwa mtu.',
    'Weka misimbo hii.',
  ],
  'functions-narrowed': [
    'Ugumu fulani katika utendaji wa mwili hauwezi kurekodiwa; haipo: {codes}.',
    'Ulemavu huelezwa kwa utendaji wa aina sita; baadhi zikiachwa, watu hutoweka kwenye majedwali.',
    'Weka misimbo yote ya orodha.',
  ],
  'preference-without-actual': [
    '{field}: inaulizwa, na kama ilitimizwa hairekodiwi.',
    'Chaguo husema jambo tu kando ya jinsi ya aliyekuwepo.',
    'Ongeza screening.screenerSex, au screening.interpreterSex.',
  ],
  'preference-unasked': [
    '{field}: inarekodiwa, na ambaye mtu angempendelea haulizwi.',
    'Wengi husimulia kwa mwanamke tu, au kwa mwanamume tu.',
    'Ongeza screening.preferredInterviewerSex, au screening.preferredInterpreterSex.',
  ],
  'no-preference-hidden': [
    '{field}: kutokuwa na chaguo hakuwezi kujibiwa.',
    '“Hakuna chaguo” ni jibu, na ni tofauti na kutoulizwa.',
    'Weka misimbo yote ya orodha.',
  ],
  'preference-too-late': [
    '{field}: inaulizwa baada ya yaliyotokea.',
    'Wakati huo mahojiano yamekwisha.',
    'Iulize kwenye ukurasa wa awali.',
  ],
  'place-unasked': [
    'Yaliyotokea yanaulizwa, na hakuna anayerekodi kama mahali palikuwa pa faragha.',
    'Anayeweza kusikiwa na wengine hawezi kusema.',
    'Ongeza screening.privatePlace katika victim.screenings, kabla ya maswali haya.',
  ],
  'safe-contact-unasked': [
    'Mawasiliano ya kwanza yanarekodiwa, na hakuna swali la jinsi ya kumfikia mtu kwa usalama.',
    'Simu wakati mbaya humwambia mnyonyaji kila kitu.',
    'Ongeza screening.safeContactAgreed; ni siri kubwa, na inaweza kubaki imezimwa hadi ihitajike.',
  ],
  'collector-unasked': [
    'Matokeo ya uchunguzi yanarekodiwa bila: {fields}.',
    'Anayepatikana hutegemea nani anauliza na kwa nini; upendeleo huonekana tu hilo likirekodiwa.',
    'Ongeza maswali; anayehoji huyajibu.',
  ],
  'told-before-unasked': [
    'Ripoti inayotakiwa na sheria inarekodiwa, na kama mtu aliambiwa kabla hairekodiwi.',
    'Anayejua baadaye kuwa polisi waliambiwa amedanganywa.',
    'Ongeza referral.toldBefore kando yake.',
  ],
  'told-too-late': [
    '{field}: inaulizwa baada ya yaliyotokea.',
    'Aliyesema yote hawezi kuyarudisha.',
    'Iulize kabla ya maswali haya.',
  ],
  'duty-unsaid': [
    'Yaliyotokea yanaulizwa, na hakuna maelezo kabla yake yanayotaja wajibu wa kuripoti.',
    'Sheria ikitaka ripoti, mtu anapaswa kujua kabla ya swali la kwanza.',
    'Sema katika maelezo ya ukurasa wa awali nini lazima kiripotiwe, na kwa nani.',
  ],
  'asked-without-consent': [
    'Maswali binafsi ({count}) yanaulizwa bila kujali mtu ameidhinisha nini; la kwanza: {field}.',
    'Kinachoulizwa bila idhini huhifadhiwa bila idhini.',
    'Taja madhumuni katika "consents" ya fomu, kama interview na storage, na uondoe hapa orodha tupu.',
  ],
  'asked-before-consent': [
    'Maswali binafsi ({count}) yako kabla ya yale ya idhini; la kwanza: {field}.',
    'Kwenye karatasi maswali huulizwa kwa mpangilio yalivyo.',
    'Weka ukurasa wenye victim.consents mwanzoni.',
  ],
  'consent-unrecorded': [
    'Idhini inahitajika hapa na haiwezi kurekodiwa hapa.',
    'Anayefungua fomu anahitaji kumbukumbu yenye idhini, na hawezi kuandika kuwa imeondolewa.',
    'Ongeza victim.consents kwenye ukurasa wa kwanza, au tumia fomu baada tu ya nyingine inayoiuliza.',
  ],
  'purpose-not-offered': [
    'Idhini inahitajika kwa madhumuni yasiyoweza kuidhinishwa katika fomu hii: {codes}.',
    'Maswali yanayoyahitaji hayangeulizwa kamwe.',
    'Weka madhumuni haya katika consent.purpose.',
  ],
  'purposes-lumped': [
    'Idhini isiyo na dhumuni maalum inaweza kuchaguliwa.',
    'Hutoka kwenye visanduku vya alama moja na hairuhusu kushirikisha wengine; ikiandikwa kwa mkono humaanisha lolote.',
    'Orodhesha madhumuni katika "codes", bila "unspecified".',
  ],
  'one-purpose-for-all': [
    '{field}: inaulizwa kwa idhini ya jambo lingine.',
    'Kuidhinisha mahojiano si kuidhinisha kupelekwa kwingine.',
    'Taja dhumuni "referral" katika "consents" ya swali hili.',
  ],
  'wrong-purpose': [
    'Maswali binafsi ({count}) yanaandikwa bila idhini ya kuandikwa; la kwanza: {field}.',
    'Kuidhinisha mahojiano si kuidhinisha kuhifadhiwa, na asiyetaka utafiti wala picha bado ana kesi.',
    'Taja storage, caseManagement au referral katika "consents".',
  ],
  'refusal-blocks-help': [
    '{field}: haipatikani kwa anayekataa jambo lingine.',
    'Kukataa hakuzuii huduma kamwe.',
    'Uliza hapa storage, caseManagement au referral tu, na uondoe masharti kuhusu idhini.',
  ],
  'refusal-impossible': [
    'Idhini haiwezi kukataliwa wala kuondolewa; haipo: {codes}.',
    'Idhini isiyoweza kukataliwa si idhini.',
    'Weka maamuzi yote.',
  ],
  'consent-half-asked': [
    'Idhini inarekodiwa bila: {fields}.',
    'Nani aliamua, kuhusu nini, lini, na kama iliondolewa: bila hayo hakuna anayejua kama idhini ipo.',
    'Ongeza maswali.',
  ],
  'consent-undocumented': [
    'Jinsi idhini ilivyopatikana hairekodiwi; haipo: {fields}.',
    'Kwa lugha gani, kwa njia gani, baada ya kuambiwa nini, na hadi lini: hilo huonyesha baadaye kuwa ilikuwa idhini.',
    'Ongeza maswali.',
  ],
  'informed-items-narrowed': [
    'Baadhi ya yanayopaswa kusemwa kabla ya idhini hayawezi kuwekewa alama; haipo: {codes}.',
    'Idhini bila kujua ni ya nini, au jinsi ya kuiondoa, si idhini.',
    'Weka yote saba.',
  ],
  'recipients-unnamed': [
    'Idhini ya kushirikisha inaweza kutolewa, na ni kwa nani haiwezi kuandikwa: {fields}.',
    'Idhini ya kushirikisha ni ya kushirikisha mtu fulani, kwa jambo fulani.',
    'Ongeza maswali, pale dhumuni ni kushirikisha.',
  ],
  'child-assent-unasked': [
    'Mtoto anaweza kuwa mtu wa fomu hii, na haya hayaulizwi: {fields}.',
    'Mtoto hukubali kando ya mlezi, na mlezi anayeweza kuhusika katika unyonyaji lazima aondolewe.',
    'Ongeza consent.childAssent, na consent.guardianExcluded yenye "restricted": "shown".',
  ],
  'giver-narrowed': [
    'Aliyetoa idhini hawezi kusemwa kama ilivyokuwa; haipo: {codes}.',
    'Huamua mtu mwenyewe, mlezi kwa mtoto, au wote pamoja.',
    'Weka misimbo yote ya orodha.',
  ],
  'consent-untranslated': [
    'Andiko la ukurasa wa idhini halipo katika lugha za fomu: {languages}.',
    'Hakuna anayeweza kuidhinisha asichokielewa.',
    'Ongeza tafsiri.',
  ],
  'status-narrowed': [
    'Waathiriwa wanaowezekana, wanaodhaniwa na waliotambuliwa hawatofautishwi; haipo: {codes}.',
    'Mtu hana mahitaji machache kabla ya uamuzi, wala si mwathiriwa aliyetambuliwa kabla yake.',
    'Weka misimbo hii.',
  ],
  'own-words-decide': [
    '{field}: inategemea aliyoyasema mtu kwa maneno yake.',
    'Maneno ya mtu ni yake; hakuna kinachokisiwa kutoka kwayo.',
    'Ondoa sharti.',
  ],
  'statuses-assumed': [
    '{field}: orodha ilifupishwa; haipo: {codes}.',
    'Si kazi ya fomu kudhani watu wanaweza kuwa na hali gani.',
    'Weka misimbo yote, au hakikisha kuwa hakuna unayekutana naye mwenye hizo nyingine.',
  ],
  'service-without-state': [
    'Huduma zinarekodiwa bila: {fields}.',
    'Huduma iliyotolewa kama pendekezo, iliyokataliwa au isiyopatikana huhesabiwa kuwa imepokewa.',
    'Ongeza swali.',
  ],
  'service-state-narrowed': [
    '{field}: kwa nini huduma haikutolewa hakuwezi kusemwa; haipo: {codes}.',
    'Kukataliwa na mtu, kutopatikana na kutohitajika ni mambo matatu.',
    'Weka misimbo hii.',
  ],
  'cooperation-decides': [
    '{field}: inategemea kama mtu anakwenda kwenye sheria.',
    'Hali na msaada havitegemei malalamiko wala ushirikiano.',
    'Ondoa sharti.',
  ],
  'justice-half-asked': [
    'Yaliyofanywa na sheria yanaulizwa bila: {fields}.',
    'Muda wa kutafakari, ukaazi, fidia na kutoadhibiwa huripotiwa kwa jinsi.',
    'Ongeza maswali.',
  ],
  'blaming-words': [
    'Andiko la fomu lina maneno yanayolaumu au kubandika watu majina ({languages}).',
    'Anayeulizwa kwa nini hakuondoka, au anayeitwa haramu, huacha kusema.',
    'Sema kilichotokea na aliyekifanya; uliza “nini kilifanya iwe vigumu kuondoka?”.',
  ],
  'verdict-words': [
    'Andiko kuhusu mtuhumiwa lina maneno ya hukumu ({languages}).',
    'Hadi mtu ahukumiwe, neno ni “mtuhumiwa”.',
    'Andika “mtuhumiwa”.',
  ],
  'asks-for-agreement': [
    'Swali kuhusu yaliyotokea linauliza kama mtu alikubali ({languages}).',
    'Kukubali hakufanyi unyonyaji kuwa halali, na swali husikika kama shutuma.',
    'Badala yake uliza nini kiliahidiwa, kilisemwa au kilifanywa.',
  ],
  'factor-as-cause': [
    'Andiko linaita jambo la hatari sababu au kosa ({languages}).',
    'Sababu ya uhalifu ni anayeutenda.',
    'Andika “jambo la hatari”.',
  ],
  'disability-by-label': [
    'Ugumu katika utendaji wa mwili unaulizwa kwa jina au kwa utambuzi wa daktari ({languages}).',
    'Watu husema kwa urahisi zaidi kilicho kigumu kwao kuliko wanavyoitwa.',
    'Uliza ugumu wa kuona, kusikia, kutembea, kukumbuka, kujihudumia na kuwasiliana.',
  ],
  'gender-by-observation': [
    'Utambulisho wa jinsia unaonwa au kukisiwa na mtu mwingine ({languages}).',
    'Mtu mwenyewe tu anaweza kuusema.',
    'Muulize mtu, au uache bila jibu kwa kutoa sababu.',
  ],
  'sex-worded-as-gender': [
    '{field}: imeandikwa kama ile nyingine kati ya jinsi na jinsia ({languages}).',
    'Swali moja haliwezi kuwa badala ya mawili.',
    'Liandike kama lilivyo, au uliza sehemu ile nyingine.',
  ],
  'free-text-unguarded': [
    '{field}: maandishi huru bila maelekezo ya yasiyopaswa kuandikwa.',
    'Majina, namba za simu na mahali huishia kwenye maandishi huru, na kumbukumbu ya kesi haipaswi kuwa nayo.',
    'Ongeza "prompt": bila majina, namba za simu wala anwani.',
  ],
  'restricted-shown': [
    '{field}: swali la siri kubwa linaonyeshwa kwa kila anayefungua fomu.',
    'Majibu haya hudhuru zaidi yakiwa katika mikono mibaya; mahojiano mengi hayayahitaji.',
    'Ondoa "restricted": "shown", na uwashe swali pale linapohitajika.',
  ],
  'answer-kept': [
    '{field}: jibu hubaki kwenye kumbukumbu swali linapotoweka.',
    'Anayebadilisha jibu hatarajii la zamani lihifadhiwe na kushirikishwa.',
    'Ondoa "hidden": "keep"; jibu hurudi swali likirudi.',
  ],
  'many-identifying': [
    'Yanaulizwa majibu {count} ambayo kwa pamoja yanaweza kumtambulisha mtu.',
    'Umri, asili, familia na mahali hutambulika bila jina.',
    'Acha yasiyohitajiwa na huduma wala ripoti; shirikisha data zilizolindwa tu.',
  ],
  'long-form': [
    'Maswali {questions}: takriban dakika {minutes}.',
    'Aliyeumizwa au mwenye hofu hawezi kuwa makini kwa muda huo.',
    'Uliza machache, au ugawe kwa mazungumzo kadhaa; fomu inaweza kusimamishwa.',
  ],
  'long-first-page': [
    'Ukurasa wa kwanza una maswali {count}.',
    'Ukurasa wa kwanza huamua kama mtu anabaki.',
    'Ufanye kurasa mbili.',
  ],
  'hard-questions-first': [
    '{field}: lililo gumu kusema linaulizwa kabla ya lingine lolote.',
    'Mahojiano huanza na lililo rahisi, kama lugha na umri.',
    'Weka ukurasa kuhusu mtu kabla yake.',
  ],
  'entry-unchosen': [
    '{field}: maswali yote ya TIP Standard yanaulizwa hapa ({count}), kwa kuwa fomu haisemi ni yapi.',
    'Asichokichagua mtu hakihitajiki; kila jibu lisilohitajika ni hatari.',
    'Andika katika "items" maswali unayohitaji.',
  ],
}
