/** Offices that are called by another word later on. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator'], senator: ['lawmaker', 'legislator'], legislator: ['lawmaker'], lawmaker: ['legislator'],
  pm: ['premier', 'minister'], premier: ['minister'], minister: ['premier'], governor: ['candidate', 'boss'], mayor: ['boss'],
  pope: ['pontiff'], archbishop: ['prelate'], bishop: ['prelate'], cardinal: ['prelate'], king: ['monarch'], queen: ['monarch'],
  justice: ['judge'], granddaughter: ['girl'], grandson: ['boy'], schoolgirl: ['girl'], schoolboy: ['boy'],
  nominee: ['candidate'], candidate: ['nominee'],
  president: ['leader'], chairman: ['chair', 'leader'], chairwoman: ['chair', 'leader'], chief: ['leader', 'boss'], footballer: ['player'], goalkeeper: ['player', 'footballer'],
  striker: ['player', 'footballer'], actor: ['star'], actress: ['star', 'actor'], singer: ['star', 'artist'], doctor: ['physician'], physician: ['doctor'], lawyer: ['attorney'],
  attorney: ['lawyer'], professor: ['academic', 'scholar', 'expert'], reverend: ['pastor', 'preacher'], general: ['commander'], ceo: ['executive', 'boss', 'chief'],
  analyst: ['expert'], researcher: ['expert', 'scientist'], billionaire: ['businessman', 'tycoon'], businessman: ['tycoon', 'entrepreneur'],
}
