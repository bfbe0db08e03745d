/**
 * What adherents of a party are called, in lower case, and the party's own adjective. Source: our own list of the parties that
 * English-speaking news names without explanation.
 */
export const PARTIES: ReadonlyMap<string, string> = new Map(Object.entries({
  republican: 'republican', gop: 'republican', democrat: 'democratic', democratic: 'democratic', conservative: 'conservative', tory: 'conservative',
  labour: 'labour', labor: 'labour', liberal: 'liberal', green: 'green', libertarian: 'libertarian', socialist: 'socialist', communist: 'communist',
}))
