import { nameList } from './word-list.js'

/**
 * Regions, streets and squares that news names without a word of explanation and that the lists of towns and countries lack, in lower case
 * without "the"; none that is a person's name or a common word. Source: our own list.
 */
export const HOUSEHOLD_PLACES = nameList(`chechnya, dagestan, ingushetia, abkhazia, south ossetia, north ossetia, transnistria, nagorno-karabakh, kurdistan,
  iraqi kurdistan, rojava, crimea, donbas, donbass, kashmir, catalonia, basque country, ulster, west bank, gaza strip, golan heights, east jerusalem, sinai, darfur, tigray, oromia,
  biafra, somaliland, puntland, western sahara, cabinda, katanga, xinjiang, tibet, inner mongolia, west papua, aceh, mindanao, kosovo, vojvodina, herzegovina, dalmatia, silesia,
  transylvania, bessarabia, wallonia, flanders, scandinavia, balkans, caucasus, sahel, maghreb, levant, horn of africa, middle east, far east, midwest, new england,
  pacific northwest, silicon valley, wall street, capitol hill, downing street, fleet street, red square, tiananmen square, tahrir square, trafalgar square, times square,
  guantánamo bay, guantanamo bay, camp david, srebrenica, chernobyl, mekong delta, niger delta, rift valley, yucatán, patagonia, siberia, indochina, latin america`)
