import { wordsOf } from './split.ts'

/** Ordinary Swahili words that begin sentences, label forms or are written with a capital. */
export const swahiliWords: readonly string[] = /* @__PURE__ */ wordsOf(`
mungu na ya wa la za cha vya pa kwa katika kutoka hadi mpaka baada kabla wakati tangu karibu mbali ndani nje juu chini mbele nyuma kati pamoja bila kama kwamba
kuwa lakini au ama ila hata pia tena sana tu bado sasa leo jana kesho juzi kila yote wote zote vyote lote hii hizi hiyo hizo huyu hawa huyo hao yule wale
hili haya hilo hayo hiki hivi hicho hivyo hapa hapo pale huko kule humo mimi wewe yeye sisi ninyi wao yake wake lake zake chake vyake langu yangu wangu zangu
yao wao zao lao nani nini gani wapi lini vipi kwanini je ndiyo hapana si ni ndio hakuna kuna yupo wapo ipo zipo alipo hayupo hamna
mtu watu mwathirika waathirika mwathiriwa waathiriwa mhanga wahanga manusura mnusurika mteja wateja msichana wasichana mvulana wavulana mtoto watoto mama
baba mzazi wazazi dada kaka ndugu shangazi mjomba bibi babu mume mke mchumba rafiki marafiki jirani majirani mlezi walezi familia mwanamke wanawake mwanaume
wanaume mwanamume kijana vijana mzee wazee binti bwana bi bibi mheshimiwa mkuu mshukiwa washukiwa mtuhumiwa watuhumiwa mshtakiwa mwajiri waajiri tajiri bosi
wakala mawakala dalali madalali dereva madereva msafirishaji wasafirishaji mfanyabiashara mfanyakazi wafanyakazi muajiri mlanguzi walanguzi shahidi mashahidi
afisa maafisa polisi askari daktari muuguzi wauguzi mwalimu walimu mwanasheria wakili hakimu jaji mshauri washauri mhudumu wahudumu mkalimani mwenyekiti
kiongozi viongozi mchungaji padri imamu shekhe ustawi jamii msimamizi mratibu mwandishi mpelelezi wapelelezi
kesi jalada faili namba nambari kumbukumbu rejea taarifa ripoti maelezo maoni tarehe siku mwezi miezi mwaka miaka wiki saa asubuhi mchana jioni usiku muda
wakati mara mahali eneo maeneo anwani makazi makao nyumbani nyumba jina majina umri jinsia uraia utaifa kabila dini lugha kazi elimu hali ndoa simu rununu
barua pepe baruapepe ujumbe akaunti kadi kitambulisho vitambulisho pasipoti pasi visa hati cheti vyeti nyaraka leseni gari magari basi mabasi lori pikipiki
bodaboda teksi ndege meli boti tiketi sahani usajili gps kuratibu viwianishi
mahojiano mazungumzo ushahidi ushuhuda tathmini ziara ufuatiliaji mpango usalama ulinzi hifadhi makao kituo vituo hospitali zahanati kliniki afya shule kanisa
msikiti soko masoko ofisi mahakama gereza ubalozi wizara idara shirika mashirika taasisi serikali mpaka mipaka uwanja bandari stendi barabara mtaa mitaa kata
tarafa wilaya mkoa kaunti tarafa kijiji vijiji mji miji nchi kambi hoteli baa mgahawa duka maduka shamba mashamba mgodi migodi kiwanda ghala
mshahara mishahara pesa fedha hela deni madeni malipo kiasi shilingi faranga dola mkataba ahadi ofa vitisho kitisho ukatili unyanyasaji ukahaba utumwa
usafirishaji biashara ulaghai udanganyifu utekaji utekaji unyonyaji ubakaji vipigo jeraha majeraha njaa hofu safari msaada misaada huduma rufaa ushauri nasaha
mafunzo hatari kiwango juu chini wastani malalamiko uchunguzi upelelezi kukamatwa mashtaka hukumu kurejea kurudi kuondoka kufika
kwanza pili tatu nne tano sita saba nane tisa kumi mbili moja ishirini thelathini arobaini hamsini
alikuwa alikua anaishi aliishi anafanya alifanya anasema alisema anadai alidai aliambiwa aliahidiwa alichukua alichukuliwa alipelekwa alipatikana alizaliwa
aliyezaliwa aliokolewa alitoroka aliripoti anaripoti anaogopa anahitaji anaomba aliomba anataka alitaka anapatikana anatumia alitumia aliuzwa alinyanyaswa
alipigwa alilazimishwa alifungiwa alisafirishwa aliwasili aliondoka alirudi alikamatwa alihojiwa alihamishwa alipewa alipokelewa amepokelewa amepelekwa amerejea
anaitwa aitwaye aitwae alijulikana anayejulikana anajulikana julikana wanaitwa iliyosajiliwa lenye yenye mwenye wenye mwingine wengine nyingine ingine kadhaa
mnamo ilhali huku wakiwa akiwa kulingana kuhusu kutokana licha ingawa ikiwa iwapo endapo kwani hivyo basi aidha vilevile hatimaye hatua hatima zaidi awali mwisho mwanzo sababu lengo
muhimu dharura siri mtandao mitandao ukurasa kurasa wasifu kundi makundi timu mkutano simulizi mteja ombi idhini ridhaa makubaliano kukataa swali jibu
tafadhali angalia piga wasiliana tumia andika peleka fuatilia mpigie usipige tuma baadaye hapo mwathirika yule mmoja wawili watatu mdogo mkubwa wadogo
mpenzi mwenzake wenzake mwanawe mwanae dadake kakake mamake babake mkewe mumewe dadaye nduguye
`)
