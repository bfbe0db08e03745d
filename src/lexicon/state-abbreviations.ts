/** The states of the United States as agencies shorten them after a town, in lower case with their full stops. Source: our own list. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d.
  okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. wis. wyo.`.split(/\s+/u),
)
