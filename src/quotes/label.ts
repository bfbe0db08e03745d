/** A speaker's name before the colon of a turn has at most this many tokens: "SEN. ANN LEE (D-OHIO)" has eight. */
export const LONGEST_LABEL = 10
