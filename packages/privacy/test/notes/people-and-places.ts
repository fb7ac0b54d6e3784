const words = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** Invented combinations of names, in two halves: the second is only measured. */
export const givenNames = {
  seen: words(
    'Aimée, Bosco, Clarisse, Donatille, Ephrem, Florida, Gaudence, Hyacinthe, Isabelle, Jolie, Kevine, Lambert, Marceline, Noella, Oda, Placide, Rachid, Salome, Tabitha, Ursule, Wambui, Yassin, Zawadi, Abebech, Chinwe, Duc, Ratana, Oleksandra, Grace, Innocent, Fatuma, Baraka, Nakitto, Mwajuma, Tendai, Adelphine, Bonifride, Chadrack, Domitille, Egide, Fidès, Godelieve, Honorata, Irakiza, Jovia, Kelia, Lorna, Mechack, Nyirahabimana, Ornella, Prisca, Rosalie, Seraphin, Tharcille, Umuhire, Vumilia, Winfrida, Xaverine, Yohana, Zuhra, Hiwot, Obiageli, Phuong, Channary, Lyudmyla, Peace, Patience, Rehema, Precious, Kwezi, Naigaga, Atim, Busisiwe, Mahlet, Analyn, Shirin',
  ),
  heldOut: words(
    'Annuarite, Bertrand, Chrispine, Dancilla, Emerance, Fabrice, Gilberte, Hadidja, Ildephonse, Joselyn, Kaltuma, Leontine, Manzi, Nadifa, Odile, Pelagie, Quintilla, Rwema, Solina, Theoneste, Ulimwengu, Valens, Wivine, Yvan, Zubeda, Selamawit, Ifeanyi, Minh, Veasna, Ihor, Faith, Mapendo, Furaha, Blessing, Nakimera, Acayo, Thandiwe, Genet, Marites, Rukia, Shukrani, Esther, Dieumerci, Prosperine',
  ),
}
/** Family names. */
export const familyNames = {
  seen: words(
    'Mukarusagara, Niyonkuru, Hakizimana, Uwamariya, Bigirimana, Ssekandi, Ochola, Wanyama, Mbuyamba, Kitoko, Tadesse, Adeyemi, Vo, Chhim, Shevchenko, Delacroix, Mwakyusa, Nshimirimana, Uwingabire, Karemera, Nzabonimpa, Okot, Mwinyi, Dela Cruz, Al Harthi, Mukeshimana, Nsengiyumva, Ntawukuriryayo, Uwizeyimana, Rwabukwisi, Tuyizere, Byamukama, Lubwama, Odongo, Chepkemoi, Mwanza, Tshisekedi, Bagalwa, Woldemariam, Nwachukwu, Bui, Kheng, Bondarenko, Mushi, Ngowi, Nkundabagenzi, Girukwayo, Ndikumana, Gakwaya, Ayebare, Oduya, Mutesasira, Villanueva, Al Balushi, de la Croix, bin Rashid',
  ),
  heldOut: words(
    'Mukantwari, Nsabimana, Habyarimana, Uwitonze, Bucyana, Tumukunde, Ssempijja, Opolot, Wekhomba, Kasereka, Mulamba, Teklehaimanot, Obioma, Dang, Sovann, Kravchenko, Lambert, Mwakalinga, Ntakirutimana, Uwurukundo, Rwigema, Munyakazi, Lamunu, Mohamud, Salvador, Al Jabri, van Dyck, binti Hamadi, Nyandwi, Ndayishimiye',
  ),
}
/** Places. */
export const placeNames = {
  seen: words(
    'Musanze, Nyagatare, Bujumbura, Gulu, Kisumu, Mwanza, Butembo, Addis Ababa, Doha, Poipet, Kicukiro, Rubavu, Cyangugu, Mbarara, Nakuru, Arusha, Kindu, Manama, Laukkaing, Kabuga, Gahini, Kirehe, Bunia, Muyinga, Makamba, Malaba, Jinja, Ruhango, Nyamata, Kayonza, Ngozi, Rumonge, Fort Portal, Busia, Eldoret, Dodoma, Kigoma, Kalemie, Beni, Mekelle, Jeddah, Al Ain, Bavet, Mae Sot, Shwe Kokko, Kimihurura, Biryogo, Nyabisindu, Kamembe, Rusumo, Kasindi, Cyanika, Kakuma, Dadaab, Kyangwali, Salalah, Nyarutarama, Katuna, Isiro, Mutukula, Kololo, Githurai, Manila',
  ),
  heldOut: words(
    'Rwamagana, Gisagara, Muhanga, Bubanza, Cibitoke, Lira, Hoima, Kericho, Garissa, Tabora, Bukoba, Uvinza, Kananga, Kolwezi, Bahir Dar, Hargeisa, Abu Dhabi, Al Khobar, Bangkok, Preah Sihanouk, Tachileik, Nyabihu, Nyanza, Gikomba, Nimule, Bunagana, Bweyale, Nduta, Kibondo, Ruyigi, Moshi, Nyamasheke, Seeb, Mbale, Kinshasa, Rubaya',
  ),
}
