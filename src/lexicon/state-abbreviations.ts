/**
 * The states of the United States as agencies shorten them after a town, in lower case with their full stops, each with its full name;
 * of those that are called like a town, with "state" behind it. Source: our own list.
 */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  'ala.': 'alabama', 'ariz.': 'arizona', 'ark.': 'arkansas', 'calif.': 'california', 'colo.': 'colorado', 'conn.': 'connecticut', 'del.': 'delaware', 'fla.': 'florida',
  'ga.': 'georgia', 'ill.': 'illinois', 'ind.': 'indiana', 'kan.': 'kansas', 'ky.': 'kentucky', 'la.': 'louisiana', 'md.': 'maryland', 'mass.': 'massachusetts',
  'mich.': 'michigan', 'minn.': 'minnesota', 'miss.': 'mississippi', 'mo.': 'missouri', 'mont.': 'montana', 'neb.': 'nebraska', 'nev.': 'nevada', 'n.h.': 'new hampshire',
  'n.j.': 'new jersey', 'n.m.': 'new mexico', 'n.y.': 'new york state', 'n.c.': 'north carolina', 'n.d.': 'north dakota', 'okla.': 'oklahoma', 'ore.': 'oregon',
  'pa.': 'pennsylvania', 'r.i.': 'rhode island', 's.c.': 'south carolina', 's.d.': 'south dakota', 'tenn.': 'tennessee', 'tex.': 'texas', 'vt.': 'vermont',
  'va.': 'virginia', 'wash.': 'washington state', 'wis.': 'wisconsin', 'wyo.': 'wyoming',
}))
